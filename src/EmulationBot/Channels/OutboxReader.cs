using EmulationBot.Storage;

namespace EmulationBot.Channels;

/// <summary>
/// Takes new rows of the outbox, each once, and no more than fit in memory: answers as they are handed on, the rest from
/// the table. What a chat has too many of stays there until it has sent some, so that one who talks without end holds up
/// nobody else. Rows of channels that are not configured now wait.
/// </summary>
internal sealed class OutboxReader(WriteTurn turns, Outbox outbox, string[] channels, LeftAnswers leftAnswers, NetworkTime network)
{
    private const int RepliesAtOnce = 2000;
    private const int RepliesOfChat = 100;
    private const int FewLeft = 10;
    private const int MaxBroadcasts = 500;

    private const string OfChat = "\"Lane\" = 'Reply' AND \"State\" = 'Pending' AND \"Channel\" = ? AND \"ChatId\" = ? AND \"Id\" BETWEEN ? AND ? ORDER BY \"Id\" LIMIT ?";

    private const string Pending = "\"State\" = 'Pending' AND \"Channel\" IN (SELECT value FROM json_each(?)) AND \"Id\" > ? ORDER BY \"Id\" LIMIT ?";

    /// <summary>A longer wait than any channel asks for comes of a machine's clock that was wrong; then the message goes at once.</summary>
    private static readonly TimeSpan _longestWait = TimeSpan.FromHours(1);

    /// <summary>Chats with more replies than are in memory, and the first that stayed in the table.</summary>
    private readonly Dictionary<(string Channel, string ChatId), long> _left = [];

    private long _lastReply;
    private long _lastBroadcast;

    /// <summary>The table may hold rows that were not taken yet.</summary>
    private bool _behind = true;

    public async Task ReadInto(OutboxQueues queues, CancellationToken stop)
    {
        // First those handed on: whatever was dropped was committed before them, and they are behind it.
        var handed = outbox.Handed(out var unread);
        Drop(queues);
        _behind |= unread;
        if (_behind)
            await ReadTable(queues, stop);
        else
            Add(queues, handed.Where(row => channels.Contains(row.Channel)));
        if (_left.Count > 0)
            await ReadLeft(queues, stop);
        leftAnswers.LetGo(handed.Select(row => (row.Channel, row.ChatId)), outbox.CameAgain());
    }

    /// <summary>The chat goes on under another id, in the table too.</summary>
    public void Move(string channel, string from, string to)
    {
        if (_left.Remove((channel, from), out var first))
            _left[(channel, to)] = Math.Min(first, _left.GetValueOrDefault((channel, to), first));
    }

    private void Drop(OutboxQueues queues)
    {
        foreach (var chat in outbox.Dropped())
        {
            queues.Drop(chat);
            _left.Remove(chat);
        }
    }

    private async Task ReadTable(OutboxQueues queues, CancellationToken stop)
    {
        using var writing = await turns.Take(stop);
        // Once more: what was dropped while the turn was waited for is not in the table, but an answer that came after it is.
        Drop(queues);
        var own = StoredJson.Write(channels);
        var answers = writing.Outbox.Where($"\"Lane\" IN ('Press', 'Reply') AND {Pending}", own, _lastReply, RepliesAtOnce);
        var room = Math.Max(0, MaxBroadcasts - queues.Broadcasts);
        var broadcasts = writing.Outbox.Where($"\"Lane\" = 'Broadcast' AND {Pending}", own, _lastBroadcast, room);
        await writing.Commit(stop);
        Add(queues, answers);
        leftAnswers.Hold(answers);
        foreach (var row in broadcasts)
            Put(queues, row);
        _lastBroadcast = broadcasts is [.., var last] ? last.Id : _lastBroadcast;
        _behind = answers.Count == RepliesAtOnce || broadcasts.Count == room;
    }

    /// <summary>Only what has come by before: a later row is handed on, and must not be taken twice.</summary>
    private async Task ReadLeft(OutboxQueues queues, CancellationToken stop)
    {
        var chats = _left.Keys.Where(chat => queues.Replies(chat) <= FewLeft).ToList();
        if (chats.Count == 0)
            return;
        using var writing = await turns.Take(stop);
        var found = chats.ConvertAll(chat => writing.Outbox.Where(OfChat, chat.Channel, chat.ChatId, _left[chat], _lastReply, RepliesOfChat));
        await writing.Commit(stop);
        foreach (var (chat, rows) in chats.Zip(found))
        {
            if (rows.Count < RepliesOfChat)
                _left.Remove(chat);
            else
                _left[chat] = rows[^1].Id + 1;
            foreach (var row in rows)
                Put(queues, row);
        }
    }

    private void Add(OutboxQueues queues, IEnumerable<OutboxRow> rows)
    {
        foreach (var row in rows.Where(row => row.Id > _lastReply))
        {
            _lastReply = row.Id;
            if (row.Lane == OutboxLane.Reply && IsFull(queues, (row.Channel, row.ChatId)))
                _left.TryAdd((row.Channel, row.ChatId), row.Id);
            else
                Put(queues, row);
        }
    }

    private bool IsFull(OutboxQueues queues, (string Channel, string ChatId) chat) => _left.ContainsKey(chat) || queues.Replies(chat) >= RepliesOfChat;

    private void Put(OutboxQueues queues, OutboxRow row)
    {
        if (row.NotBefore - network.Now > _longestWait)
            row.NotBefore = null;
        queues.Add(row);
    }
}
