using EmulationBot.Operations.Settings;

namespace EmulationBot.Channels.Web;

/// <summary>Joins the chat page to the bot as a channel.</summary>
public static class WebChatSetup
{
    public static IServiceCollection AddWebChat(this IServiceCollection services, BotSettings settings) => services;

    public static void MapWebChat(this IEndpointRouteBuilder routes)
    {
    }
}
