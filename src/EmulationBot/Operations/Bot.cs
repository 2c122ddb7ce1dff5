using EmulationBot.Channels;
using EmulationBot.Core.Answers;
using EmulationBot.Core.Conversations;
using EmulationBot.Documents;
using EmulationBot.Operations.Clock;
using EmulationBot.Operations.Settings;
using EmulationBot.Reminders;
using EmulationBot.Rewriting;
using EmulationBot.Storage;

namespace EmulationBot.Operations;

/// <summary>What every running form of the bot is made of; a channel is added by who runs it.</summary>
public static class Bot
{
    /// <summary>Settings, clock and database: enough for a command that only reads or writes rows.</summary>
    public static IServiceCollection AddData(this IServiceCollection services, BotSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        settings.AddTo(services);
        services.AddSingleton(_ => settings.StartClock(settings.IsRehearsal ? LatestMoment.Of(settings.DatabasePath) : null));
        services.AddLogging();
        return services.AddStorage();
    }

    /// <summary>Brings the database to the present schema, before or beside all that reads it.</summary>
    /// <exception cref="StorageException"><see cref="DatabaseFile.Prepare"/></exception>
    public static async Task PrepareDatabase(this BotSettings settings, Action<ILoggingBuilder> log)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var services = new ServiceCollection().AddLogging(log).AddStorage();
        settings.AddTo(services);
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<DatabaseFile>().Prepare(CancellationToken.None);
    }

    /// <summary>The whole bot but for its channels.</summary>
    public static IServiceCollection AddBot(this IServiceCollection services, BotSettings settings) => services.AddBot(settings, new LoadedKnowledge(settings));

    /// <summary>The same with what may be being read already.</summary>
    public static IServiceCollection AddBot(this IServiceCollection services, BotSettings settings, LoadedKnowledge knowledge)
    {
        services.AddData(settings);
        services.AddSingleton(_ => knowledge.Plans).AddSingleton(_ => knowledge.Plans.Current).AddSingleton(_ => knowledge.Units);
        services.AddSingleton(provider => knowledge.Answerer(provider.GetRequiredService<ILogger<Answerer>>()));
        services.AddSingleton<Conversation>().AddSingleton<PaperMaker>();
        if (settings.Model.Configured)
            services.AddSingleton(settings.Model).AddSingleton<LanguageModel>()
                .AddSingleton<ReadAgain>(provider => provider.GetRequiredService<LanguageModel>().Read);
        services.AddPipeline();
        services.AddReminders(settings);
        return services;
    }

    /// <summary>The start is over: a rehearsal's clock runs from now on.</summary>
    public static void BeginRehearsal(this IServiceProvider services) =>
        (services.GetRequiredService<TimeProvider>() as RehearsalClock)?.Begin();
}
