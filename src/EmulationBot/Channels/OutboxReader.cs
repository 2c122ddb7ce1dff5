using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Channels;

/// <summary>
/// Takes new rows of the outbox, each once, and no more than fit in memory: answers as they are handed on, the rest from
/// the table. Rows of channels that are not configured now wait.
/// </summary>
internal sealed class OutboxReader(IDbContextFactory<BotDb> databases, Outbox outbox, string[] channels, NetworkTime network)
{
    private const int MaxReplies = 2000;
    private const int MaxBroadcasts = 500;

    /// <summary>A longer wait than any channel asks for comes of a machine's clock that was wrong; then the message goes at once.</summary>
    private static readonly TimeSpan _longestWait = TimeSpan.FromHours(1);

    private long _lastReply;
    private long _lastBroadcast;

    /// <summary>The table may hold rows that were not taken yet.</summary>
    private bool _behind = true;

    public async Task ReadInto(OutboxQueues queues, CancellationToken stop)
    {
        var handed = outbox.Handed(out var unread);
        _behind |= unread || queues.Count(OutboxLane.Reply) + handed.Count > MaxReplies;
        if (_behind)
            await ReadTable(queues, stop);
        else
            _lastReply = Math.Max(_lastReply, Add(queues, _lastReply, handed.Where(row => channels.Contains(row.Channel))));
    }

    private async Task ReadTable(OutboxQueues queues, CancellationToken stop)
    {
        await using var db = await databases.CreateDbContextAsync(stop);
        var pending = db.Outbox.AsNoTracking().Where(o => o.State == OutboxState.Pending && channels.Contains(o.Channel));
        var replies = Math.Max(0, MaxReplies - queues.Count(OutboxLane.Reply));
        var answers = replies == 0 ? [] : await pending
            .Where(o => (o.Lane == OutboxLane.Press || o.Lane == OutboxLane.Reply) && o.Id > _lastReply)
            .OrderBy(o => o.Id).Take(replies).ToListAsync(stop);
        _lastReply = Add(queues, _lastReply, answers);
        var room = Math.Max(0, MaxBroadcasts - queues.Count(OutboxLane.Broadcast));
        var broadcasts = room == 0 ? [] : await pending
            .Where(o => o.Lane == OutboxLane.Broadcast && o.Id > _lastBroadcast)
            .OrderBy(o => o.Id).Take(room).ToListAsync(stop);
        _lastBroadcast = Add(queues, _lastBroadcast, broadcasts);
        _behind = answers.Count == replies || broadcasts.Count == room;
    }

    private long Add(OutboxQueues queues, long last, IEnumerable<OutboxRow> rows)
    {
        foreach (var row in rows)
        {
            if (row.Id <= last)
                continue;
            if (row.NotBefore - network.Now > _longestWait)
                row.NotBefore = null;
            queues.Add(row);
            last = row.Id;
        }
        return last;
    }
}
