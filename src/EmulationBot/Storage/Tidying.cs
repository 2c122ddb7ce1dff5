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
        return await Delete(db => db.Inbox.Where(i => i.DoneAt < done && (i.Failure == null || i.DoneAt < failed)).OrderBy(i => i.Id), stop)
            + await Delete(db => db.Outbox.Where(o => o.State != OutboxState.Pending && o.CreatedAt < failed
                || o.CreatedAt < done && (o.State == OutboxState.Sent || o.State == OutboxState.Cancelled)).Where(o => o.Rung == null).OrderBy(o => o.Id), stop);
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
}
