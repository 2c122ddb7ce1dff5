using System.Collections.Immutable;

namespace EmulationBot.Core.Registrations;

/// <summary>
/// Where a registration stands (domain sheet, 2.5). Only the Council agrees (Mục II.6); "sent" and "complete" are not approval.
/// </summary>
public enum RegistrationState { Sent, Returned, Complete, Agreed, NotAgreed, Withdrawn, Received, Completed }

/// <summary>
/// A unit's registration under one plan, as last sent. There is one per plan and unit; each sending is a new version and every version is kept.
/// </summary>
public sealed record Registration(string Code, string PlanId, string UnitId)
{
    /// <summary>Answers by field key, see <see cref="RegistrationForm"/>.</summary>
    public ImmutableDictionary<string, string> Answers { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>1 for the first sending.</summary>
    public int Version { get; init; } = 1;

    /// <summary>
    /// Not a correction of what was sent before. After a withdrawal, which takes a version too, the next sending begins anew.
    /// </summary>
    public bool FirstSending => Version == 1 || (Version > 2 && SentAt == FirstSentAt);

    public RegistrationState State { get; init; }

    /// <summary>The first sending: it decides whether the unit was on time.</summary>
    public DateTimeOffset FirstSentAt { get; init; }

    public DateTimeOffset SentAt { get; init; }

    public required string SentBy { get; init; }

    /// <summary>How the sender is named to others of the unit.</summary>
    public string? SentByName { get; init; }

    /// <summary>First sent after the deadline: "gửi sau thời hạn".</summary>
    public bool Late { get; init; }

    /// <summary>What Phòng Nội vụ and the Council have made of this version.</summary>
    public Review Review { get; init; } = Review.None;

    /// <summary>Grows with every change, of a version or of a state: what was shown before it is stale.</summary>
    public int Revision { get; init; } = 1;

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

    /// <summary>How it was last laid before those who may send it; null when it never was.</summary>
    public Presented? Presented { get; init; }
}

/// <summary>A version of a draft laid before those who may send it. <paramref name="By"/> is the id of who did.</summary>
public sealed record Presented(string By, int Version, DateTimeOffset At)
{
    /// <summary>By somebody who is not of the unit (<see cref="Conversations.OnBehalfTalk"/>).</summary>
    public bool OnBehalf { get; init; }
}

/// <summary>The unit says that it has filed on paper; reminders rest until Phòng Nội vụ confirms or the last days come.</summary>
public sealed record PaperFiling(string PlanId, string UnitId, DateTimeOffset ClaimedAt, string ClaimedBy)
{
    public DateTimeOffset? ConfirmedAt { get; init; }

    public string? ConfirmedBy { get; init; }

    /// <summary>Announced after the deadline; when Phòng Nội vụ came to confirm it says nothing of that.</summary>
    public bool Late { get; init; }
}

/// <summary>The paper filing of a unit as it is from now on; null: there is none.</summary>
public sealed record PaperChange(string PlanId, string UnitId, PaperFiling? After);

public static class Filing
{
    /// <summary>The unit has registered: here, or on paper that Phòng Nội vụ has received. What is still lacking is another matter.</summary>
    public static bool IsThere(Registration? registration, PaperFiling? paper) =>
        registration is { State: not RegistrationState.Withdrawn } || paper is { ConfirmedAt: not null };

    /// <summary>The unit has registered, and neither here nor on paper before the deadline; what is to be completed keeps the day it was sent first.</summary>
    public static bool IsLate(Registration? registration, PaperFiling? paper) =>
        IsThere(registration, paper)
        && registration is null or { State: RegistrationState.Withdrawn } or { Late: true }
        && paper is null or { ConfirmedAt: null } or { Late: true };
}
