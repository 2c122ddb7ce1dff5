using EmulationBot.Channels;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Units;
using EmulationBot.Documents;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Desk;

/// <summary>The campaign at one moment, as every open page of the desk shows it.</summary>
/// <param name="Standings">Of the units that count.</param>
/// <param name="Entries">The same, as the papers show them.</param>
public sealed record CampaignNow(IReadOnlyList<Standing> Standings, IReadOnlyList<CampaignEntry> Entries);

/// <summary>
/// How the campaign stands, read when somebody looks and something has happened since: however many pages are open, it is read
/// once. What other processes write shows after some seconds.
/// </summary>
public sealed class LiveCampaign(IDbContextFactory<BotDb> databases, Plan plan, UnitDirectory units, Bells bells, NetworkTime world) : IDisposable
{
    private static readonly TimeSpan _stale = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _reading = new(1, 1);
    private (CampaignNow Now, Task Until, DateTimeOffset At)? _read;

    /// <summary>Completes when something may have changed.</summary>
    public Task Changed => bells.Progress.Next;

    public async Task<CampaignNow> Read(CancellationToken stop)
    {
        await _reading.WaitAsync(stop);
        try
        {
            if (_read is { } read && !read.Until.IsCompleted && world.Now - read.At < _stale)
                return read.Now;
            var until = Changed;
            await using var db = await databases.CreateDbContextAsync(stop);
            var standings = (await db.StandingsAsync(plan.Id, plan.DeadlineInstant, units.All, stop)).Where(s => s.Counts).ToList();
            _read = (new CampaignNow(standings, await db.EntriesAsync(plan, standings, stop)), until, world.Now);
            return _read.Value.Now;
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>Something was written beside the turns.</summary>
    public void Tell() => bells.Progress.Ring();

    public void Dispose() => _reading.Dispose();
}
