namespace EmulationBot.Tests.BotApi;

/// <summary>Counts what the bot sent within the sliding windows of <see cref="Limits"/>.</summary>
internal sealed class Flood(TimeProvider pace)
{
    private readonly Dictionary<string, Queue<long>> _sent = [];

    /// <summary>Counts one message, or refuses it with the whole seconds to wait.</summary>
    public void Count(Limits limits, Chat chat)
    {
        (string Key, Rate? Rate)[] windows =
            [("all", limits.Overall), ($"chat {chat.Id}", chat.IsPrivate ? limits.PerChat : limits.PerGroup)];
        var wait = windows.Max(w => Wait(w.Key, w.Rate));
        if (wait > TimeSpan.Zero)
            throw new Refused(Answer.TooManyRequests(Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds))));
        foreach (var (key, _) in windows)
            _sent[key].Enqueue(pace.GetTimestamp());
    }

    private TimeSpan Wait(string key, Rate? rate)
    {
        if (!_sent.TryGetValue(key, out var sent))
            _sent[key] = sent = new Queue<long>();
        if (rate is not { } limit)
            return TimeSpan.Zero;
        while (sent.TryPeek(out var oldest) && pace.GetElapsedTime(oldest) >= limit.Within)
            sent.Dequeue();
        return sent.Count < limit.Messages ? TimeSpan.Zero : limit.Within - pace.GetElapsedTime(sent.ElementAt(sent.Count - limit.Messages));
    }
}
