using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Privacy;
using EmulationBot.Core.Reminders;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Units;
using EmulationBot.Desk;
using EmulationBot.Imports;
using EmulationBot.Learning;
using EmulationBot.Privacy;
using EmulationBot.Reminders;
using EmulationBot.Seats;
using EmulationBot.Storage;

namespace EmulationBot.Channels;

/// <summary>Facts for one turn, with the rows they were read from.</summary>
public sealed record Known(Facts Facts, PersonRow Person)
{
    /// <summary>Nothing reached the person until now.</summary>
    public bool Returned { get; init; }

    public DraftRow? Draft { get; init; }

    public RegistrationRow? Registration { get; init; }

    public PaperFilingRow? Paper { get; init; }

    public InviteRow? Invite { get; init; }
}

/// <summary>Looks up all that a turn is decided from. A person seen for the first time gets a row.</summary>
public sealed class FactsReader(
    Plan plan, UnitDirectory units, KnownQuestions questions, SeatReader seats, SeatFacts aboutSeats, ListFacts aboutLists, WorkingHours hours, Retention retention, IEnumerable<DeskKeys> desk)
{
    public async Task<Known> Read(WriteTransaction writing, Received update, DateTimeOffset now, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(update);
        var person = Seen(writing, update, now, out var returned);
        var known = await Read(writing, person, update, now, stop);
        return returned ? known with { Returned = true } : known;
    }

    /// <summary>For a person who is known and does not write on a channel now.</summary>
    public async Task<Known> Read(WriteTransaction writing, PersonRow person, Received update, DateTimeOffset now, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(writing);
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(update);
        var (who, dialogue) = (person.ToPerson(), person.ToDialogue());
        var about = OnBehalfTalk.UnitOf(who, dialogue, update.Incoming);
        var rows = OfUnit(writing, about);
        var code = Invite.CodeIn(update.Incoming);
        var invite = code is null ? null : writing.Invites.Find(InviteRow.HashOf(code));
        var state = new State(who, dialogue)
        {
            Draft = rows.Draft?.ToDraft(),
            Registration = rows.Registration?.ToRegistration(),
            Paper = rows.Paper?.ToPaperFiling(plan.DeadlineInstant),
        };
        var facts = new Facts(now, plan, state)
        {
            Unit = about is { } id ? units.Find(id) : null,
            Invite = invite is null ? null : Found(writing, invite, code!, now),
            NextNumber = about is null || rows.Registration is not null ? 1 : 1 + writing.HighestNumber(plan.Id),
            Roster = state.Person.Watches ? (await writing.Db.StandingsAsync(plan.Id, plan.DeadlineInstant, units.All, stop)).SeenBy(state.Person) : [],
            Urging = state.Person.Reviews && UrgingTalk.Concerns(update.Incoming) ? await UrgingReader.Read(writing.Db, plan, hours, now, stop) : UrgingFacts.None,
            OnFile = ReceiptTalk.CodeIn(update.Incoming) is { } receipt ? await OnFileReader.Read(writing.Db, units, receipt, stop) : null,
            Questions = questions.Read(writing),
            DeskKey = state.Person.Reviews && DeskKeyTalk.Concerns(update.Incoming) ? desk.SingleOrDefault()?.New() : null,
            Retention = retention,
            Personal = PrivacyTalk.Concerns(update.Incoming, state.Dialogue) ? await PersonalDataReader.Read(writing, person, stop) : null,
        };
        return new Known(await aboutLists.With(writing, aboutSeats.With(writing, facts, update), update, stop), person) { Draft = rows.Draft, Registration = rows.Registration, Paper = rows.Paper, Invite = invite };
    }

    /// <summary>A transaction was rolled back: nothing that was read within it counts.</summary>
    public void Forget() => questions.Forget();

    /// <summary>Who writes is reachable again, and in a private chat shows where to be answered.</summary>
    /// <param name="returned">Nothing reached the person until now.</param>
    public static PersonRow Seen(WriteTransaction writing, Received update, DateTimeOffset now, out bool returned)
    {
        ArgumentNullException.ThrowIfNull(writing);
        ArgumentNullException.ThrowIfNull(update);
        var person = writing.People.Find(update.PersonId) ?? New(writing, update, now);
        person.Name = update.Name ?? person.Name;
        if (now - person.LastSeenAt >= TimeSpan.FromDays(1))
            person.LastSeenAt = now;
        returned = false;
        if (update.Incoming.InGroup)
            return person;
        person.ChatId = update.ChatId;
        returned = person.Unreachable && update.Left is not true;
        person.Unreachable = update.Left ?? false;
        return person;
    }

    private static PersonRow New(WriteTransaction writing, Received update, DateTimeOffset now)
    {
        var person = new PersonRow
        {
            Id = update.PersonId,
            Channel = update.Channel,
            Account = update.Account,
            DialogueJson = StoredJson.Write(Dialogue.Fresh),
            FirstSeenAt = now,
            LastSeenAt = now,
        };
        writing.People.Add(person);
        return person;
    }

    /// <summary>With the seat that the code leads to, and how its unit stands.</summary>
    private Invite Found(WriteTransaction writing, InviteRow row, string code, DateTimeOffset now)
    {
        var invite = row.ToInvite(code, row.SeatId is { } id ? seats.Find(writing, id) : null, now);
        if (invite.Seat is not { UnitId: { } of } seat || !seat.Kind.IsOfUnit() || units.Find(of) is not { Active: true } unit)
            return invite;
        var rows = OfUnit(writing, of);
        return invite with
        {
            Standing = new Standing(unit)
            {
                Draft = rows.Draft?.ToDraft(),
                Registration = rows.Registration?.ToRegistration(),
                Paper = rows.Paper?.ToPaperFiling(plan.DeadlineInstant),
            },
        };
    }

    private (DraftRow? Draft, RegistrationRow? Registration, PaperFilingRow? Paper) OfUnit(WriteTransaction writing, string? of) =>
        of is { } unit
            ? (writing.Drafts.Find(plan.Id, unit), writing.Registrations.Find(plan.Id, unit), writing.Papers.Find(plan.Id, unit))
            : default;
}
