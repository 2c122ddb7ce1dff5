using EmulationBot.Storage;

namespace EmulationBot.Channels;

/// <summary>
/// Settles updates of many people in one transaction: each is stored, decided and answered, or none is. How deliveries ended
/// meanwhile is written with them.
/// </summary>
public sealed class SharedTurns(
    WriteTurn turns, InboxBook book, TurnTaker taker, FactsReader reader, Lookups lookups, Outbox outbox, DeliveryBook deliveries, TimeProvider clock, Bells bells)
{
    /// <param name="acknowledge">Called when all is on disk, before any answer goes out: who hears an answer needs no repetition.</param>
    /// <returns>Whether an update was only stored, for something is to be looked up first.</returns>
    public async Task<bool> Settle(IReadOnlyList<Received> updates, Action acknowledge, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(updates);
        ArgumentNullException.ThrowIfNull(acknowledge);
        var answers = new List<OutboxRow>();
        try
        {
            var waits = await Commit(updates, answers, stop);
            acknowledge();
            outbox.Hand(answers);
            bells.Progress.Ring();
            return waits;
        }
        catch
        {
            reader.Forget();
            // It may be on disk all the same.
            outbox.Wake();
            throw;
        }
    }

    /// <summary>Stores the updates and leaves what is to be done about them for later.</summary>
    public async Task Store(IReadOnlyList<Received> updates, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(updates);
        using var writing = await turns.Take(stop);
        foreach (var (row, update) in book.New(writing, updates))
            Add(writing, row, update);
        await writing.Commit(stop);
    }

    /// <summary>Writes down how deliveries ended, without any turn.</summary>
    public async Task WriteDeliveries(CancellationToken stop)
    {
        using var writing = await turns.Take(stop);
        await deliveries.Write(writing, stop);
        await writing.Commit(stop);
    }

    private async Task<bool> Commit(IReadOnlyList<Received> updates, List<OutboxRow> answers, CancellationToken stop)
    {
        using var writing = await turns.Take(stop);
        await deliveries.Write(writing, stop);
        var held = new HashSet<string>();
        foreach (var (row, update) in book.New(writing, updates))
        {
            if (row.DoneAt is null && (held.Contains(row.PersonId) || !await Take(writing, row, update, answers, stop)))
                held.Add(row.PersonId);
            Add(writing, row, update);
            await writing.Save(stop);
        }
        await writing.Commit(stop);
        return held.Count > 0;
    }

    private static void Add(WriteTransaction writing, InboxRow row, Received update)
    {
        if (row.DoneAt is null)
            row.ReceivedJson = StoredJson.Write(update);
        writing.Inbox.Add(row);
    }

    private async Task<bool> Take(WriteTransaction writing, InboxRow row, Received update, List<OutboxRow> answers, CancellationToken stop)
    {
        if (await taker.Take(writing, row, update, turn => !lookups.MayMeet(turn.Needs), stop) is not { } messages)
            return false;
        answers.AddRange(messages);
        row.DoneAt = clock.GetUtcNow();
        return true;
    }
}
