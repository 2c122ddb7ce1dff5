using System.Reflection;
using EmulationBot.Channels;
using EmulationBot.Core.Texts;
using EmulationBot.Operations;
using EmulationBot.Operations.Settings;
using EmulationBot.Reminders;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Desk;

/// <summary>How the service itself stands, in lines.</summary>
/// <param name="Troubles">Empty when all is well.</param>
public sealed record SystemState(IReadOnlyList<string> Troubles, IReadOnlyList<(string Name, string Value)> Lines);

/// <summary>Reads it for the page of the desk: channels, what waits, the last reminder, the database, the version.</summary>
public sealed class SystemReader(IDbContextFactory<BotDb> databases, BotSettings settings, IEnumerable<IChannel> channels, WriteTurn turns, IServiceProvider services, TimeProvider clock)
{
    public async Task<SystemState> Read(CancellationToken stop)
    {
        await using var db = await databases.CreateDbContextAsync(stop);
        var pending = await db.Outbox.Where(o => o.State == OutboxState.Pending).GroupBy(o => o.Channel).Select(same => new { same.Key, Count = same.Count() }).ToDictionaryAsync(p => p.Key, p => p.Count, stop);
        var waiting = await db.Inbox.CountAsync(i => i.DoneAt == null, stop);
        var aside = await db.Inbox.CountAsync(i => i.DoneAt != null && i.Failure != null, stop);
        var reminded = await db.Set<LedgerRow>().OrderByDescending(l => l.RecordedAt).Select(l => (DateTimeOffset?)l.RecordedAt).FirstOrDefaultAsync(stop);
        return new SystemState(
            [.. Troubles()],
            [
                (Say.Desk.System.Clock, Say.Desk.System.ClockIs(clock.GetUtcNow(), settings.IsRehearsal)),
                .. channels.Select(c => (Say.Desk.System.Channel(c.Name), Say.Desk.System.Outgoing(pending.GetValueOrDefault(c.Name)))),
                (Say.Desk.System.Incoming, Say.Desk.System.Waiting(waiting, aside)),
                (Say.Desk.System.Reminded, reminded is { } at ? Say.Desk.Moment(at) : "–"),
                (Say.Desk.System.Database, Say.Desk.System.Size(Path.GetFileName(settings.DatabasePath), new FileInfo(settings.DatabasePath).Length)),
                (Say.Desk.System.Version, typeof(SystemReader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "–"),
            ]);
    }

    private IEnumerable<string> Troubles() =>
        [.. turns.Failing ? [Say.Doctor.DatabaseNotWritten] : Array.Empty<string>(), .. HealthPage.Stopped(services.GetServices<IHostedService>())];
}
