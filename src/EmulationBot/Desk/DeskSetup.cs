using EmulationBot.Core.Conversations;
using Microsoft.AspNetCore.Authorization;

namespace EmulationBot.Desk;

/// <summary>Joins the desk of Phòng Nội vụ to the pages.</summary>
public static class DeskSetup
{
    public static IServiceCollection AddDesk(this IServiceCollection services)
    {
        services.AddAuthorization(rules => rules.AddPolicy(SignedIn.Policy, policy => policy.RequireClaim(SignedIn.SessionClaim)));
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, DeskRefusal>();
        services.AddSingleton<DeskKeys>().AddSingleton<DeskSessions>().AddSingleton<DeskEntrance>().AddSingleton<FailedTries>();
        return services.AddSingleton<DeskTalk>().AddSingleton<DeskTurns>().AddSingleton<DeskNotes>().AddSingleton<LiveCampaign>().AddSingleton<SystemReader>();
    }

    /// <summary>Finds out who calls, before it is decided whether he may.</summary>
    public static void UseDesk(this IApplicationBuilder app)
    {
        app.UseMiddleware<DeskCookie>();
        app.UseAuthorization();
    }

    public static void MapDesk(this IEndpointRouteBuilder routes)
    {
        routes.MapDeskForms();
        routes.MapDeskFiles();
    }
}
