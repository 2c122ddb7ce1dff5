using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using EmulationBot.Channels;
using EmulationBot.Core.Conversations;
using EmulationBot.Operations;
using EmulationBot.Operations.Settings;
using EmulationBot.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EmulationBot.Benchmarks;

/// <summary>
/// What an update costs this bot alone: the dialogue of the side-by-side benchmark from the inbox to the outbox, with all
/// its commits, but no network and no other process.
/// </summary>
/// <param name="folder">Holds the units and codes that <c>peers FOLDER</c> made.</param>
/// <param name="people">How many write at the same time.</param>
/// <param name="warm">Not measured, for .NET compiles meanwhile.</param>
/// <param name="measured">How long it is measured.</param>
internal sealed class Turns(string folder, int people, TimeSpan warm, TimeSpan measured)
{
    private const long FirstChat = 1_000_000_000;

    private readonly Step[] _steps = Script();
    private readonly EchoChannel _channel = new();
    private long _update;
    private int _chats;
    private long _settled;
    private volatile bool _over;

    public async Task Print(TextWriter to)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("turns-").FullName, "turns.db");
        File.Copy(Path.Combine(folder, "seed.db"), file);
        try
        {
            await using var services = Services(file);
            await services.GetRequiredService<DatabaseFile>().Prepare(CancellationToken.None);
            var running = services.GetServices<IHostedService>().Where(s => s is TurnRunner or OutboxRunner).ToList();
            foreach (var service in running)
                await service.StartAsync(CancellationToken.None);
            await Measure(services.GetRequiredService<Inbox>(), to);
            foreach (var service in running)
                await service.StopAsync(CancellationToken.None);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    private async Task Measure(Inbox inbox, TextWriter to)
    {
        var all = Enumerable.Range(0, people).Select(_ => Task.Run(() => Live(inbox))).ToArray();
        await Task.Delay(warm);
        var (settled, cpu, allocated, collections, pause) = (_settled, Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(), GC.CollectionCount(0), GC.GetTotalPauseDuration());
        var watch = Stopwatch.StartNew();
        await Task.Delay(measured);
        var (count, seconds) = (_settled - settled, watch.Elapsed.TotalSeconds);
        to.WriteLine(FormattableString.Invariant(
            $"{people} people: {count / seconds:0} updates/s, processor time {(Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds * 1000 / count:0} µs, {(GC.GetTotalAllocatedBytes() - allocated) / 1024.0 / count:0.0} KB an update, {(GC.CollectionCount(0) - collections) / seconds:0.0} collections/s, paused {(GC.GetTotalPauseDuration() - pause).TotalMilliseconds / seconds / 10:0.0} %"));
        _over = true;
        await Task.WhenAll(all);
    }

    private async Task Live(Inbox inbox)
    {
        while (!_over)
        {
            var chat = (FirstChat + Interlocked.Increment(ref _chats)).ToString(CultureInfo.InvariantCulture);
            foreach (var step in _steps)
            {
                if (_over)
                    return;
                await Say(inbox, chat, step);
                Interlocked.Increment(ref _settled);
            }
        }
    }

    private async Task Say(Inbox inbox, string chat, Step step)
    {
        var shown = step.Tap is null ? null : _channel.Last(chat);
        var content = shown is null ? Incoming.Words(step.Text!.Replace("{chat6}", chat[^6..], StringComparison.Ordinal)) : new Incoming(new Content.Tap(Button(shown, step.Tap!)));
        var number = Interlocked.Increment(ref _update);
        var id = number.ToString(CultureInfo.InvariantCulture);
        var update = new Received(EchoChannel.Channel, id, chat, chat, content) { Name = "Nguyễn Văn An", Message = shown?.MessageId, Press = shown is null ? null : id };
        var answered = _channel.Next(chat, step.Expect ?? "");
        await inbox.Store(number, update, CancellationToken.None);
        await answered;
    }

    private static string Button(Shown shown, string caption) =>
        shown.Buttons.First(b => Regex.IsMatch(b.Caption, caption)).Data;

    private static Step[] Script()
    {
        var script = JsonSerializer.Deserialize<Dialogue>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Peers", "dialogue.json")), JsonSerializerOptions.Web)!;
        return [.. script.Steps, script.Faq];
    }

    private ServiceProvider Services(string file)
    {
        var (settings, problem, _) = SettingsFile.Read(["--Storage:Path", file, "--Plan:Units", Path.Combine(folder, "units.json"), "--Clock:StartAt", "2020-02-06T20:30:00+07:00"]);
        return new ServiceCollection().AddBot(settings ?? throw new InvalidOperationException(problem)).AddSingleton<IChannel>(_channel).BuildServiceProvider();
    }

    private sealed record Step(string? Text, string? Tap, string? Expect);

    private sealed record Dialogue(Step[] Steps, Step Faq);

    private sealed record Shown(string MessageId, string Text, IReadOnlyList<Button> Buttons);

    /// <summary>Everything arrives at once.</summary>
    private sealed class EchoChannel : IChannel
    {
        public const string Channel = "telegram";

        private readonly ConcurrentDictionary<string, Shown> _last = [];
        private readonly ConcurrentDictionary<string, (string Expect, TaskCompletionSource Heard)> _waiting = [];
        private long _message;

        public string Name => Channel;

        public Shown? Last(string chat) => _last.GetValueOrDefault(chat);

        public Task Next(string chat, string expect)
        {
            var heard = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting[chat] = (expect, heard);
            return heard.Task;
        }

        public Task<Delivery> Deliver(Outgoing message, CancellationToken stop)
        {
            if (message.Reply is not { } reply)
                return Task.FromResult<Delivery>(new Delivery.Sent(null));
            var id = message.EditsMessage ?? $"{Interlocked.Increment(ref _message)}";
            var shown = new Shown(id, reply.Text.ToString(), [.. reply.Buttons.SelectMany(row => row)]);
            if (shown.Buttons.Count > 0)
                _last[message.ChatId] = shown;
            if (_waiting.TryGetValue(message.ChatId, out var waiting) && Regex.IsMatch(shown.Text, waiting.Expect))
            {
                _waiting.TryRemove(message.ChatId, out _);
                waiting.Heard.TrySetResult();
            }
            return Task.FromResult<Delivery>(new Delivery.Sent(id));
        }
    }
}
