using EmulationBot.Operations.Clock;
using EmulationBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace EmulationBot.Operations.Settings;

/// <summary>Every setting of the process, checked, and what follows from them together.</summary>
public sealed class BotSettings(IConfiguration source)
{
    /// <summary>Name of the section and the class that holds its defaults and rules.</summary>
    public static readonly IReadOnlyDictionary<string, Type> Sections = new Dictionary<string, Type>(StringComparer.OrdinalIgnoreCase)
    {
        ["Telegram"] = typeof(TelegramOptions),
        ["Clock"] = typeof(ClockOptions),
        ["Http"] = typeof(HttpOptions),
        ["Web"] = typeof(WebOptions),
        ["Storage"] = typeof(StorageOptions),
        ["Reminders"] = typeof(RemindersOptions),
        ["Plan"] = typeof(PlanOptions),
        ["Model"] = typeof(ModelOptions),
        ["Retention"] = typeof(RetentionOptions),
    };

    public TelegramOptions Telegram { get; } = source.GetSection("Telegram").Get<TelegramOptions>() ?? new();
    public ClockOptions Clock { get; } = source.GetSection("Clock").Get<ClockOptions>() ?? new();
    public HttpOptions Http { get; } = source.GetSection("Http").Get<HttpOptions>() ?? new();
    public WebOptions Web { get; } = source.GetSection("Web").Get<WebOptions>() ?? new();
    public StorageOptions Storage { get; } = source.GetSection("Storage").Get<StorageOptions>() ?? new();
    public RemindersOptions Reminders { get; } = source.GetSection("Reminders").Get<RemindersOptions>() ?? new();
    public PlanOptions Plan { get; } = source.GetSection("Plan").Get<PlanOptions>() ?? new();
    public ModelOptions Model { get; } = source.GetSection("Model").Get<ModelOptions>() ?? new();
    public RetentionOptions Retention { get; } = source.GetSection("Retention").Get<RetentionOptions>() ?? new();

    /// <summary>Each section's values under its name, as <see cref="Sections"/> lists them.</summary>
    public IEnumerable<(string Section, object Values)> Bound =>
    [
        ("Telegram", Telegram), ("Clock", Clock), ("Http", Http), ("Web", Web), ("Storage", Storage),
        ("Reminders", Reminders), ("Plan", Plan), ("Model", Model), ("Retention", Retention),
    ];

    /// <summary>At least one way to reach people in earnest, besides the terminal and the page of a rehearsal.</summary>
    public bool HasChannel => Telegram.Configured || Web is { Enabled: true, Live: true };

    /// <summary>The clock is not the real one: roles may be played and the time moved.</summary>
    public bool IsRehearsal => !HasChannel || Clock.StartAt is not null;

    /// <summary>A rehearsal that reaches nobody: on the page, roles are played and the clock is moved.</summary>
    public bool IsPlayed => !HasChannel;

    /// <summary>The same file for every command, so that what chat writes export reads.</summary>
    public string DatabasePath => Storage.FullPath();

    /// <summary>A path that is not named is chosen here, so that a rehearsal never writes among real registrations.</summary>
    public static void ChooseDatabase(IConfiguration source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (string.IsNullOrWhiteSpace(source["Storage:Path"]))
            source["Storage:Path"] = NamesChannel(source) && string.IsNullOrWhiteSpace(source["Clock:StartAt"]) ? "data/emulationbot.db" : "data/rehearsal.db";
    }

    /// <summary>The one clock of the process; call it once.</summary>
    /// <param name="lived">A moment that its data has seen: a rehearsal goes on from there.</param>
    public TimeProvider StartClock(DateTimeOffset? lived = null) => IsRehearsal
        ? new RehearsalClock(RehearsalStart(lived), Clock.Speed, held: true) { IsPlayed = IsPlayed }
        : TimeProvider.System;

    /// <summary>Where a rehearsal starts, or goes on.</summary>
    public DateTimeOffset RehearsalStart(DateTimeOffset? lived)
    {
        var start = Clock.StartAt ?? ClockOptions.RehearsalStart;
        return lived > start ? lived.Value : start;
    }

    /// <summary>Hands each section to whoever asks for <c>IOptions</c> of it: as it was read and checked, not a second time.</summary>
    public void AddTo(IServiceCollection services)
    {
        services.AddSingleton(this);
        services.AddSingleton(Options.Create(Telegram)).AddSingleton(Options.Create(Clock)).AddSingleton(Options.Create(Http));
        services.AddSingleton(Options.Create(Web)).AddSingleton(Options.Create(Storage)).AddSingleton(Options.Create(Reminders));
        services.AddSingleton(Options.Create(Plan)).AddSingleton(Options.Create(Model)).AddSingleton(Options.Create(Retention));
    }

    /// <summary><see cref="HasChannel"/>, before it is known whether the values can be read.</summary>
    private static bool NamesChannel(IConfiguration source) =>
        !string.IsNullOrWhiteSpace(source["Telegram:Token"])
        || (bool.TryParse(source["Web:Live"], out var live) && live && !(bool.TryParse(source["Web:Enabled"], out var enabled) && !enabled));
}
