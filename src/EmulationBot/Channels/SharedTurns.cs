using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Channels;

/// <summary>Settles updates of many people in one transaction: each is stored, decided and answered, or none is.</summary>
public sealed class SharedTurns(
    IDbContextFactory<BotDb> databases, WriteTurn writing, InboxBook book, TurnTaker taker, FactsReader reader,
    SecondReadings readings, Outbox outbox, TimeProvider clock, Bells bells)
{
    /// <returns>Whether an update was only stored, for a second reading is to be had.</returns>
    public async Task<bool> Settle(IReadOnlyList<Received> updates, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(updates);
        var answers = new List<OutboxRow>();
        try
        {
            var waits = await Commit(updates, answers, stop);
            outbox.Hand(answers);
            bells.Progress.Ring();
            return waits;
        }
        catch
        {
            reader.Forget();
            throw;
        }
    }

    /// <summary>Stores the updates and leaves what is to be done about them for later.</summary>
    public async Task Store(IReadOnlyList<Received> updates, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(updates);
        using var turn = await writing.Take(stop);
        await using var db = await databases.CreateDbContextAsync(stop);
        // The transaction takes the write lock at once, so no other writer slips in between the look and the insert.
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        db.Inbox.AddRange((await book.New(db, updates, stop)).Select(u => u.Row));
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
    }

    private async Task<bool> Commit(IReadOnlyList<Received> updates, List<OutboxRow> answers, CancellationToken stop)
    {
        using var turn = await writing.Take(stop);
        await using var db = await databases.CreateDbContextAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        db.Database.AutoSavepointsEnabled = false;
        var held = new HashSet<string>();
        foreach (var (row, update) in await book.New(db, updates, stop))
        {
            db.Inbox.Add(row);
            if (row.DoneAt is null && (held.Contains(row.PersonId) || !await Take(db, row, update, answers, stop)))
                held.Add(row.PersonId);
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }
        await transaction.CommitAsync(stop);
        return held.Count > 0;
    }

    private async Task<bool> Take(BotDb db, InboxRow row, Received update, List<OutboxRow> answers, CancellationToken stop)
    {
        if (await taker.Take(db, row, update, turn => !readings.MayRead(turn.Unclear), stop) is not { } messages)
            return false;
        answers.AddRange(messages);
        row.DoneAt = clock.GetUtcNow();
        return true;
    }
}
