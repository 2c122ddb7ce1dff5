using EmulationBot.Operations.Clock;
using EmulationBot.Operations.Rehearsals;
using EmulationBot.Operations.Settings;

namespace EmulationBot.Channels.Web;

/// <summary>Joins the chat page to the bot as a channel. What plays roles and moves the clock exists only while no channel is configured.</summary>
public static class WebChatSetup
{
    public static IServiceCollection AddWebChat(this IServiceCollection services, BotSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        services.AddSingleton<WebTranscript>().AddSingleton<OpenPages>().AddSingleton<MessageLimits>();
        services.AddSingleton<IChannel, WebChannel>().AddSingleton<WebDoor>().AddSingleton<Callers>();
        if (settings.IsPlayed)
            services.AddSingleton(provider => (RehearsalClock)provider.GetRequiredService<TimeProvider>())
                .AddSingleton<RehearsalBook>().AddSingleton<RehearsalStage>();
        return services;
    }

    public static void MapWebChat(this IEndpointRouteBuilder routes) => routes.MapPapers();
}
