using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;

namespace EmulationBot.Core.Reminders;

/// <summary>What the reminders need of a plan. A moved deadline makes another campaign: its own times, its own ledger keys.</summary>
/// <param name="Number">Number and symbol of the plan.</param>
/// <param name="Consequence">What follows from not registering, verbatim.</param>
/// <param name="Source">Where deadline and consequence stand, as it is cited.</param>
public sealed record Campaign(string PlanId, string Number, DateOnly IssuedOn, DateOnly Deadline, string Consequence, string Source)
{
    /// <summary>What the plan is about, as printed.</summary>
    public string Title { get; init; } = "";

    /// <summary>"huyện Tân Biên".</summary>
    public string District { get; init; } = "";

    /// <summary>Where registrations go, fit for a sentence.</summary>
    public string Place { get; init; } = "";

    /// <summary>The first instant that is late.</summary>
    public DateTimeOffset DeadlineInstant => Deadline.AddDays(1).At(TimeOnly.MinValue);

    public static Campaign Of(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new(plan.Id, plan.Number, plan.IssuedOn, plan.Deadline, plan.Consequence.Verbatim, plan.Cite(plan.Consequence.Source.PassageId))
        {
            Title = plan.Title,
            District = plan.District,
            Place = plan.Place,
        };
    }
}
