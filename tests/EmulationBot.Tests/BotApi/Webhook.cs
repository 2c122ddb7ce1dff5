using System.Net.Http.Headers;
using System.Text;

namespace EmulationBot.Tests.BotApi;

/// <summary>
/// Delivery by POST to the bot's own address. Order holds within a lane only; lanes run side by side, up to
/// <see cref="MaxConnections"/>. Whatever is not answered 2xx is tried again until it is too old.
/// </summary>
internal sealed class Webhook : IDisposable
{
    private static readonly HttpClient Http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(60) };
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(60);

    private readonly World _world;
    private readonly Uri _address;
    private readonly string _secret;
    private readonly Func<Request, Task<Answer>> _call;
    private readonly Dictionary<string, Queue<Pending>> _lanes = [];
    private readonly SemaphoreSlim _connections;
    private readonly CancellationTokenSource _closed = new();

    /// <summary>Called under the world's gate: begins at once with what is pending.</summary>
    public Webhook(World world, Uri address, string secret, int maxConnections, Func<Request, Task<Answer>> call)
    {
        (_world, _address, _secret, MaxConnections, _call) = (world, address, secret, maxConnections, call);
        _connections = new SemaphoreSlim(maxConnections);
        world.Updates.Added = Offer;
        foreach (var pending in world.Updates.All.OrderBy(p => p.Id).ToList())
            Offer(pending);
    }

    public string Url => _address.OriginalString;

    public int MaxConnections { get; }

    public (DateTimeOffset At, string Message)? LastError { get; private set; }

    public void Dispose()
    {
        _world.Updates.Added = null;
        _closed.Cancel();
    }

    private void Offer(Pending pending)
    {
        if (_lanes.TryGetValue(pending.Lane, out var lane))
            lane.Enqueue(pending);
        else
        {
            _lanes[pending.Lane] = new Queue<Pending>([pending]);
            _ = Task.Run(() => Run(pending.Lane));
        }
    }

    private async Task Run(string lane)
    {
        try
        {
            while (Next(lane) is { } pending)
                await Deliver(pending);
        }
        catch (OperationCanceledException) when (_closed.IsCancellationRequested)
        {
            // The bot took its webhook away; what is left stays pending.
        }
    }

    private Pending? Next(string lane) => _world.Locked(() =>
    {
        if (_lanes[lane].TryDequeue(out var pending))
            return pending;
        _lanes.Remove(lane);
        return null;
    });

    private async Task Deliver(Pending pending)
    {
        for (var attempt = 0; _world.Locked(() => _world.Updates.All.Contains(pending)); attempt++)
        {
            var (failure, retryAfter) = await Post(pending);
            if (failure is null)
            {
                lock (_world.Gate)
                    _world.Updates.Remove(pending);
                _world.Pulse.Beat();
                return;
            }
            LastError = (_world.Time.GetUtcNow(), failure);
            _world.Pulse.Beat();
            await Task.Delay(retryAfter ?? Pause(attempt), _world.Pace, _closed.Token);
        }
    }

    /// <summary>At once, then 1, 2, 4 … times the first pause.</summary>
    private TimeSpan Pause(int attempt)
    {
        var pause = attempt == 0 ? TimeSpan.Zero : _world.Limits.WebhookRetry * Math.Pow(2, Math.Min(attempt - 1, 20));
        return pause < LongestPause ? pause : LongestPause;
    }

    private async Task<(string? Failure, TimeSpan? RetryAfter)> Post(Pending pending)
    {
        await _connections.WaitAsync(_closed.Token);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, _address);
            request.Content = new StringContent(pending.Update.ToJsonString(), Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
            if (_secret.Length > 0)
                request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", _secret);
            using var response = await Http.SendAsync(request, _closed.Token);
            if (!response.IsSuccessStatusCode)
                return ($"Wrong response from the webhook: {(int)response.StatusCode} {response.ReasonPhrase}", response.Headers.RetryAfter?.Delta);
            if (Request.FromWebhook(await response.Content.ReadAsStringAsync(_closed.Token)) is { } call)
                await Answered(call);
            return (null, null);
        }
        catch (Exception e) when (e is HttpRequestException || (e is TaskCanceledException && !_closed.IsCancellationRequested))
        {
            return ("Connection failed", null);
        }
        finally
        {
            _connections.Release();
        }
    }

    /// <summary>A method call in the body of the bot's answer; the bot never learns its result.</summary>
    private async Task Answered(Request call)
    {
        var answer = await _call(call);
        _world.Record(new ApiCall(_world.Time.GetUtcNow(), call.Method, call.Body, answer.Status, answer.Description));
    }
}
