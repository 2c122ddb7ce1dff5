using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Conversations;

/// <summary>Which unit: one of the buttons, or a typed name, matched as the form matches it and never guessed.</summary>
internal static class UnitPick
{
    /// <summary>The Bot API takes a hundred buttons under a message.</summary>
    private const int MostAtOnce = 80;

    /// <param name="facts">What is known.</param>
    /// <param name="step">What the unit is wanted for.</param>
    /// <param name="text">The question.</param>
    /// <param name="more">Rows below the units.</param>
    public static Turn Ask(Facts facts, SeatStep step, Rich text, params IReadOnlyList<IReadOnlyList<Button>> more) =>
        facts.State.With(d => d with { Seating = step }).Says(text, [.. Buttons(facts.Units.Confirmed.Take(MostAtOnce), step).Chunk(2), .. more]);

    /// <summary>Null when the words name no unit.</summary>
    public static Turn? Read(Facts facts, SeatStep step, string typed, Func<Facts, Unit, Turn> go) =>
        Read(facts, typed, unit => go(facts, unit), near => Ask(facts, step, near));

    /// <param name="facts">What is known.</param>
    /// <param name="typed">The name.</param>
    /// <param name="go">On with the unit that is meant.</param>
    /// <param name="ask">Which of these near ones is meant.</param>
    /// <returns>Null when the words name no unit.</returns>
    public static Turn? Read(Facts facts, string typed, Func<Unit, Turn> go, Func<IReadOnlyList<Unit>, Turn> ask) => facts.Units.Meant(typed) switch
    {
        UnitMatch.Exact exact => go(exact.Unit),
        UnitMatch.Ask one => ask([one.Unit]),
        UnitMatch.Choose choose => ask(choose.Units),
        _ => null,
    };

    /// <summary>The unit is known: the next words name none.</summary>
    public static State Done(Facts facts) => facts.State.Dialogue.Seating is null ? facts.State : facts.State.With(d => d with { Seating = null, SeatingUnit = null });

    private static Turn Ask(Facts facts, SeatStep step, IReadOnlyList<Unit> near) =>
        facts.State.With(d => d with { Seating = step }).Says(Say.Seats.DidYouMean, [.. Buttons(near, step).Chunk(2)]);

    private static IEnumerable<Button> Buttons(IEnumerable<Unit> units, SeatStep step) =>
        units.Select(unit => new Button(unit.ShortName, Press.Unit(step, unit.Id)));
}
