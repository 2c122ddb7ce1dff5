using System.Text.Json.Nodes;

namespace EmulationBot.Tests.BotApi;

/// <summary>getUpdates: one poller at a time; it waits without work until an update comes, it is replaced, or its time is out.</summary>
internal sealed class LongPoll(World world)
{
    private TaskCompletionSource<string>? _current;
    private (long Offset, long At) _previous = (long.MinValue, 0);

    /// <summary>The poller whose time runs already.</summary>
    private TaskCompletionSource<string>? _timed;

    public bool IsOpen => _current is { } current && Volatile.Read(ref _timed) == current;

    public async Task<Answer> Poll(Request request, CancellationToken aborted)
    {
        var poller = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var (offset, limit, timeout) = Begin(request, poller);
        using var patience = new CancellationTokenSource(timeout, world.Pace);
        Volatile.Write(ref _timed, poller);
        world.Pulse.Beat();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, aborted);
        try
        {
            while (true)
            {
                var (answer, arrival) = Look(poller, offset, limit, patience.IsCancellationRequested);
                if (answer is not null)
                    return answer;
                await Task.WhenAny(arrival, poller.Task, Ended(stop.Token));
                aborted.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            Interlocked.CompareExchange(ref _current, null, poller);
            world.Pulse.Beat();
        }
    }

    /// <summary>Sends the waiting poller home with a 409.</summary>
    public void Terminate(string by) => Interlocked.Exchange(ref _current, null)?.TrySetResult(by);

    private (long Offset, int Limit, TimeSpan Timeout) Begin(Request request, TaskCompletionSource<string> poller)
    {
        lock (world.Gate)
        {
            if (world.Webhook is not null)
                throw Refused.Conflict("can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
            Terminate("other getUpdates request; make sure that only one bot instance is running");
            _current = poller;
            world.Updates.Allow(request.Body["allowed_updates"]);
            world.Pulse.Beat();
            var limit = (int)Math.Clamp(request.Body.Number("limit") ?? 100, 1, 100);
            var timeout = TimeSpan.FromSeconds(Math.Clamp(request.Body.Number("timeout") ?? 0, 0, 50));
            return Braked(request.Body.Number("offset") ?? 0, limit, timeout);
        }
    }

    private (long Offset, int Limit, TimeSpan Timeout) Braked(long offset, int limit, TimeSpan timeout)
    {
        var pause = world.Pace.GetElapsedTime(_previous.At);
        var repeated = world.Limits.RepeatedPolls && offset == _previous.Offset;
        _previous = (offset, world.Pace.GetTimestamp());
        if (repeated && pause < TimeSpan.FromSeconds(3) && timeout < TimeSpan.FromSeconds(3))
            timeout = TimeSpan.FromSeconds(3);
        return (offset, repeated && pause < TimeSpan.FromSeconds(0.5) ? 1 : limit, timeout);
    }

    private (Answer? Answer, Task Arrival) Look(TaskCompletionSource<string> poller, long offset, int limit, bool late)
    {
        lock (world.Gate)
        {
            if (poller.Task.IsCompletedSuccessfully)
                throw Refused.Conflict("terminated by " + poller.Task.Result);
            var batch = world.Updates.Take(offset, limit);
            return (batch.Count > 0 || late ? Answer.Ok(new JsonArray([.. batch])) : null, world.Updates.Arrival);
        }
    }

    private static Task Ended(CancellationToken token)
    {
        var ended = new TaskCompletionSource();
        token.Register(() => ended.TrySetResult());
        return ended.Task;
    }
}
