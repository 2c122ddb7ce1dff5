using EmulationBot.Core.Reminders;
using EmulationBot.Core.Units;
using EmulationBot.Operations.Clock;

namespace EmulationBot.Operations.Rehearsals;

/// <summary>How fast a rehearsal's time passes on the page.</summary>
public enum Tempo { Real, HourASecond, QuarterDayASecond }

/// <summary>What the page of a rehearsal may do beside talking: play a role and move the clock. It does not exist where a channel is configured.</summary>
public sealed class RehearsalStage(RehearsalClock clock, RehearsalBook book, ReminderRound round, UnitDirectory units) : IAsyncDisposable
{
    /// <summary>So often the clock is moved on; between two steps lies less than between two reminders of a day.</summary>
    private static readonly TimeSpan _beat = TimeSpan.FromMilliseconds(250);

    private static readonly TimeSpan _longestStep = TimeSpan.FromMinutes(15);

    private readonly SemaphoreSlim _move = new(1, 1);
    private CancellationTokenSource? _running;
    private Task _run = Task.CompletedTask;

    /// <summary>The clock was moved or goes at another tempo.</summary>
    public event Action? Changed;

    public DateTimeOffset Now => clock.GetUtcNow();

    public Tempo Tempo { get; private set; }

    public IReadOnlyList<Unit> Units => [.. units.Confirmed];

    /// <summary>When the next reminders fall due to units, or to reviewers, the soonest first.</summary>
    public IReadOnlyList<DateTimeOffset> Moments(bool forReviewers) =>
        [.. round.Schedule.Times.Where(t => t.Rung.To.HasFlag(Audience.Reviewers) == forReviewers && t.At > Now).Select(t => t.At).Distinct()];

    /// <summary>The role that an address names, the usual one when it names none or a wrong one.</summary>
    public PlayedRole RoleOf(string? typed) =>
        PlayedRole.Read(typed ?? PlayedRole.Default, units).Role ?? PlayedRole.Read(PlayedRole.Default, units).Role ?? PlayedRole.Guest;

    /// <summary>Seats the role.</summary>
    public Task Play(PlayedRole role, string channel, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(role);
        return role.Seated ? book.Enrol(role, channel, stop) : Task.CompletedTask;
    }

    /// <summary>Moves the clock forward; what falls due by then is queued when it returns. The past stays past.</summary>
    public async Task MoveTo(DateTimeOffset moment, string channel, CancellationToken stop)
    {
        if (await Step(moment, stop))
            await book.Remember(moment, channel, stop);
    }

    /// <summary>Lets time pass faster, until somebody chooses another tempo.</summary>
    public async Task Go(Tempo tempo, string channel)
    {
        if (await Halt())
            await book.Remember(Now, channel, CancellationToken.None);
        Tempo = tempo;
        if (tempo is not Tempo.Real)
        {
            _running = new CancellationTokenSource();
            _run = Run(tempo is Tempo.HourASecond ? TimeSpan.FromHours(1) : TimeSpan.FromHours(6), _running.Token);
        }
        Changed?.Invoke();
    }

    public async ValueTask DisposeAsync()
    {
        await Halt();
        _move.Dispose();
    }

    /// <summary>False when it was not running.</summary>
    private async Task<bool> Halt()
    {
        if (_running is not { } running)
            return false;
        _running = null;
        await running.CancelAsync();
        await _run.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        running.Dispose();
        return true;
    }

    private async Task Run(TimeSpan aSecond, CancellationToken stop)
    {
        using var beat = new PeriodicTimer(_beat);
        while (await beat.WaitForNextTickAsync(stop))
            for (var left = aSecond * _beat.TotalSeconds; left > TimeSpan.Zero; left -= _longestStep)
                await Step(Now + (left < _longestStep ? left : _longestStep), stop);
    }

    private async Task<bool> Step(DateTimeOffset moment, CancellationToken stop)
    {
        await _move.WaitAsync(stop);
        try
        {
            if (!await clock.MoveTo(moment, stop))
                return false;
        }
        finally
        {
            _move.Release();
        }
        Changed?.Invoke();
        return true;
    }
}
