using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>What is kept about the person who asks, handed over; and its deletion, in two steps.</summary>
public static class PrivacyTalk
{
    private const string SeeKey = "mydata";
    private const string EraseKey = "erase";

    internal static readonly BotCommand See = new("dulieu", SeeKey, Say.Privacy.SeeHelp,
        "du lieu cua toi|xem du lieu|xem du lieu cua toi|du lieu ca nhan|xem du lieu ca nhan|du lieu ca nhan cua toi|xem du lieu ca nhan cua toi|du lieu ve toi")
    { Decide = Show, Aside = true };

    internal static readonly BotCommand Erase = new("xoadulieu", EraseKey, Say.Privacy.EraseHelp,
        "xoa du lieu|xoa du lieu cua toi|xoa du lieu ca nhan|xoa du lieu ca nhan cua toi|xoa du lieu ve toi|xoa het du lieu cua toi")
    { Decide = Ask };

    /// <summary>Whether the turn will need <see cref="Facts.Personal"/>.</summary>
    public static bool Concerns(Incoming incoming, Dialogue dialogue)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        ArgumentNullException.ThrowIfNull(dialogue);
        if (incoming.InGroup)
            return false;
        return dialogue.Pending == Pending.Erase || incoming.Content switch
        {
            Content.Words { Text.Length: < 100 } words => IsOne(words.Text),
            Content.Tap tap => tap.Verb == Press.Command(SeeKey) || tap.Verb == Press.Command(EraseKey),
            _ => false,
        };
    }

    /// <summary>Every way of asking holds these two letters, and few other messages do.</summary>
    private static bool IsOne(string text) =>
        text.Contains("li", StringComparison.OrdinalIgnoreCase) && Commands.Typed(text) is { Key: SeeKey or EraseKey };

    private static Turn Show(Facts facts)
    {
        var draft = facts is { OfOwnUnit: true, State.Draft: { } begun, Unit: { } unit }
            ? FormScreens.Lines(begun.Answers, new FieldContext(facts.Plan, unit, begun.Answers))
            : [];
        return facts.State.Says(Say.Privacy.Kept(facts, draft), [new Button(Say.Privacy.EraseButton, Press.Command(EraseKey))]);
    }

    internal static Turn Ask(Facts facts) => facts.State.With(d => d with { Pending = Pending.Erase }).Says(
        Say.Privacy.EraseAsk(facts),
        [new Button(Say.Privacy.EraseYes, Press.Yes(Pending.Erase), Tone.Stop), new Button(Say.Privacy.EraseNo, Press.No(Pending.Erase))]);

    internal static Turn Kept(Facts facts) => FormTalk.Aside(facts, facts.State.Says(Say.Privacy.NotErased));

    /// <summary>The person is a stranger from here on.</summary>
    internal static Turn Erased(Facts facts) =>
        new State(new Person(facts.State.Person.Id), Dialogue.Fresh).Says(Say.Privacy.Erased(facts)).Happened("person.erased") with { Erases = true };

    /// <summary>The unit's draft goes with the last who could go on with it.</summary>
    public static bool TakesDraft(Facts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts is { OfOwnUnit: true, State.Draft: not null, Personal.Colleagues: 0 };
    }
}
