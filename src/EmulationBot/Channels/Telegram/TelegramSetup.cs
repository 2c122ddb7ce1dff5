using EmulationBot.Operations.Settings;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

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

    /// <summary>
    /// Asks for the bot's name before the start, while that waits for something else: no update can be taken without. When there is
    /// no answer, whoever needs the name asks again and says so.
    /// </summary>
    public static void BeginToLearnName(this IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.GetService<TelegramClients>() is { } clients)
            _ = LearnName(clients, services.GetRequiredService<TelegramSelf>());
    }

    private static async Task LearnName(TelegramClients clients, TelegramSelf self)
    {
        try
        {
            self.Username ??= await clients.Username(CancellationToken.None);
        }
        catch (Exception cause) when (cause is RequestException or HttpRequestException or OperationCanceledException)
        {
            // TelegramGreeting logs it, if it lasts.
        }
    }
}
