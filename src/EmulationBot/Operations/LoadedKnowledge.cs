using System.Diagnostics;
using EmulationBot.Core.Answers;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Units;
using EmulationBot.Operations.Settings;

namespace EmulationBot.Operations;

/// <summary>
/// What the bot knows before anybody has written: the plans, the units, and what answers. Each is read by whoever asks first,
/// once; a start may have all of it read beside what else is to be done (<see cref="Read"/>).
/// </summary>
/// <exception cref="SettingsException">Plan:Id names no plan, one of Plan:Folder is wrong, or the file of Plan:Units.</exception>
public sealed partial class LoadedKnowledge
{
    private readonly Lazy<PlanLibrary> _plans;
    private readonly Lazy<UnitDirectory> _units;
    private readonly Lazy<(Answerer Answerer, TimeSpan Taken)> _answerer;

    /// <param name="settings">Say which plan and which units.</param>
    /// <param name="own">The plans of the program, if they are being read already: they depend on no setting.</param>
    public LoadedKnowledge(BotSettings settings, Task<PlanLibrary>? own = null)
    {
        _plans = new(() => LoadedPlans.Of(settings, own?.GetAwaiter().GetResult() ?? PlanLibrary.Load()));
        _units = new(() => LoadedUnits.Of(settings));
        _answerer = new(Build);
    }

    public PlanLibrary Plans => _plans.Value;

    public UnitDirectory Units => _units.Value;

    public void Read() => _ = _answerer.Value;

    /// <summary>What it had to learn first, and how long that took, is logged.</summary>
    public Answerer Answerer(ILogger log)
    {
        var (answerer, taken) = _answerer.Value;
        foreach (var taught in answerer.Taught)
            Log.Learned(log, taught, (long)taken.TotalMilliseconds);
        return answerer;
    }

    private (Answerer Answerer, TimeSpan Taken) Build()
    {
        var (plans, units) = (Plans, Units);
        var watch = Stopwatch.StartNew();
        return (new Answerer(plans, units), watch.Elapsed);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Plan {Plan} has no learned.bin that fits: it was learned at the start; the answers were ready after {Milliseconds} ms")]
        public static partial void Learned(ILogger logger, string plan, long milliseconds);
    }
}
