using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Conversations;

/// <summary>
/// A one-time code gives a person a role and a unit. A used, expired, revoked, mistyped or unknown code all look the same,
/// but to the person who has used it.
/// </summary>
internal static class PairingTalk
{
    /// <summary>What is only for the people of a unit was asked for by somebody else.</summary>
    public static Turn NeedsCode(Facts facts) => facts.State.Person.Reviews
        ? facts.State.Says(Say.Pairing.ReviewerHasNoUnit, [new Button(Say.Menu.RollCall, Press.Command("rollcall"))])
        : facts.State.Says(Say.Pairing.NeedsCode(facts.Plan));

    public static Turn Decide(Facts facts, UnitDirectory units)
    {
        if (facts.Invite is { Usable: false } used && IsHis(facts.State.Person, used))
            return FormTalk.Aside(facts, facts.State.Says(Say.Pairing.Already(facts.Unit?.Name), [.. MenuTalk.Doors(facts)]));
        if (facts.Invite is not { Usable: true } invite)
            return Bad(facts);
        var unit = invite.UnitId is { } id ? units.Find(id) : null;
        if (invite.Role is Role.Chair or Role.Clerk && unit is not { Active: true })
            return Bad(facts);
        var person = facts.State.Person with { Role = invite.Role, UnitId = invite.UnitId };
        var paired = facts.State with { Person = person, Dialogue = Dialogue.Fresh };
        var turn = unit is null
            ? paired.Says(Say.Pairing.Reviewer, [new Button(Say.Menu.RollCall, Press.Command("rollcall"))])
            : paired.Says(Say.Pairing.Chair(unit.Name, facts.Plan, facts.Now), [new Button(Say.Registered.Start, Press.OpenForm, Tone.Go)], [new Button(Say.Menu.Help, Press.Command("help"))]);
        return turn.Happened("person.paired") with { UsedCode = invite.Code };
    }

    private static bool IsHis(Person person, Invite invite) =>
        invite.UsedBy == person.Id && (invite.Role, invite.UnitId) == (person.Role, person.UnitId);

    private static Turn Bad(Facts facts) => FormTalk.Aside(facts, facts.State.Says(Say.Pairing.BadCode(facts.Plan)));
}
