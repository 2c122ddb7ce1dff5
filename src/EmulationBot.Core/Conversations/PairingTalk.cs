using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>
/// A one-time code gives a person a seat, and with it its rights; whoever held it until now has none from then on. A used,
/// expired, revoked, mistyped or unknown code all look the same, but to the person who has used it.
/// </summary>
internal static class PairingTalk
{
    /// <summary>What is only for the people of a unit was asked for by somebody else.</summary>
    public static Turn NeedsCode(Facts facts) => facts.State.Person.Watches
        ? facts.State.Says(Say.Pairing.ReviewerHasNoUnit, [new Button(Say.OnBehalf.Button, Press.Command("onbehalf")), new Button(Say.Menu.RollCall, Press.Command("rollcall"))])
        : facts.State.Says(Say.Pairing.NeedsCode(facts.Plan), [.. Access(facts)]);

    /// <summary>Somebody says that he has no code, or has lost it.</summary>
    public static Turn Lacking(Facts facts) => facts.State.Person.Role is Role.Guest
        ? NeedsCode(facts)
        : facts.State.Says(Say.Pairing.Already(facts.Unit?.Name));

    public static Turn Decide(Facts facts)
    {
        var person = facts.State.Person;
        if (facts.Invite is not { Seat: { } seat } invite || !(invite.Usable || invite.UsedBy == person.Id))
            return Bad(facts);
        if (seat.Holder?.PersonId == person.Id)
            return Already(facts, invite);
        return invite.Usable && (!seat.Kind.IsOfUnit() || invite.Standing is not null) ? Take(facts, invite, seat) : Bad(facts);
    }

    private static Turn Take(Facts facts, Invite invite, Seat seat)
    {
        var person = facts.State.Person;
        var taken = facts.State with { Person = person.Holding(seat), Dialogue = Dialogue.Fresh };
        var welcome = Welcome.To(facts, seat, invite.Standing);
        return taken.Says(person.Role is Role.Guest ? welcome : welcome with { Text = Rich.Paragraphs(Say.Pairing.LeavesOther, welcome.Text) }) with
        {
            UsedCode = invite.Code,
            Seats = [new SeatChange.Taken(seat, person.Id)],
            Announcements = [.. Welcome.Farewell(facts, seat, person.Id)],
        };
    }

    /// <summary>He sits there already; a code that was still good is used up, so that nobody else comes by it.</summary>
    private static Turn Already(Facts facts, Invite invite) =>
        FormTalk.Aside(facts, facts.State.Says(Say.Pairing.Already(facts.Unit?.Name), [.. MenuTalk.Doors(facts)])) with { UsedCode = invite.Usable ? invite.Code : null };

    private static Turn Bad(Facts facts) =>
        FormTalk.Aside(facts, facts.State.Says(Say.Pairing.BadCode(facts.Plan), [.. Access(facts)])).Happened("code.refused");

    private static IEnumerable<IReadOnlyList<Button>> Access(Facts facts) => facts.State.Person.Role is Role.Guest ? [AccessTalk.Offer] : [];
}
