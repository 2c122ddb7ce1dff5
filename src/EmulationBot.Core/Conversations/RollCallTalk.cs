using EmulationBot.Core.Registrations;
using EmulationBot.Core.Reminders;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>
/// Every unit that the person sees, by name and where it stands. For Phòng Nội vụ also the paper filings waiting to be
/// confirmed and the urging; the head of a block looks.
/// </summary>
public static class RollCallTalk
{
    private const int MostOpened = 40;

    internal static Turn Show(Facts facts) => Show(facts, UnitScope.All);

    /// <summary>Of some units it is a message like any other, which is not kept up to date.</summary>
    internal static Turn Show(Facts facts, UnitScope scope) => facts.State.Says([scope == UnitScope.All ? Card(facts) : Card(facts, scope) with { Card = false }]);

    /// <summary>The card for a person who may see it, as things stand; shown anew after whatever changes them.</summary>
    public static Reply Card(Facts facts) => Card(facts, UnitScope.All);

    private static Reply Card(Facts facts, UnitScope scope)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var units = scope.Of(facts.Roster);
        var waiting = !facts.State.Person.Reviews ? [] : units.Where(s => s is { Paper.ConfirmedAt: null, Paper: not null, Registration: not { Standing: true } });
        return Reply.With(
            Say.RollCall.Card(facts.Now, Say.Time.Left(facts.Plan, facts.Now), units, scope.Name ?? Whole(facts)),
            [.. Lists(facts, units, scope), .. waiting.Take(MostOpened).Select(s => new[] { new Button(Say.RollCall.ConfirmPaper(s.Unit.ShortName), Press.PaperConfirm(s.Unit.Id)) })])
            with
        { Card = facts.State.Person.Watches };
    }

    /// <summary>All that the head of a block sees; null where it is the whole district.</summary>
    private static string? Whole(Facts facts) => facts.State.Person.Block is { } block ? Say.Seats.BlockName(block) : null;

    /// <summary>One list by name, with what is known of each unit; null: of no such units any more.</summary>
    internal static Turn List(Facts facts, string name, UnitScope? scope)
    {
        var list = Say.RollCall.Lists.FirstOrDefault(l => l.Name == name);
        if (list is null || scope is null)
            return Show(facts, scope ?? UnitScope.All);
        IReadOnlyList<Standing> held = [.. scope.Of(facts.Roster).Where(list.Holds)];
        return facts.State.Says(Say.RollCall.Listed(list, held, facts.Now, scope.Name ?? Whole(facts)), [.. facts.State.Person.Reviews ? Acts(list, held, scope) : [], [new Button(Say.Menu.RollCall, Press.Command("rollcall"))]]);
    }

    /// <summary>What a reviewer does with the units of a list.</summary>
    private static IEnumerable<IReadOnlyList<Button>> Acts(RollCallList list, IReadOnlyList<Standing> held, UnitScope scope)
    {
        if (list.Opens)
            foreach (var row in held.Take(MostOpened).Select(s => new Button(s.Unit.ShortName, Press.Review("open", s.Unit.Id, 0))).Chunk(2))
                yield return row;
        if (list.Urged && held.Any(s => s.IsBehind()))
            yield return [new Button(Say.Urging.OfList, Press.Urge(null, list.Name, scope.Code))];
    }

    private static IEnumerable<IReadOnlyList<Button>> Lists(Facts facts, IReadOnlyList<Standing> units, UnitScope scope)
    {
        foreach (var row in Say.RollCall.Lists.Select(l => (List: l, Count: units.Count(l.Holds))).Where(l => l.Count > 0)
            .Select(l => new Button($"{l.List.Caption} ({l.Count})", Press.RollCall(l.List.Name, scope.Code))).Chunk(2))
            yield return row;
        if (facts.State.Person.Reviews)
            yield return [scope == UnitScope.All ? new Button(Say.Urging.Button, Press.RollCall("urge")) : new Button(Say.Urging.OfList, Press.Urge(null, "", scope.Code))];
        if (facts.Roster.Count > 0)
            yield return [new Button(Say.OnBehalf.Button, Press.Command("onbehalf"))];
    }
}
