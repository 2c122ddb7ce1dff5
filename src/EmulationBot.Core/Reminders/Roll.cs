using EmulationBot.Core.Conversations;

namespace EmulationBot.Core.Reminders;

/// <summary>Everybody the reminders are decided for.</summary>
public sealed record Roll(IReadOnlyList<Standing> Units, IReadOnlyList<Person> Reviewers)
{
    /// <summary>Leaves out the units that do not count.</summary>
    public static Roll Of(IReadOnlyList<Standing> units, IReadOnlyList<Person> reviewers) =>
        new([.. units.Where(unit => unit.Counts)], reviewers);
}
