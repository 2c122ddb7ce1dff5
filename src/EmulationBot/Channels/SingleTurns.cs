using System.Text.Json;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Texts;
using EmulationBot.Storage;
using Microsoft.Data.Sqlite;

namespace EmulationBot.Channels;

/// <summary>
/// Settles stored updates one after the other, each in a commit of its own. A message that breaks its turn is set aside
/// with its cause and holds up nobody.
/// </summary>
public sealed partial class SingleTurns(
    WriteTurn turns, TurnTaker taker, FactsReader reader, Lookups lookups,
    Outbox outbox, TimeProvider clock, Bells bells, ILogger<SingleTurns> log)
{
    private const int BatchSize = 100;

    /// <returns>False when no stored update waited.</returns>
    public async Task<bool> SettleWaiting(CancellationToken stop)
    {
        var held = lookups.Waiting;
        var waiting = await Waiting(held, stop);
        foreach (var row in waiting.OrderBy(i => i.Sequence).ThenBy(i => i.Id))
            if (!held.Contains(row.PersonId) && !await Handle(row, stop))
                held.Add(row.PersonId);
        return waiting.Count > 0;
    }

    private async Task<IReadOnlyList<InboxRow>> Waiting(IEnumerable<string> held, CancellationToken stop)
    {
        using var writing = await turns.Take(stop);
        var rows = writing.Inbox.Where(
            "\"DoneAt\" IS NULL AND \"PersonId\" NOT IN (SELECT value FROM json_each(?)) ORDER BY \"Id\" LIMIT ?", StoredJson.Write(held), BatchSize);
        await writing.Commit(stop);
        return rows;
    }

    /// <summary>False when the update has to wait for its lookup.</summary>
    private async Task<bool> Handle(InboxRow row, CancellationToken stop)
    {
        var words = row.ReceivedJson;
        try
        {
            if (!await Commit(row, stop))
                return false;
        }
        catch (Exception poison) when (!stop.IsCancellationRequested && !IsBrokenWorld(poison))
        {
            Log.SetAside(log, row.Id, poison.GetType().Name, poison.StackTrace);
            reader.Forget();
            outbox.Wake();
            row.ReceivedJson = words;
            await SetAside(row, poison, stop);
        }
        lookups.Forget(row);
        bells.Progress.Ring();
        return true;
    }

    /// <summary>False when nothing was saved, for a lookup has begun.</summary>
    private async Task<bool> Commit(InboxRow row, CancellationToken stop)
    {
        using var writing = await turns.Take(stop);
        var answers = await taker.Take(writing, row, StoredJson.Read<Received>(row.ReceivedJson), turn => !lookups.Begin(row, turn.Needs, stop), stop);
        if (answers is null)
            return false;
        await Done(writing, row, stop);
        outbox.Hand(answers);
        return true;
    }

    private async Task SetAside(InboxRow row, Exception poison, CancellationToken stop)
    {
        using var writing = await turns.Take(stop);
        row.Failure = $"{poison.GetType().Name}: {poison.Message}";
        var answers = Readable(row) is { Incoming.InGroup: false } update ? outbox.Answer(writing, update, [new Reply(Say.TurnFailed)]) : [];
        await Done(writing, row, stop);
        outbox.Hand(answers);
    }

    private async Task Done(WriteTransaction writing, InboxRow row, CancellationToken stop)
    {
        row.DoneAt = clock.GetUtcNow();
        if (row.Failure is null)
            row.ReceivedJson = InboxRow.NoWords;
        writing.Inbox.Update(row);
        await writing.Commit(stop);
    }

    private static Received? Readable(InboxRow row)
    {
        try
        {
            return StoredJson.Read<Received>(row.ReceivedJson);
        }
        catch (Exception unreadable) when (unreadable is JsonException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The database is locked, full, away: true. A constraint (19) is another writer's or the turn's own doing: false.</summary>
    private static bool IsBrokenWorld(Exception failure) =>
        failure.GetBaseException() is SqliteException { SqliteErrorCode: not 19 };

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Update {InboxId} set aside: {Failure}\n{Trace}")]
        public static partial void SetAside(ILogger logger, long inboxId, string failure, string? trace);
    }
}
