using EmulationBot.Storage;

namespace EmulationBot.Channels;

/// <summary>The messages that wait, in memory: which may go now, and how long until the next may. One thread uses it.</summary>
internal sealed class OutboxQueues(IReadOnlyDictionary<string, Pace> paces, LeftAnswers left, NetworkTime network)
{
    private readonly List<OutboxRow> _presses = [];
    private readonly Dictionary<(string Channel, string ChatId), LinkedListNode<ChatQueue>> _chats = [];

    /// <summary>The same chats, first those whose turn it is: one that was served and has more goes behind all others.</summary>
    private readonly LinkedList<ChatQueue> _turns = [];

    public int Broadcasts => _turns.Sum(c => c.Count(OutboxLane.Broadcast));

    public int Replies((string Channel, string ChatId) chat) => _chats.TryGetValue(chat, out var node) ? node.Value.Count(OutboxLane.Reply) : 0;

    public void Add(OutboxRow row)
    {
        if (row.Lane == OutboxLane.Press)
            _presses.Add(row);
        else
            Chat(row.Channel, row.ChatId).Value.Add(row);
    }

    /// <summary>What waits for the chat is gone from the table; a message under way ends by itself.</summary>
    public void Drop((string Channel, string ChatId) chat)
    {
        _presses.RemoveAll(row => (row.Channel, row.ChatId) == chat);
        if (_chats.TryGetValue(chat, out var node))
            node.Value.Drop();
    }

    /// <summary>The next message that may go now, counted as gone: a press, else a reply, else a reminder.</summary>
    /// <param name="wait">When there is none: how long until there may be; null when that hangs on something else.</param>
    public OutboxRow? TakeReady(out TimeSpan? wait)
    {
        wait = null;
        return TakePress(ref wait) ?? Take(OutboxLane.Reply, ref wait) ?? Take(OutboxLane.Broadcast, ref wait);
    }

    /// <summary>After the end of a delivery is on disk.</summary>
    public void End(Ended end)
    {
        if (end.Row.Lane == OutboxLane.Press)
        {
            if (end.Row.State == OutboxState.Pending)
                _presses.Add(end.Row);
            return;
        }
        paces[end.Row.Channel].End(end.At);
        var node = Chat(end.Row.Channel, end.ChatId);
        var chat = node.Value;
        chat.Busy = false;
        if (end.Row.State != OutboxState.Pending)
            chat.Remove(end.Row);
        Follow(chat, end.Delivery);
        _turns.Remove(node);
        if (chat.Next is null)
            _chats.Remove((chat.Channel, chat.ChatId));
        else
            _turns.AddLast(node);
    }

    private void Follow(ChatQueue chat, Delivery? delivery)
    {
        switch (delivery)
        {
            case Delivery.Later later:
                paces[chat.Channel].Hold(chat.ChatId, later.Wait);
                break;
            case Delivery.Moved moved when moved.ChatId != chat.ChatId:
                foreach (var row in chat.Rows)
                    row.ChatId = moved.ChatId;
                Chat(chat.Channel, moved.ChatId).Value.TakeOver(chat);
                break;
        }
    }

    private OutboxRow? TakePress(ref TimeSpan? wait)
    {
        foreach (var row in _presses)
        {
            if (!IsReady(row, TimeSpan.Zero, ref wait))
                continue;
            _presses.Remove(row);
            return row;
        }
        return null;
    }

    private OutboxRow? Take(OutboxLane lane, ref TimeSpan? wait)
    {
        foreach (var chat in _turns)
        {
            if (chat.Busy || chat.Next is not { } row || row.Lane != lane || !IsReady(row, Longer(paces[row.Channel].Wait(row.ChatId), left.Wait(row)), ref wait))
                continue;
            chat.Busy = true;
            paces[row.Channel].Take(row.ChatId);
            return row;
        }
        return null;
    }

    private bool IsReady(OutboxRow row, TimeSpan pace, ref TimeSpan? wait)
    {
        var longest = Longer(pace, row.NotBefore - network.Now);
        if (longest <= TimeSpan.Zero)
            return true;
        wait = wait < longest ? wait : longest;
        return false;
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan? other) => other > one ? other.Value : one;

    private LinkedListNode<ChatQueue> Chat(string channel, string chatId)
    {
        if (!_chats.TryGetValue((channel, chatId), out var node))
            _chats[(channel, chatId)] = node = _turns.AddLast(new ChatQueue(channel, chatId));
        return node;
    }
}
