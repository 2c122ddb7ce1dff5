using EmulationBot.Auditing;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Reminders;
using EmulationBot.Desk;
using EmulationBot.Imports;
using EmulationBot.Learning;
using EmulationBot.Privacy;
using EmulationBot.Reminders;
using EmulationBot.Seats;
using EmulationBot.Storage;

namespace EmulationBot.Channels;

/// <summary>Writes what a turn changed into the rows it was decided from, within its caller's transaction.</summary>
public sealed class TurnWriter(Outbox outbox, QuestionWriter questions, ListWriter lists, Erasure erasure, NetworkTime network)
{
    /// <returns>The answers, to be handed on after the commit.</returns>
    public async Task<IReadOnlyList<OutboxRow>> Write(WriteTransaction writing, Known known, Turn turn, Received update, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(writing);
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Erases)
        {
            Note(writing, known, turn, new AuditTrace(null, await erasure.Run(writing, known, stop)));
            if (known.Person.ChatId is { } chat)
                writing.Then(() => outbox.Drop(known.Person.Channel, chat));
            return outbox.Answer(writing, update, turn.Replies, turn.Toast);
        }
        var (before, next) = (known.Facts.State, turn.Next);
        if (next.Person != before.Person)
            known.Person.Take(next.Person);
        if (next.Dialogue != before.Dialogue)
            known.Person.DialogueJson = StoredJson.Write(next.Dialogue);
        if (next.Draft != before.Draft)
            Write(writing, known.Draft, next.Draft);
        if (next.Registration is { } registration && registration != before.Registration)
            Write(writing, known, registration);
        if (next.Paper != before.Paper)
            Write(writing, known.Paper, next.Paper);
        if (turn.Paper is { } paper)
            Write(writing, writing.Papers.Find(paper.PlanId, paper.UnitId), paper.After);
        foreach (var reviewed in turn.Reviewed)
            Write(writing, reviewed with { Review = reviewed.Review.SignedBy(known.Person.Id, known.Facts.Now) });
        Use(writing, known, turn);
        if (turn.DeskKey is { } key)
            writing.Of<DeskLinkRow>().Add(DeskLinkRow.Of(key, known.Person.Id, network.Now));
        if (turn.Seats.Count > 0)
            Write(new SeatWriter(writing, known.Facts.Now, known.Person.Id), turn.Seats);
        foreach (var announced in turn.Announcements)
            foreach (var person in announced.To.Select(id => writing.People.Find(id)).Where(p => p?.ChatId is not null))
                outbox.Add(writing.Db, person!, announced.Reply, decided: announced.Decided);
        foreach (var reminder in turn.Urged)
            Write(writing, reminder, known.Facts.Now);
        if (turn.Questions is { } change)
            await questions.Write(writing.Db, known.Facts, change, stop);
        if (turn.List is { } list)
            await lists.Write(writing, list, stop);
        LiveCard.Note(writing, outbox, before, turn);
        if (turn.Events.Count > 0)
            Note(writing, known, turn, AuditTrace.Of(before, turn));
        foreach (var reviewed in turn.Reviewed)
            Note(writing, known, reviewed);
        Write(writing, known.Person);
        return outbox.Answer(writing, update, turn.Replies, turn.Toast);
    }

    /// <summary>With any change the person's version grows: who read him before and writes later, from another process, is refused.</summary>
    public static void Write(WriteTransaction writing, PersonRow person)
    {
        ArgumentNullException.ThrowIfNull(writing);
        ArgumentNullException.ThrowIfNull(person);
        if (!writing.People.IsChanged(person))
            return;
        person.Version++;
        writing.People.Update(person);
    }

    private static void Write(WriteTransaction writing, DraftRow? row, Draft? draft)
    {
        if (draft is null)
        {
            writing.Drafts.Remove(row!);
            return;
        }
        var taken = row ?? new DraftRow { PlanId = draft.PlanId, UnitId = draft.UnitId };
        taken.Take(draft);
        Put(writing.Drafts, taken, isNew: row is null);
    }

    private static void Write(WriteTransaction writing, Known known, Registration registration)
    {
        var (row, version) = (known.Registration, known.Registration?.Version);
        var taken = row ?? new RegistrationRow
        {
            PlanId = registration.PlanId,
            UnitId = registration.UnitId,
            Number = known.Facts.NextNumber,
            Code = registration.Code,
        };
        taken.Take(registration);
        Put(writing.Registrations, taken, isNew: row is null);
        if (version != registration.Version)
            writing.Versions.Add(RegistrationVersionRow.Of(registration));
    }

    /// <summary>A person seen in groups alone has no chat of his own yet and is not urged.</summary>
    private void Write(WriteTransaction writing, Reminder reminder, DateTimeOffset now)
    {
        if (writing.People.Find(reminder.Person.Id) is { ChatId: not null } person)
            writing.Db.Add(LedgerRow.Of(reminder, now, outbox.Add(writing.Db, person, reminder.Reply, reminder.Carried())));
    }

    /// <summary>The registration of another unit, whose state alone was changed.</summary>
    private static void Write(WriteTransaction writing, Registration reviewed)
    {
        var row = writing.Registrations.Find(reviewed.PlanId, reviewed.UnitId) ?? throw new InvalidOperationException("A turn reviewed what was not sent.");
        row.Take(reviewed);
        writing.Registrations.Update(row);
    }

    private static void Write(SeatWriter writer, IReadOnlyList<SeatChange> changes)
    {
        foreach (var change in changes)
            writer.Write(change);
    }

    private static void Write(WriteTransaction writing, PaperFilingRow? row, PaperFiling? filing)
    {
        if (filing is null)
        {
            writing.Papers.Remove(row!);
            return;
        }
        var taken = row ?? new PaperFilingRow { PlanId = filing.PlanId, UnitId = filing.UnitId };
        taken.Take(filing);
        Put(writing.Papers, taken, isNew: row is null);
    }

    private static void Put<T>(Rows<T> rows, T row, bool isNew)
        where T : class
    {
        if (isNew)
            rows.Add(row);
        else
            rows.Update(row);
    }

    private static void Use(WriteTransaction writing, Known known, Turn turn)
    {
        if (turn.UsedCode is null)
            return;
        var invite = known.Invite ?? throw new InvalidOperationException("A turn used a code that it was not given.");
        (invite.UsedAt, invite.UsedBy) = (known.Facts.Now, known.Person.Id);
        writing.Invites.Update(invite);
    }

    private static void Note(WriteTransaction writing, Known known, Registration reviewed)
    {
        var before = known.Facts.Roster.FirstOrDefault(s => s.Unit.Id == reviewed.UnitId)?.Registration;
        var trace = AuditTrace.Of(before, reviewed);
        writing.Audit.Add(new AuditRow
        {
            At = known.Facts.Now,
            PersonId = known.Person.Id,
            UnitId = reviewed.UnitId,
            Event = Verb(before, reviewed),
            Before = trace.Before,
            After = trace.After,
        });
    }

    private static string Verb(Registration? before, Registration after) =>
        before?.State != after.State || before.Review.Council != after.Review.Council ? $"registration.{after.State.ToString().ToLowerInvariant()}"
        : before.Review.Notes.Count < after.Review.Notes.Count ? "registration.noted"
        : before.Review.NotifiedAt != after.Review.NotifiedAt ? "registration.notified"
        : $"registration.{after.State.ToString().ToLowerInvariant()}";

    private static void Note(WriteTransaction writing, Known known, Turn turn, AuditTrace trace)
    {
        foreach (var what in turn.Events)
            writing.Audit.Add(new AuditRow
            {
                At = known.Facts.Now,
                PersonId = known.Person.Id,
                UnitId = turn.Paper?.UnitId ?? turn.Next.Person.UnitId ?? known.Person.UnitId ?? turn.Next.Draft?.UnitId,
                Event = what,
                Before = trace.Before,
                After = trace.After,
            });
    }
}
