using System.Text.Json.Nodes;

namespace EmulationBot.Tests.BotApi;

/// <summary>
/// The updates the bot has not confirmed. They outlive the bot: only a higher offset, a webhook's 2xx or their age
/// removes them. Used under <see cref="World.Gate"/>.
/// </summary>
internal sealed class UpdateQueue(TimeProvider pace, Func<Limits> limits)
{
    /// <summary>What is not sent unless asked for by name (setWebhook, allowed_updates).</summary>
    private static readonly string[] OnRequest = ["chat_member", "message_reaction", "message_reaction_count"];

    private readonly List<Pending> _pending = [];
    private TaskCompletionSource _arrival = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _next = 730_000_001;
    private string[] _allowed = [];

    /// <summary>Kinds the bot wants; empty for all but those <see cref="OnRequest"/>. Counts for updates still to come.</summary>
    public IReadOnlyList<string> Allowed => _allowed;

    /// <summary>Completes when the next update comes in.</summary>
    public Task Arrival => _arrival.Task;

    public IReadOnlyList<Pending> All
    {
        get
        {
            _pending.RemoveAll(p => pace.GetElapsedTime(p.Since) >= (p.IsCallback ? limits().CallbackRetention : limits().Retention));
            return _pending;
        }
    }

    public Action<Pending>? Added { get; set; }

    /// <summary>An absent list means as before.</summary>
    public void Allow(JsonNode? kinds) => _allowed = kinds is JsonArray list ? [.. list.Select(kind => (string)kind!)] : _allowed;

    /// <summary>Gives the update its number, unless it has one, and keeps it for the bot if the bot wants its kind.</summary>
    public void Add(JsonObject update)
    {
        var id = update.Number("update_id") ?? _next;
        _next = Math.Max(_next, id + 1);
        update["update_id"] = id;
        var kind = update.Select(p => p.Key).FirstOrDefault(k => k != "update_id") ?? "";
        if (_allowed.Length == 0 ? !OnRequest.Contains(kind) : _allowed.Contains(kind))
            Keep(new Pending(id, kind, update, pace.GetTimestamp(), Again: false));
    }

    /// <summary>Something that is no update, in the place of one.</summary>
    public void AddGarbage(string json) => Keep(new Pending(_next++, "", [], pace.GetTimestamp(), Again: false) { Garbage = json });

    /// <summary>Shows the bot once more an update it may have confirmed already.</summary>
    public void Again(JsonObject update) =>
        Keep(new Pending(update.Number("update_id")!.Value, update.Last().Key, update, pace.GetTimestamp(), Again: true));

    /// <summary>Confirms what is older than the offset and gives the next updates; a negative offset keeps only so many of the newest.</summary>
    public List<JsonNode?> Take(long offset, int limit)
    {
        var queued = All.Where(p => !p.Again).OrderBy(p => p.Id).ToList();
        var confirmed = offset < 0 ? queued.SkipLast((int)-offset) : queued.Where(p => p.Id < offset);
        var gone = confirmed.ToHashSet();
        _pending.RemoveAll(gone.Contains);
        var batch = _pending.OrderBy(p => p.Again ? 0 : p.Id).Take(limit).ToList();
        _pending.RemoveAll(p => p.Again && batch.Contains(p));
        return [.. batch.Select(p => p.Garbage is { } json ? JsonNode.Parse(json) : p.Update.DeepClone())];
    }

    public void Remove(Pending pending) => _pending.Remove(pending);

    public void Clear() => _pending.Clear();

    private void Keep(Pending pending)
    {
        _pending.Add(pending);
        Interlocked.Exchange(ref _arrival, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
        Added?.Invoke(pending);
    }
}

/// <summary>One unconfirmed update. <see cref="Again"/>: a repeat, shown whatever the offset.</summary>
internal sealed record Pending(long Id, string Kind, JsonObject Update, long Since, bool Again)
{
    /// <summary>What stands in the place of the update, as JSON.</summary>
    public string? Garbage { get; init; }

    public bool IsCallback => Kind == "callback_query";

    /// <summary>Webhooks keep order within a lane only: a button press may overtake a message of the same chat.</summary>
    public string Lane => IsCallback
        ? $"button {Update[Kind]?["from"].Number("id")}"
        : $"chat {Update[Kind]?["chat"].Number("id")}";
}
