using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>Small steps from a state to a turn.</summary>
internal static class Turns
{
    public static Turn Says(this State state, params IReadOnlyList<Reply> replies) => new(state, replies);

    public static Turn Says(this State state, Rich text, params IReadOnlyList<IReadOnlyList<Button>> rows) =>
        new(state, [Reply.With(text, rows)]);

    public static Turn Happened(this Turn turn, string what) => turn with { Events = [.. turn.Events, what] };

    /// <summary>The replies change the message whose button was pressed.</summary>
    public static Turn InPlace(this Turn turn) =>
        turn.Replies is [{ Keyboard: Keyboard.Unchanged } only] ? turn with { Replies = [only with { Edits = true }] } : turn;

    public static State With(this State state, Func<Dialogue, Dialogue> change) => state with { Dialogue = change(state.Dialogue) };
}
