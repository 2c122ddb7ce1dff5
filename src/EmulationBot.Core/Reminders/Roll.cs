using EmulationBot.Core.Conversations;

namespace EmulationBot.Core.Reminders;

/// <summary>Everybody the reminders are decided for.</summary>
/// <param name="Units">Those that count.</param>
/// <param name="Reviewers">Who hear how the units stand.</param>
public sealed record Roll(IReadOnlyList<Standing> Units, IReadOnlyList<Person> Reviewers)
{
    /// <summary>Who hear which units of their block have not sent.</summary>
    public IReadOnlyList<Person> BlockHeads { get; init; } = [];

    /// <summary>How many questions wait for an answer of Phòng Nội vụ.</summary>
    public int WaitingQuestions { get; init; }

    /// <summary>Leaves out the units that do not count.</summary>
    public static Roll Of(IReadOnlyList<Standing> units, IReadOnlyList<Person> reviewers) =>
        new([.. units.Where(unit => unit.Counts)], reviewers);
}
