using System.Collections.Immutable;

namespace EmulationBot.Core.Registrations;

/// <summary>What is to be completed: one field, why, and until when. <paramref name="FieldKey"/> is of <see cref="Fields"/>.</summary>
public sealed record FieldReturn(string FieldKey, string Reason, DateOnly? Until);

/// <summary>What the Council decided (Mục II.6), with the number and date of its minutes; never set without them.</summary>
public sealed record CouncilDecision(bool Agreed, string MinutesNumber, DateOnly MinutesDate);

/// <summary>A note among reviewers.</summary>
public sealed record ReviewNote(string By, DateTimeOffset At, string Text)
{
    /// <summary>The id of who wrote it.</summary>
    public string? ById { get; init; }
}

/// <summary>One field whose answer differs between two versions; null where there was or is none.</summary>
public sealed record FieldChange(Field Field, string? Old, string? New);

/// <summary>
/// What has been made of a registration since it was sent last. A new version begins anew, with the notes and with the
/// answers it changed; what was decided before stays in the audit trail.
/// </summary>
public sealed record Review
{
    public static readonly Review None = new();

    /// <summary>Of a registration that was returned; empty otherwise.</summary>
    public IReadOnlyList<FieldReturn> Returns { get; init; } = [];

    /// <summary>The first day until which something was to be completed, when it has passed.</summary>
    public DateOnly? Overdue(DateOnly today) => Returns.Min(asked => asked.Until) is { } first && first < today ? first : null;

    public CouncilDecision? Council { get; init; }

    /// <summary>The last step (domain sheet, 2.5): when somebody of the unit was told what the Council decided; null until it has arrived.</summary>
    public DateTimeOffset? NotifiedAt { get; init; }

    /// <summary>The Council has decided, and the unit does not know it yet.</summary>
    public bool Untold => Council is not null && NotifiedAt is null;

    /// <summary>The answers of the version before this one; null for a first sending.</summary>
    public ImmutableDictionary<string, string>? Before { get; init; }

    /// <summary>Notes among reviewers; the unit never sees them.</summary>
    public IReadOnlyList<ReviewNote> Notes { get; init; } = [];

    /// <summary>Who changed the state last, as he is named to other reviewers, and when.</summary>
    public string? LastBy { get; init; }

    public DateTimeOffset? LastAt { get; init; }

    /// <summary>The id of who did.</summary>
    public string? LastById { get; init; }

    /// <summary>What was done at that moment is the person's.</summary>
    public Review SignedBy(string personId, DateTimeOffset at) => this with
    {
        LastById = LastAt == at ? personId : LastById,
        Notes = [.. Notes.Select(n => n.At == at ? n with { ById = n.ById ?? personId } : n)],
    };

    /// <summary>Without the person's name, which <paramref name="instead"/> takes the place of.</summary>
    public Review WithoutNameOf(string personId, string instead) => this with
    {
        LastBy = LastById == personId ? instead : LastBy,
        LastById = LastById == personId ? null : LastById,
        Notes = [.. Notes.Select(n => n.ById == personId ? n with { By = instead, ById = null } : n)],
    };

    /// <summary>The review of the next version.</summary>
    public static Review AfterSending(Registration? before) =>
        before is null ? None : new Review { Before = before.Answers, Notes = before.Review.Notes };

    /// <summary>What the version changed, in the order of the form.</summary>
    public IEnumerable<FieldChange> Changes(ImmutableDictionary<string, string> now) => Before is null ? [] :
        RegistrationForm.All.Select(f => new FieldChange(f, Before.GetValueOrDefault(f.Key), now.GetValueOrDefault(f.Key))).Where(c => c.Old != c.New);
}
