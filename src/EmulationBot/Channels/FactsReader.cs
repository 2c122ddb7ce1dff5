using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Units;
using EmulationBot.Learning;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Channels;

/// <summary>Facts for one turn, with the tracked rows they were read from.</summary>
public sealed record Known(Facts Facts, PersonRow Person)
{
    public DraftRow? Draft { get; init; }

    public RegistrationRow? Registration { get; init; }

    public PaperFilingRow? Paper { get; init; }

    public InviteRow? Invite { get; init; }
}

/// <summary>Looks up all that a turn is decided from. A person seen for the first time gets a row.</summary>
public sealed class FactsReader(Plan plan, UnitDirectory units, KnownQuestions questions)
{
    public async Task<Known> Read(BotDb db, Received update, DateTimeOffset now, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(update);
        var person = await Seen(db, update, now, stop);
        var rows = await OfUnit(db, plan, person, stop);
        var code = Invite.CodeIn(update.Incoming);
        var invite = code is null ? null : await db.Invites.FindAsync([InviteRow.HashOf(code)], stop);
        var state = new State(person.ToPerson(), person.ToDialogue())
        {
            Draft = rows.Draft?.ToDraft(),
            Registration = rows.Registration?.ToRegistration(),
            Paper = rows.Paper?.ToPaperFiling(),
        };
        var facts = new Facts(now, plan, state)
        {
            Unit = person.UnitId is { } id ? units.Find(id) : null,
            Invite = invite?.ToInvite(code!, now),
            NextNumber = await NextNumber(db, plan, person, stop),
            Roster = person.Role == Role.Reviewer ? [.. (await db.StandingsAsync(plan.Id, units.All, stop)).Where(s => s.Counts)] : [],
            Questions = await questions.Read(db, stop),
        };
        return new Known(facts, person) { Draft = rows.Draft, Registration = rows.Registration, Paper = rows.Paper, Invite = invite };
    }

    /// <summary>A transaction was rolled back: nothing that was read within it counts.</summary>
    public void Forget() => questions.Forget();

    /// <summary>Who writes is reachable again, and in a private chat shows where to be answered.</summary>
    public static async Task<PersonRow> Seen(BotDb db, Received update, DateTimeOffset now, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(update);
        var person = await db.People.FindAsync([update.PersonId], stop) ?? db.People.Add(New(update, now)).Entity;
        person.Name = update.Name ?? person.Name;
        if (update.Incoming.InGroup)
            return person;
        person.ChatId = update.ChatId;
        person.Unreachable = update.Left ?? false;
        return person;
    }

    private static PersonRow New(Received update, DateTimeOffset now) => new()
    {
        Id = update.PersonId,
        Channel = update.Channel,
        Account = update.Account,
        DialogueJson = StoredJson.Write(Dialogue.Fresh),
        FirstSeenAt = now,
    };

    private static async Task<(DraftRow? Draft, RegistrationRow? Registration, PaperFilingRow? Paper)> OfUnit(
        BotDb db, Plan plan, PersonRow person, CancellationToken stop)
    {
        if (person.UnitId is not { } unit)
            return default;
        return (
            await db.Drafts.FindAsync([plan.Id, unit], stop),
            await db.Registrations.FindAsync([plan.Id, unit], stop),
            await db.PaperFilings.FindAsync([plan.Id, unit], stop));
    }

    private static async Task<int> NextNumber(BotDb db, Plan plan, PersonRow person, CancellationToken stop) =>
        person.UnitId is null
            ? 1
            : 1 + (await db.Registrations.Where(r => r.PlanId == plan.Id).MaxAsync(r => (int?)r.Number, stop) ?? 0);
}
