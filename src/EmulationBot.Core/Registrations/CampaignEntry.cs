using EmulationBot.Core.Plans;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Registrations;

/// <summary>How far a unit is, for counting: each is at exactly one stage; the order is the order of lists.</summary>
public enum EntryStage { Sent, Late, Returned, PaperUnconfirmed, Drafting, NotStarted }

/// <summary>
/// One unit of a campaign as the papers show it: what it sent, what was decided, and how often it was reminded. The papers
/// are made of these values alone.
/// </summary>
public sealed record CampaignEntry(Unit Unit)
{
    public Registration? Registration { get; init; }

    public PaperFiling? Paper { get; init; }

    public Draft? Draft { get; init; }

    /// <summary>The emulation block; as the unit itself gave it when no list of Phòng Nội vụ says. Null: not known.</summary>
    public string? Block { get => field ?? Registration?.Answers.GetValueOrDefault(Fields.Block); init; }

    /// <summary>Null while the Council has not met on it.</summary>
    public CouncilDecision? Council => Registration?.Review.Council;

    /// <summary>Where it stands, in Vietnamese.</summary>
    public string StateLabel { get => field ?? Say.Entry.State(this); init; }

    /// <summary>Who answers for the registration: "Nguyễn Văn An (Chủ tịch UBND xã)". Null: nobody is known.</summary>
    public string? Responsible { get; init; }

    /// <summary>Reminders the unit was given, each counted once however many people got it.</summary>
    public int RemindersSent { get; init; }

    public DateTimeOffset? LastReminderAt { get; init; }

    /// <summary>The registration that counts: sent and not withdrawn.</summary>
    public Registration? Sent => Registration is { State: not RegistrationState.Withdrawn } ? Registration : null;

    public bool Filed => Filing.IsThere(Registration, Paper);

    public bool Late => Filing.IsLate(Registration, Paper);

    /// <summary>When it registered, here or on paper that was received; null when it has not.</summary>
    public DateTimeOffset? FiledAt => (Sent?.FirstSentAt, Paper is { ConfirmedAt: not null } paper ? paper.ClaimedAt : (DateTimeOffset?)null) switch
    {
        ({ } here, { } onPaper) => here < onPaper ? here : onPaper,
        var (here, onPaper) => here ?? onPaper,
    };

    /// <summary>Sent after the deadline, or not at all although it has passed.</summary>
    public bool Missed(Plan plan, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Filed ? Late : now >= plan.DeadlineInstant;
    }

    /// <summary>The paper filing outweighs a draft or a returned registration, as it does for the reminders.</summary>
    public EntryStage Stage => this switch
    {
        { Registration.Standing: true } or { Paper.ConfirmedAt: not null } => Late ? EntryStage.Late : EntryStage.Sent,
        { Paper: not null } => EntryStage.PaperUnconfirmed,
        { Registration.State: RegistrationState.Returned } => EntryStage.Returned,
        { Draft: not null } => EntryStage.Drafting,
        _ => EntryStage.NotStarted,
    };

    /// <summary>The answers of the registration that counts; empty when there is none.</summary>
    public RegisteredAnswers Answers => new(Sent?.Answers ?? []);
}
