using EmulationBot.Channels.Web;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Privacy;
using EmulationBot.Learning;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Storage;

/// <summary>
/// What has done its work is deleted by rule. A settled update is kept as long as its channel may bring it again (Telegram:
/// 24 hours) and for long after, a delivered message as long as somebody may ask about it. What was set aside or not
/// delivered stays until it is old; what waits stays. So do settled questions, drafts that nobody goes on with and the profiles
/// of guests who have not written for long. Registrations, the ledger of reminders and the audit are never touched.
/// </summary>
public sealed class Tidying(WriteTurn turns, Retention kept, TimeProvider clock)
{
    /// <summary>So many rows go in one transaction: nobody waits long for the turn to write.</summary>
    private const int AtOnce = 500;

    /// <returns>How many rows were deleted.</returns>
    public async Task<int> Run(CancellationToken stop)
    {
        var (done, failed) = (Ago(kept.Messages), Ago(kept.Failed));
        var messages = await Walk(
                db => db.Inbox.OrderBy(i => i.Id).Select(i => new Aged { Id = i.Id, At = i.ReceivedAt }),
                (db, first, last) => db.Inbox.Where(i => i.Id > first && i.Id <= last && i.DoneAt < done && (i.Failure == null || i.DoneAt < failed)), done, stop)
            + await Walk(
                db => db.Outbox.OrderBy(o => o.Id).Select(o => new Aged { Id = o.Id, At = o.CreatedAt }),
                (db, first, last) => db.Outbox.Where(o => o.Id > first && o.Id <= last && o.Rung == null && o.State != OutboxState.Pending
                    && (o.CreatedAt < failed || o.CreatedAt < done && (o.State == OutboxState.Sent || o.State == OutboxState.Cancelled))), done, stop);
        messages += await Walk(
            db => db.Set<WebLineRow>().OrderBy(l => l.Id).Select(l => new Aged { Id = l.Id, At = l.At }),
            (db, first, last) => db.Set<WebLineRow>().Where(l => l.Id > first && l.Id <= last && l.At < done), done, stop);
        var (settled, untouched) = (Ago(kept.Questions), Ago(kept.Drafts));
        var questions = await Delete(db => db.Set<QuestionRow>().Where(q => q.State != QuestionState.Waiting && q.SettledAt < settled).OrderBy(q => q.Id), stop);
        var drafts = await Delete(db => db.Drafts.Where(d => d.UpdatedAt < untouched).OrderBy(d => d.UnitId), stop);
        var guests = await Delete(Strangers(Ago(kept.Guests)), stop);
        await Note(messages, questions, drafts, guests, stop);
        return messages + questions + drafts + guests;
    }

    private DateTimeOffset Ago(int days) => clock.GetUtcNow().AddDays(-days);

    /// <summary>Guests who have not written since, unless an answer is due to them.</summary>
    private static Func<BotDb, IQueryable<PersonRow>> Strangers(DateTimeOffset since) => db => db.People
        .Where(p => p.Role == Role.Guest && p.LastSeenAt < since && !db.Set<QuestionRow>().Any(q => q.PersonId == p.Id && q.State == QuestionState.Waiting))
        .OrderBy(p => p.Id);

    /// <summary>That the rule was followed stands in the audit.</summary>
    private async Task Note(int messages, int questions, int drafts, int guests, CancellationToken stop)
    {
        if (messages + questions + drafts + guests == 0)
            return;
        using var writing = await turns.Take(stop);
        writing.Audit.Add(new AuditRow
        {
            At = clock.GetUtcNow(),
            PersonId = AuditRow.Program,
            Event = "data.tidied",
            After = FormattableString.Invariant($"messages={messages} questions={questions} drafts={drafts} guests={guests}"),
        });
        await writing.Commit(stop);
    }

    /// <summary>
    /// Walks a table from its first row to where a few hundred are all young, so that the turn to write is never held for longer
    /// than those take, however many there are. A single row of a clock that was ahead keeps no others.
    /// </summary>
    private async Task<int> Walk<T>(Func<BotDb, IQueryable<Aged>> all, Func<BotDb, long, long, IQueryable<T>> old, DateTimeOffset limit, CancellationToken stop)
    {
        var deleted = 0;
        for (var first = 0L; ;)
        {
            using var writing = await turns.Take(stop);
            var from = first;
            var rows = await all(writing.Db).Where(row => row.Id > from).Take(AtOnce).ToListAsync(stop);
            var anyOld = rows.Exists(row => row.At < limit);
            if (anyOld)
                deleted += await old(writing.Db, first, rows[^1].Id).ExecuteDeleteAsync(stop);
            await writing.Commit(stop);
            if (!anyOld || rows.Count < AtOnce)
                return deleted;
            first = rows[^1].Id;
        }
    }

    private async Task<int> Delete<T>(Func<BotDb, IQueryable<T>> old, CancellationToken stop)
    {
        for (var deleted = 0; ;)
        {
            using var writing = await turns.Take(stop);
            var rows = await old(writing.Db).Take(AtOnce).ExecuteDeleteAsync(stop);
            await writing.Commit(stop);
            deleted += rows;
            if (rows < AtOnce)
                return deleted;
        }
    }

    private sealed class Aged
    {
        public long Id { get; init; }

        public DateTimeOffset At { get; init; }
    }
}
