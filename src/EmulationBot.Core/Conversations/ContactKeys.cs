using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>
/// The keyboard that asks for a contact stays on the phone until it is taken away, which only a message without buttons
/// can do. It goes with the first turn after which the person is no longer asked for a phone number, whatever led there.
/// </summary>
internal static class ContactKeys
{
    public static Turn Settle(Facts facts, Turn turn)
    {
        var shown = facts.State.Dialogue.ContactKeys;
        if (turn.Replies.Any(r => r.Keyboard == Keyboard.AskContact))
            return Remember(turn, true);
        return shown && turn.Replies.Count > 0 && !AsksForPhone(turn.Next)
            ? Remember(turn with { Replies = Removing(turn.Replies) }, false)
            : Remember(turn, shown);
    }

    private static bool AsksForPhone(State state) => state.Dialogue.InForm && FormScreens.Current(state) is { Phone: true };

    /// <summary>All go below, for a message changed above would stand out of order.</summary>
    private static IReadOnlyList<Reply> Removing(IReadOnlyList<Reply> replies)
    {
        var below = replies.Select(r => r with { Edits = false }).ToList();
        var bare = below.FindIndex(r => r.Buttons.Count == 0);
        if (bare < 0)
            return [new Reply(Say.Nav.PhoneLeft) { Keyboard = Keyboard.Remove }, .. below];
        below[bare] = below[bare] with { Keyboard = Keyboard.Remove };
        return below;
    }

    private static Turn Remember(Turn turn, bool shown) =>
        turn.Next.Dialogue.ContactKeys == shown ? turn : turn with { Next = turn.Next.With(d => d with { ContactKeys = shown }) };
}
