using System.Collections.Immutable;

namespace EmulationBot.Core.Registrations;

/// <summary>
/// Where a registration stands (domain sheet, 2.5). Only the Council agrees (Mục II.6); "sent" and "complete" are not approval.
/// </summary>
public enum RegistrationState { Sent, Returned, Complete, Agreed, NotAgreed, Withdrawn }

/// <summary>
/// A unit's registration under one plan, as last sent. There is one per plan and unit; each sending is a new version and every version is kept.
/// </summary>
public sealed record Registration(string Code, string PlanId, string UnitId)
{
    /// <summary>Answers by field key, see <see cref="RegistrationForm"/>.</summary>
    public ImmutableDictionary<string, string> Answers { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>1 for the first sending.</summary>
    public int Version { get; init; } = 1;

    public RegistrationState State { get; init; }

    /// <summary>The first sending: it decides whether the unit was on time.</summary>
    public DateTimeOffset FirstSentAt { get; init; }

    public DateTimeOffset SentAt { get; init; }

    public required string SentBy { get; init; }

    /// <summary>How the sender is named to others of the unit.</summary>
    public string? SentByName { get; init; }

    /// <summary>First sent after the deadline: "gửi sau thời hạn".</summary>
    public bool Late { get; init; }

    /// <summary>Sent again since its first sending; what is sent after a withdrawal is a first sending.</summary>
    public bool Corrected => SentAt > FirstSentAt;

    /// <summary>True while the unit need not be reminded.</summary>
    public bool Standing => State is not (RegistrationState.Withdrawn or RegistrationState.Returned);
}

/// <summary>
/// The unit's answers so far, shared by the people of the unit. Saved after every answer.
/// <see cref="Corrects"/> is the version being corrected when the unit has sent already.
/// </summary>
public sealed record Draft(string PlanId, string UnitId)
{
    public ImmutableDictionary<string, string> Answers { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Grows with every saved change; a confirmation names the version it has read.</summary>
    public int Version { get; init; }

    public DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }

    public int? Corrects { get; init; }
}

/// <summary>The unit says that it has filed on paper; reminders rest until Phòng Nội vụ confirms or the last days come.</summary>
public sealed record PaperFiling(string PlanId, string UnitId, DateTimeOffset ClaimedAt, string ClaimedBy)
{
    public DateTimeOffset? ConfirmedAt { get; init; }

    public string? ConfirmedBy { get; init; }
}
