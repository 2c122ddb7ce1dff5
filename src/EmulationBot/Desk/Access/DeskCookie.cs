using EmulationBot.Web.Security;

namespace EmulationBot.Desk;

/// <summary>Says of a request to the desk, and of the connection that keeps its pages live, which session calls, as long as that session lasts.</summary>
internal sealed class DeskCookie(RequestDelegate next)
{
    public const string Name = "emulationbot-desk";

    public async Task Invoke(HttpContext context, DeskSessions sessions)
    {
        var path = context.Request.Path;
        if ((path.StartsWithSegments(DeskPaths.Home) || path.StartsWithSegments("/_blazor"))
            && context.Request.Cookies[Name] is { Length: > 0 } secret
            && await sessions.Find(DeskKeys.HashOf(secret), context.RequestAborted) is { } who)
        {
            context.User.AddIdentity(who.ToIdentity());
            context.Items[typeof(SignedIn)] = who;
        }
        await next(context);
    }

    /// <summary>Who was found to call.</summary>
    public static SignedIn? Of(HttpContext context) => context.Items[typeof(SignedIn)] as SignedIn;

    /// <summary>Goes with the browser's window; the session behind it ends sooner.</summary>
    public static void Give(HttpContext context, string secret) => context.Response.Cookies.Append(Name, secret, Options(context));

    public static void Take(HttpContext context) => context.Response.Cookies.Delete(Name, Options(context));

    private static CookieOptions Options(HttpContext context) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = context.Request.IsHttps,
        IsEssential = true,
    };
}
