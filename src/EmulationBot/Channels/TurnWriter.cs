using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;
using EmulationBot.Learning;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Channels;

/// <summary>Puts what a turn changed into the rows it was decided from, so that one SaveChanges is the whole turn.</summary>
public sealed class TurnWriter(Outbox outbox, QuestionWriter questions)
{
    /// <returns>The answers, to be handed on after the commit.</returns>
    public async Task<IReadOnlyList<OutboxRow>> Write(BotDb db, Known known, Turn turn, Received update, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(turn);
        var (before, next) = (known.Facts.State, turn.Next);
        if (next.Person != before.Person)
            known.Person.Take(next.Person);
        if (next.Dialogue != before.Dialogue)
            known.Person.DialogueJson = StoredJson.Write(next.Dialogue);
        if (next.Draft != before.Draft)
            Write(db, known.Draft, next.Draft);
        if (next.Registration is { } registration && registration != before.Registration)
            Write(db, known, registration);
        if (next.Paper != before.Paper)
            Write(db, known.Paper, next.Paper);
        if (turn.Confirmed is { } confirmed)
            Write(db, await db.PaperFilings.FindAsync([confirmed.PlanId, confirmed.UnitId], stop), confirmed);
        if (turn.Questions is { } change)
            await questions.Write(db, known.Facts, change, stop);
        Use(known, turn);
        db.Audit.AddRange(turn.Events.Select(e => Line(known, turn, e)));
        Touch(db, known.Person);
        return outbox.Answer(db, update, turn.Replies, turn.Toast);
    }

    /// <summary>Grows the person's version when anything about him changed.</summary>
    public static void Touch(BotDb db, PersonRow person)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(person);
        if (db.Entry(person).State == EntityState.Modified)
            person.Version++;
    }

    private static void Write(BotDb db, DraftRow? row, Draft? draft)
    {
        if (draft is null)
        {
            db.Drafts.Remove(row!);
            return;
        }
        row ??= db.Drafts.Add(new DraftRow { PlanId = draft.PlanId, UnitId = draft.UnitId }).Entity;
        row.Take(draft);
    }

    private static void Write(BotDb db, Known known, Registration registration)
    {
        var row = known.Registration ?? db.Registrations.Add(new RegistrationRow
        {
            PlanId = registration.PlanId,
            UnitId = registration.UnitId,
            Number = known.Facts.NextNumber,
            Code = registration.Code,
        }).Entity;
        if (known.Registration is null || row.Version != registration.Version)
            db.RegistrationVersions.Add(RegistrationVersionRow.Of(registration));
        row.Take(registration);
    }

    private static void Write(BotDb db, PaperFilingRow? row, PaperFiling? filing)
    {
        if (filing is null)
        {
            db.PaperFilings.Remove(row!);
            return;
        }
        row ??= db.PaperFilings.Add(new PaperFilingRow { PlanId = filing.PlanId, UnitId = filing.UnitId }).Entity;
        row.Take(filing);
    }

    private static void Use(Known known, Turn turn)
    {
        if (turn.UsedCode is null)
            return;
        var invite = known.Invite ?? throw new InvalidOperationException("A turn used a code that it was not given.");
        (invite.UsedAt, invite.UsedBy) = (known.Facts.Now, known.Person.Id);
    }

    private static AuditRow Line(Known known, Turn turn, string what) => new()
    {
        At = known.Facts.Now,
        PersonId = known.Person.Id,
        UnitId = turn.Confirmed?.UnitId ?? turn.Next.Person.UnitId ?? known.Person.UnitId,
        Event = what,
    };
}
