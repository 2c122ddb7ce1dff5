using EmulationBot.Core.Registrations;

namespace EmulationBot.Core.Conversations;

/// <summary>What a reviewer sees to, in the chat and at the desk: nothing of the unit he works in, and nothing withdrawn.</summary>
public static class UnderReview
{
    /// <summary>What waits to be checked, the first sent first.</summary>
    public static IReadOnlyList<Standing> Waiting(this IEnumerable<Standing> units, Person reviewer)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(reviewer);
        return [.. units.Where(s => s.Registration?.Waits() is true && s.Unit.Id != reviewer.MemberOf).OrderBy(s => s.Registration!.SentAt)];
    }

    /// <summary>Null when there is nothing of that unit for the reviewer.</summary>
    public static Standing? Reviewable(this IEnumerable<Standing> units, Person reviewer, string unit)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(reviewer);
        return units.FirstOrDefault(s => s.Unit.Id == unit && unit != reviewer.MemberOf && s.Registration is { State: not RegistrationState.Withdrawn });
    }

    /// <summary>Received on paper alone: it must be entered before the Council can be asked.</summary>
    public static bool IsToBeEntered(this Standing standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return standing is { Paper.ConfirmedAt: not null, Registration: null or { State: RegistrationState.Withdrawn } };
    }
}
