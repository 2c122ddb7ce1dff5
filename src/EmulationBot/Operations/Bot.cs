using EmulationBot.Channels;
using EmulationBot.Core.Answers;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Units;
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
        services.AddSingleton(settings.StartClock(LatestMoment.Of(settings.DatabasePath)));
        services.AddLogging();
        return services.AddStorage();
    }

    /// <summary>The whole bot but for its channels.</summary>
    /// <exception cref="SettingsException">Plan:Id names no plan, one of Plan:Folder is wrong, or the file of Plan:Units.</exception>
    public static IServiceCollection AddBot(this IServiceCollection services, BotSettings settings)
    {
        services.AddData(settings);
        var plans = LoadedPlans.Of(settings);
        services.AddSingleton(plans);
        services.AddSingleton(plans.Current);
        services.AddSingleton(LoadedUnits.Of(settings));
        services.AddSingleton(provider => LoadedPlans.Answerer(
            plans, provider.GetRequiredService<UnitDirectory>(), provider.GetRequiredService<ILogger<Answerer>>()));
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
