using EmulationBot.Channels;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Storage;

/// <summary>
/// What has done its work is deleted by rule. A settled update is kept as long as its channel may bring it again (Telegram:
/// 24 hours) and for long after, a delivered message as long as somebody may ask about it. What was set aside or not
/// delivered stays until it is old; what waits stays. Drafts, registrations, the ledger of reminders and the audit are never touched.
/// </summary>
public sealed class Tidying(WriteTurn turns, TimeProvider clock)
{
    /// <summary>So many rows go in one transaction: nobody waits long for the turn to write.</summary>
    private const int AtOnce = 500;

    private static readonly TimeSpan _done = TimeSpan.FromDays(30);
    private static readonly TimeSpan _failed = TimeSpan.FromDays(180);

    /// <returns>How many rows were deleted.</returns>
    public async Task<int> Run(CancellationToken stop)
    {
        var (done, failed) = (clock.GetUtcNow() - _done, clock.GetUtcNow() - _failed);
        return await Delete(
                db => db.Inbox.OrderBy(i => i.Id).Select(i => new Aged { Id = i.Id, At = i.ReceivedAt }),
                (db, first, last) => db.Inbox.Where(i => i.Id > first && i.Id <= last && i.DoneAt < done && (i.Failure == null || i.DoneAt < failed)), done, stop)
            + await Delete(
                db => db.Outbox.OrderBy(o => o.Id).Select(o => new Aged { Id = o.Id, At = o.CreatedAt }),
                (db, first, last) => db.Outbox.Where(o => o.Id > first && o.Id <= last && o.Rung == null && o.State != OutboxState.Pending
                    && (o.CreatedAt < failed || o.CreatedAt < done && (o.State == OutboxState.Sent || o.State == OutboxState.Cancelled))), done, stop);
    }

    /// <summary>
    /// Walks a table from its oldest row to the first young one, so that the turn to write is never held for longer than a
    /// few hundred rows take, however many there are.
    /// </summary>
    private async Task<int> Delete<T>(Func<BotDb, IQueryable<Aged>> all, Func<BotDb, long, long, IQueryable<T>> old, DateTimeOffset limit, CancellationToken stop)
    {
        var deleted = 0;
        for (var first = 0L; ;)
        {
            using var writing = await turns.Take(stop);
            var from = first;
            var rows = (await all(writing.Db).Where(row => row.Id > from).Take(AtOnce).ToListAsync(stop)).TakeWhile(row => row.At < limit).ToList();
            if (rows.Count > 0)
                deleted += await old(writing.Db, first, rows[^1].Id).ExecuteDeleteAsync(stop);
            await writing.Commit(stop);
            if (rows.Count < AtOnce)
                return deleted;
            first = rows[^1].Id;
        }
    }

    private sealed class Aged
    {
        public long Id { get; init; }

        public DateTimeOffset At { get; init; }
    }
}
