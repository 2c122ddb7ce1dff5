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
            Give(context, visitors, account ??= Visitors.NewAccount());
        if (account is not null)
            Visitors.Name(context, account);
        return next(context);
    }

    /// <summary>The browser's account; one without is given it.</summary>
    public static string AccountOf(HttpContext context, Visitors visitors)
    {
        if (visitors.Read(context.Request.Cookies[Name]) is { } account)
            return account;
        var fresh = Visitors.NewAccount();
        Give(context, visitors, fresh);
        return fresh;
    }

    private static void Give(HttpContext context, Visitors visitors, string account) =>
        context.Response.Cookies.Append(Name, visitors.Seal(account), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            MaxAge = _life,
            IsEssential = true,
        });

    private static bool OpensChat(HttpRequest request) => HttpMethods.IsGet(request.Method) && request.Path == "/";
}
