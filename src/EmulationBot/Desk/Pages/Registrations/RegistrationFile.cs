using System.Collections.Immutable;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Desk;

/// <summary>One sending, with what it changed against the one before.</summary>
public sealed record SentVersion(int Version, DateTimeOffset SentAt, string? By, bool Late, IReadOnlyList<FieldChange> Changes);

/// <summary>One registration with all its sendings, the newest first. Names of individuals are counted, as on the card of the chat.</summary>
public sealed record RegistrationFile(Standing Standing, Plan Plan, IReadOnlyList<SentVersion> Versions)
{
    private FieldContext Context => new(Plan, Standing.Unit, Standing.Registration!.Answers);

    public Registration Registration => Standing.Registration!;

    public IEnumerable<(Field Field, Rich Shown)> Answers => RegistrationForm.All
        .Where(f => Registration.Answers.ContainsKey(f.Key)).Select(f => (f, Shown(f, Registration.Answers[f.Key])));

    public IReadOnlyList<Rich> Warnings => [.. RatioWarnings.Of(Registration.Answers)];

    public Rich Shown(Field field, string? value)
    {
        ArgumentNullException.ThrowIfNull(field);
        return ReviewedAnswer.Shown(field, value, Context);
    }

    public static async Task<RegistrationFile> Read(BotDb db, Plan plan, Standing standing, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(standing);
        var rows = await db.RegistrationVersions.AsNoTracking()
            .Where(v => v.PlanId == plan.Id && v.UnitId == standing.Unit.Id).OrderBy(v => v.Version).ToListAsync(stop);
        var versions = new List<SentVersion>();
        ImmutableDictionary<string, string>? before = null;
        foreach (var row in rows)
        {
            var answers = StoredJson.Read<ImmutableDictionary<string, string>>(row.AnswersJson);
            versions.Insert(0, new SentVersion(row.Version, row.SentAt, row.SentByName, row.Late, [.. (Review.None with { Before = before }).Changes(answers)]));
            before = answers;
        }
        return new RegistrationFile(standing, plan, versions);
    }
}
