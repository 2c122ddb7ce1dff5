using EmulationBot.Operations.Settings;
using Telegram.Bot;

namespace EmulationBot.Channels.Telegram;

/// <summary>Joins Telegram to the bot when a token is configured.</summary>
public static class TelegramSetup
{
    public static IServiceCollection AddTelegram(this IServiceCollection services, TelegramOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!options.Configured)
            return services;
        // One update nested deeper than the library reads by itself would keep all others of its answer from being read.
        JsonBotAPI.Options.MaxDepth = TelegramUpdate.DeepestNesting;
        // The server holds a poll for up to 50 s; a message is sent within seconds or not at all.
        services.AddHttpClient(TelegramClients.Polls, c => c.Timeout = TimeSpan.FromSeconds(70)).RemoveAllLoggers();
        services.AddHttpClient(TelegramClients.Sends, c => c.Timeout = TimeSpan.FromSeconds(20)).RemoveAllLoggers();
        services.AddSingleton<TelegramClients>().AddSingleton<TelegramSelf>().AddSingleton<IChannel, TelegramChannel>();
        services.AddHostedService<TelegramGreeting>();
        if (options.Mode == TelegramMode.Polling)
            services.AddHostedService<TelegramPolling>();
        return services;
    }
}
