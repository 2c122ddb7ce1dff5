namespace EmulationBot.Web.Security;

/// <summary>Reads a browser's account from its cookie; who opens the chat without one is given it.</summary>
internal sealed class VisitorCookie(RequestDelegate next)
{
    public const string Name = "emulationbot-chat";

    /// <summary>Browsers keep a cookie for 400 days at most (RFC 6265bis); every opening of the chat begins them anew.</summary>
    private static readonly TimeSpan _life = TimeSpan.FromDays(400);

    public Task Invoke(HttpContext context, Visitors visitors)
    {
        var account = visitors.Read(context.Request.Cookies[Name]);
        if (OpensChat(context.Request))
            context.Response.Cookies.Append(Name, visitors.Seal(account ??= Visitors.NewAccount()), new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
                MaxAge = _life,
                IsEssential = true,
            });
        if (account is not null)
            Visitors.Name(context, account);
        return next(context);
    }

    private static bool OpensChat(HttpRequest request) => HttpMethods.IsGet(request.Method) && request.Path == "/";
}
