using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>Pictures sent at once come as messages of their own; the first is read and answered for all.</summary>
internal static class Album
{
    public static bool IsAnswered(Facts facts, Incoming incoming) =>
        incoming.Album is { } album && album == facts.State.Dialogue.Album;

    /// <summary>The album is known from here on; where its first picture was taken, that the others were not is said.</summary>
    public static Turn Noted(Facts facts, Incoming incoming, Turn turn)
    {
        if (incoming.Album is not { } album)
            return turn;
        var taken = turn.Next.Draft != facts.State.Draft;
        return turn with
        {
            Next = turn.Next.With(d => d with { Album = album }),
            Replies = taken ? [new Reply(Say.Nav.FirstOfAlbum), .. turn.Replies] : turn.Replies,
        };
    }
}
