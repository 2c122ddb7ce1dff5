using EmulationBot.Storage;

namespace EmulationBot.Channels;

/// <summary>What waits for one chat, in order; replies before reminders. At most one message is under way.</summary>
internal sealed class ChatQueue(string channel, string chatId)
{
    private readonly SortedDictionary<long, OutboxRow> _replies = [];
    private readonly SortedDictionary<long, OutboxRow> _broadcasts = [];

    public string Channel => channel;

    public string ChatId => chatId;

    public bool Busy { get; set; }

    public OutboxRow? Next => First(_replies) ?? First(_broadcasts);

    public IEnumerable<OutboxRow> Rows => _replies.Values.Concat(_broadcasts.Values);

    public int Count(OutboxLane lane) => Of(lane).Count;

    public void Add(OutboxRow row) => Of(row.Lane).TryAdd(row.Id, row);

    public void Remove(OutboxRow row) => Of(row.Lane).Remove(row.Id);

    public void Drop()
    {
        _replies.Clear();
        _broadcasts.Clear();
    }

    /// <summary>The chat goes on under the other id.</summary>
    public void TakeOver(ChatQueue from)
    {
        foreach (var row in from.Rows)
            Add(row);
        from.Drop();
    }

    private SortedDictionary<long, OutboxRow> Of(OutboxLane lane) =>
        lane == OutboxLane.Broadcast ? _broadcasts : _replies;

    private static OutboxRow? First(SortedDictionary<long, OutboxRow> rows)
    {
        foreach (var row in rows.Values)
            return row;
        return null;
    }
}
