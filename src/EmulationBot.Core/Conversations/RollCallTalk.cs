using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>
/// Every unit that the person sees, by name and where it stands. For Phòng Nội vụ also the paper filings waiting to be
/// confirmed and the urging; the head of a block looks.
/// </summary>
public static class RollCallTalk
{
    private const int MostOpened = 40;

    internal static Turn Show(Facts facts) => facts.State.Says([Card(facts)]);

    /// <summary>The card for a person who may see it, as things stand; shown anew after whatever changes them.</summary>
    public static Reply Card(Facts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var waiting = !facts.State.Person.Reviews ? [] : facts.Roster.Where(s => s is { Paper.ConfirmedAt: null, Paper: not null, Registration: not { Standing: true } });
        return Reply.With(
            Say.RollCall.Card(facts.Now, Say.Time.Left(facts.Plan, facts.Now), facts.Roster, facts.State.Person.Block),
            [.. Lists(facts), .. waiting.Take(MostOpened).Select(s => new[] { new Button(Say.RollCall.ConfirmPaper(s.Unit.ShortName), Press.PaperConfirm(s.Unit.Id)) })])
            with
        { Card = facts.State.Person.Watches };
    }

    /// <summary>One list by name, with what is known of each unit.</summary>
    internal static Turn List(Facts facts, string name)
    {
        var list = Say.RollCall.Lists.FirstOrDefault(l => l.Name == name);
        if (list is null)
            return Show(facts);
        IReadOnlyList<Standing> held = [.. facts.Roster.Where(list.Holds)];
        return facts.State.Says(Say.RollCall.Listed(list, held, facts.Now), [.. facts.State.Person.Reviews ? Acts(list, held) : [], [new Button(Say.Menu.RollCall, Press.Command("rollcall"))]]);
    }

    /// <summary>What a reviewer does with the units of a list.</summary>
    private static IEnumerable<IReadOnlyList<Button>> Acts(RollCallList list, IReadOnlyList<Standing> held)
    {
        if (list.Opens)
            foreach (var row in held.Take(MostOpened).Select(s => new Button(s.Unit.ShortName, Press.Review("open", s.Unit.Id, 0))).Chunk(2))
                yield return row;
        if (list.Urged)
            yield return [new Button(Say.Urging.Button, Press.RollCall("urge"))];
    }

    private static IEnumerable<IReadOnlyList<Button>> Lists(Facts facts)
    {
        foreach (var row in Say.RollCall.Lists.Select(l => (List: l, Count: facts.Roster.Count(l.Holds))).Where(l => l.Count > 0)
            .Select(l => new Button($"{l.List.Caption} ({l.Count})", Press.RollCall(l.List.Name))).Chunk(2))
            yield return row;
        if (facts.State.Person.Reviews)
            yield return [new Button(Say.Urging.Button, Press.RollCall("urge"))];
        if (facts.Roster.Count > 0)
            yield return [new Button(Say.OnBehalf.Button, Press.Command("onbehalf"))];
    }
}
