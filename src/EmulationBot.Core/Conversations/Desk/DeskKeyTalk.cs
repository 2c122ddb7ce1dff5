using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>"/banlamviec": a reviewer is given a link that signs him in at the desk, once.</summary>
public static class DeskKeyTalk
{
    /// <summary>Whether a link has to be made for the answer.</summary>
    public static bool Concerns(Incoming incoming)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        return incoming.Content switch
        {
            Content.Words words => Commands.Typed(words.Text) is { Key: Key },
            Content.Tap tap => tap.Verb == Press.Command(Key),
            _ => false,
        };
    }

    internal const string Key = "desk";

    internal static Turn Show(Facts facts) => facts.DeskKey is { } key
        ? facts.State.Says(Say.Desk.Link(key.Link, DeskKey.Life)).Happened("desk.invited") with { DeskKey = key }
        : facts.State.Says(Say.Desk.NoPages);
}
