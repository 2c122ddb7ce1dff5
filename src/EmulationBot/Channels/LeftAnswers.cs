using EmulationBot.Storage;

namespace EmulationBot.Channels;

/// <summary>
/// Answers that a process left as it died. A channel that did not hear that the update was taken brings it again, and whoever
/// brings it expects the answer after it: so they wait for that, a moment from when the channel is heard of again. One thread
/// uses it.
/// </summary>
internal sealed class LeftAnswers(IReadOnlyDictionary<string, IChannel> channels, NetworkTime network)
{
    /// <summary>What is older waited for the other side, and is not expected any more.</summary>
    private static readonly TimeSpan _lately = TimeSpan.FromMinutes(1);

    /// <summary>All that was not acknowledged comes at once, when anything comes.</summary>
    private static readonly TimeSpan _moment = TimeSpan.FromMilliseconds(200);

    private readonly DateTimeOffset _begun = network.Now;

    private readonly HashSet<(string Channel, string ChatId)> _held = [];
    private DateTimeOffset _until;
    private bool _heard;

    public void Hold(IEnumerable<OutboxRow> answers)
    {
        foreach (var row in answers.Where(row => row.QueuedAt < _begun && _begun - row.QueuedAt < _lately))
            if (channels[row.Channel].BringsAgainWithin is { Ticks: > 0 } wait)
            {
                _held.Add((row.Channel, row.ChatId));
                _until = _begun + wait > _until ? _begun + wait : _until;
            }
    }

    /// <param name="answered">Chats in which something new was said.</param>
    /// <param name="again">Chats for which an update came again.</param>
    public void LetGo(IEnumerable<(string Channel, string ChatId)> answered, IEnumerable<(string Channel, string ChatId)> again)
    {
        var heard = answered.Concat(again).ToList();
        if (!_heard && heard.Count > 0 && network.Now + _moment is var soon && soon < _until)
            _until = soon;
        _heard |= heard.Count > 0;
        heard.ForEach(chat => _held.Remove(chat));
    }

    /// <summary>How long an answer of the chat has to wait yet; null or nothing above zero when it need not.</summary>
    public TimeSpan? Wait(OutboxRow row) => _held.Contains((row.Channel, row.ChatId)) ? _until - network.Now : null;
}
