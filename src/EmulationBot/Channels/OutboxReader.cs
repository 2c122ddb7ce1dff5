using EmulationBot.Storage;

namespace EmulationBot.Channels;

/// <summary>
/// Takes new rows of the outbox, each once, and no more than fit in memory: answers as they are handed on, the rest from
/// the table. Rows of channels that are not configured now wait.
/// </summary>
internal sealed class OutboxReader(WriteTurn turns, Outbox outbox, string[] channels, NetworkTime network)
{
    private const int MaxReplies = 2000;
    private const int MaxBroadcasts = 500;

    private const string Pending = "\"State\" = 'Pending' AND \"Channel\" IN (SELECT value FROM json_each(?)) AND \"Id\" > ? ORDER BY \"Id\" LIMIT ?";

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
        using var writing = await turns.Take(stop);
        var own = StoredJson.Write(channels);
        var replies = Math.Max(0, MaxReplies - queues.Count(OutboxLane.Reply));
        var answers = writing.Outbox.Where($"\"Lane\" IN ('Press', 'Reply') AND {Pending}", own, _lastReply, replies);
        var room = Math.Max(0, MaxBroadcasts - queues.Count(OutboxLane.Broadcast));
        var broadcasts = writing.Outbox.Where($"\"Lane\" = 'Broadcast' AND {Pending}", own, _lastBroadcast, room);
        await writing.Commit(stop);
        _lastReply = Add(queues, _lastReply, answers);
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
