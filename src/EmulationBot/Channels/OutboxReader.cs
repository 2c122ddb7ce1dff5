using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Channels;

/// <summary>
/// Reads new rows of the outbox, each once, and no more than fit in memory. Rows of channels that are not configured now wait.
/// </summary>
internal sealed class OutboxReader(IDbContextFactory<BotDb> databases, string[] channels, NetworkTime network)
{
    private const int MaxReplies = 2000;
    private const int MaxBroadcasts = 500;

    /// <summary>A longer wait than any channel asks for comes of a machine's clock that was wrong; then the message goes at once.</summary>
    private static readonly TimeSpan _longestWait = TimeSpan.FromHours(1);

    private long _lastReply;
    private long _lastBroadcast;

    public async Task ReadInto(OutboxQueues queues, CancellationToken stop)
    {
        await using var db = await databases.CreateDbContextAsync(stop);
        var pending = db.Outbox.AsNoTracking().Where(o => o.State == OutboxState.Pending && channels.Contains(o.Channel));
        if (MaxReplies - queues.Count(OutboxLane.Reply) is > 0 and var replies)
            _lastReply = Add(queues, _lastReply, await pending
                .Where(o => (o.Lane == OutboxLane.Press || o.Lane == OutboxLane.Reply) && o.Id > _lastReply)
                .OrderBy(o => o.Id).Take(replies).ToListAsync(stop));
        if (MaxBroadcasts - queues.Count(OutboxLane.Broadcast) is > 0 and var broadcasts)
            _lastBroadcast = Add(queues, _lastBroadcast, await pending
                .Where(o => o.Lane == OutboxLane.Broadcast && o.Id > _lastBroadcast)
                .OrderBy(o => o.Id).Take(broadcasts).ToListAsync(stop));
    }

    private long Add(OutboxQueues queues, long last, List<OutboxRow> rows)
    {
        foreach (var row in rows)
        {
            if (row.NotBefore - network.Now > _longestWait)
                row.NotBefore = null;
            queues.Add(row);
            last = row.Id;
        }
        return last;
    }
}
