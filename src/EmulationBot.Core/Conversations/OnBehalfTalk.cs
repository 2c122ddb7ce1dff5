using EmulationBot.Core.Registrations;
using EmulationBot.Core.Reminders;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Conversations;

/// <summary>
/// A registration phoned in: a reviewer, or the head of the unit's block, fills in the form for a unit and lays it before
/// those who may send it (<see cref="Presenting"/>). He never sends it himself.
/// </summary>
public static class OnBehalfTalk
{
    private const int MostAtOnce = 80;

    /// <summary>The unit that a message is about: the person's own, or the one he enters for.</summary>
    public static string? UnitOf(Person person, Dialogue dialogue, Incoming incoming)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(dialogue);
        ArgumentNullException.ThrowIfNull(incoming);
        if (person.UnitId is { } own || !person.Watches)
            return person.UnitId;
        return (incoming.Content is Content.Tap tap ? Press.OnBehalfIn(tap.Verb) : null) ?? dialogue.OnBehalf;
    }

    /// <summary>Which unit: those that have not sent.</summary>
    internal static Turn Show(Facts facts) => !facts.Roster.Any(MayBegin) ? facts.State.Says(Say.OnBehalf.Nobody) : facts.State.With(d => d with { Seating = SeatStep.OnBehalf }).Says(
        Say.OnBehalf.Which,
        [.. facts.Roster.Where(MayBegin).Take(MostAtOnce).Select(s => new Button(s.Unit.ShortName, Press.OnBehalf(s.Unit.Id))).Chunk(2)]);

    internal static Turn With(Facts facts, string typed) => UnitPick.Read(facts, SeatStep.OnBehalf, typed, Ask) ?? Show(facts);

    /// <summary>The unit was typed: its button opens the form.</summary>
    internal static Turn Ask(Facts facts, Unit unit)
    {
        var done = facts with { State = UnitPick.Done(facts) };
        return done.Roster.FirstOrDefault(s => s.Unit.Id == unit.Id) is not { } standing ? Rights.Refused(done)
            : !MayBegin(standing) ? Sent(done, standing)
            : done.State.Says(Say.OnBehalf.Ask(unit.Name), [new Button(Say.OnBehalf.Begin, Press.OnBehalf(unit.Id), Tone.Go)]);
    }

    /// <summary>The button was pressed: what is known is of that unit now.</summary>
    internal static Turn Begin(Facts facts, string unit)
    {
        if (facts.Roster.FirstOrDefault(s => s.Unit.Id == unit) is not { } standing || facts.Unit?.Id != unit)
            return Rights.Refused(facts);
        var done = facts with { State = UnitPick.Done(facts).With(d => d with { OnBehalf = unit, Reviewing = null, Writing = null }) };
        return MayBegin(standing) ? FormTalk.Open(done).Happened("draft.on-behalf") : Sent(done, standing);
    }

    /// <summary>Out of the form nothing is entered for anybody.</summary>
    internal static Turn Settle(Turn turn) =>
        turn.Next.Dialogue is { OnBehalf: not null, InForm: false } ? turn with { Next = turn.Next.With(d => d with { OnBehalf = null }) } : turn;

    /// <summary>Nobody of the unit can confirm it here: the way to somebody who can.</summary>
    internal static IReadOnlyList<IReadOnlyList<Button>> Invite(Facts facts, string unit) =>
        facts.State.Person.Reviews ? [[new Button(Say.OnBehalf.InviteHead, Press.Give(SeatKind.Head, unit), Tone.Go)]] : [];

    internal static bool MayBegin(Standing standing) => standing.Unit.Active && (standing.IsBehind() || standing.Paper is not null) && standing.Registration is not { Standing: true };

    private static Turn Sent(Facts facts, Standing standing) => facts.State.Says(
        Say.OnBehalf.Sent(standing.Unit.Name, Say.Registered.Brief(standing.Registration, standing.Draft, standing.Paper)),
        [new Button(Say.Menu.RollCall, Press.Command("rollcall"))]);
}
