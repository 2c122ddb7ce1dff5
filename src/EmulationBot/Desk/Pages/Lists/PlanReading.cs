using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Texts;

namespace EmulationBot.Desk;

/// <summary>What was read out of a plan, each with the passage it stands in.</summary>
public static class PlanReading
{
    public static IEnumerable<(string Passage, string Words)> Of(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        yield return (plan.HeadPassageId, Say.Desk.Read.Issued(plan));
        yield return (plan.DeadlineSentence.Source.PassageId, Say.Desk.Read.Deadline(plan.Deadline.Written()));
        yield return (plan.RegistrationRule.Source.PassageId, Say.Desk.Read.Rule(plan.RegistrationRule.Verbatim));
        yield return (plan.Consequence.Source.PassageId, Say.Desk.Read.Consequence(plan.Consequence.Verbatim));
        yield return (plan.Desk.Source.PassageId, Say.Desk.Read.Office(plan.Desk.Verbatim));
        foreach (var movement in plan.Movements)
            yield return (plan.MovementsPassageId, Say.Desk.Read.Movement(movement.Number, movement.Name));
        foreach (var duty in plan.Duties)
            yield return (duty.Source.PassageId, Say.Desk.Read.Duty(duty.Body));
        foreach (var open in plan.Unsettled)
            yield return (open.PassageId, Say.Desk.Read.Unsettled(open.Label));
        foreach (var slip in plan.Slips)
            yield return (slip.PassageId, Say.Desk.Read.Slip(slip.Printed, slip.Note));
    }
}
