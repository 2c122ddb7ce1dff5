using System.Text.Json;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Texts;
using EmulationBot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Channels;

/// <summary>
/// Takes stored updates one after the other: looks up facts, decides, and commits all that follows in one transaction.
/// A message that breaks its turn is set aside with its cause and holds up nobody.
/// </summary>
public sealed partial class TurnRunner(
    IDbContextFactory<BotDb> databases, FactsReader reader, Decide decide, TurnWriter writer, Outbox outbox,
    SecondReadings readings, TimeProvider clock, NetworkTime network, Bells bells, ILogger<TurnRunner> log) : BackgroundService
{
    private const int BatchSize = 100;

    /// <summary>How often a turn is decided on fresh facts after another writer was faster.</summary>
    private const int MaxTries = 5;

    private static readonly TimeSpan _recovery = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var received = bells.Received.Next;
            try
            {
                if (!await HandleWaiting(stoppingToken))
                    await received.WaitAsync(stoppingToken);
            }
            catch (Exception broken) when (!stoppingToken.IsCancellationRequested)
            {
                // The database is away: nothing was acknowledged or lost, so the same updates are tried again.
                Log.Waiting(log, broken);
                await Task.Delay(_recovery, network.Clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task<bool> HandleWaiting(CancellationToken stop)
    {
        await using var db = await databases.CreateDbContextAsync(stop);
        var held = readings.Waiting;
        var free = held.Count == 0 ? db.Inbox : db.Inbox.Where(i => !held.Contains(i.PersonId));
        var waiting = await free.AsNoTracking()
            .Where(i => i.DoneAt == null).OrderBy(i => i.Id).Take(BatchSize).ToListAsync(stop);
        foreach (var row in waiting.OrderBy(i => i.Sequence).ThenBy(i => i.Id))
            if (!held.Contains(row.PersonId) && !await Handle(row, stop))
                held.Add(row.PersonId);
        return waiting.Count > 0;
    }

    /// <summary>False when the update has to wait for its second reading.</summary>
    private async Task<bool> Handle(InboxRow row, CancellationToken stop)
    {
        try
        {
            if (!await Settle(row, stop))
                return false;
        }
        catch (Exception poison) when (!stop.IsCancellationRequested && !IsBrokenWorld(poison))
        {
            Log.SetAside(log, row.Id, poison.GetType().Name, poison.StackTrace);
            await SetAside(row, poison, stop);
        }
        readings.Forget(row);
        outbox.Wake();
        bells.Progress.Ring();
        return true;
    }

    private async Task<bool> Settle(InboxRow row, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Commit(row, stop);
            }
            catch (DbUpdateException conflict) when (attempt < MaxTries && !IsBrokenWorld(conflict))
            {
                Log.DecidedAgain(log, row.Id, attempt);
            }
        }
    }

    /// <summary>False when nothing was saved, for a second reading has begun.</summary>
    private async Task<bool> Commit(InboxRow row, CancellationToken stop)
    {
        await using var db = await databases.CreateDbContextAsync(stop);
        var update = StoredJson.Read<Received>(row.ReceivedJson);
        if (update.Left is not null)
            await ComeOrGo(db, row, update, stop);
        else if (!await Take(db, row, update, stop))
            return false;
        Done(db, row);
        await db.SaveChangesAsync(stop);
        return true;
    }

    private async Task<bool> Take(BotDb db, InboxRow row, Received update, CancellationToken stop)
    {
        var known = await reader.Read(db, update, row.ReceivedAt, stop);
        var turn = decide(known.Facts with { Rewritten = readings.Of(row) }, update.Incoming);
        if (readings.Begin(row, turn.Unclear, stop))
            return false;
        await writer.Write(db, known, turn, update, stop);
        return true;
    }

    private static async Task ComeOrGo(BotDb db, InboxRow row, Received update, CancellationToken stop)
    {
        var person = await FactsReader.Seen(db, update, row.ReceivedAt, stop);
        TurnWriter.Touch(db, person);
        if (person.Unreachable)
            await db.CancelRemindersAsync(person.Id, stop);
    }

    private async Task SetAside(InboxRow row, Exception poison, CancellationToken stop)
    {
        await using var db = await databases.CreateDbContextAsync(stop);
        Done(db, row).Failure = $"{poison.GetType().Name}: {poison.Message}";
        if (Readable(row) is { Incoming.InGroup: false } update)
            outbox.Answer(db, update, [new Reply(Say.TurnFailed)]);
        await db.SaveChangesAsync(stop);
    }

    private InboxRow Done(BotDb db, InboxRow row)
    {
        row.DoneAt = null;
        db.Attach(row).Entity.DoneAt = clock.GetUtcNow();
        return row;
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

        [LoggerMessage(2, LogLevel.Information, "Update {InboxId} decided again on fresh facts (try {Attempt})")]
        public static partial void DecidedAgain(ILogger logger, long inboxId, int attempt);

        [LoggerMessage(3, LogLevel.Error, "Updates wait because the database cannot be used")]
        public static partial void Waiting(ILogger logger, Exception cause);
    }
}
