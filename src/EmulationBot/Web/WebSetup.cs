using EmulationBot.Channels.Web;
using EmulationBot.Core.Texts;
using EmulationBot.Desk;
using EmulationBot.Operations.Settings;
using EmulationBot.Web.Security;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics;
using MudBlazor;
using MudBlazor.Services;

namespace EmulationBot.Web;

/// <summary>Joins the pages to the service. Nothing here is called, and no library of the pages loaded, while Web:Enabled is false.</summary>
public static class WebSetup
{
    /// <summary>How much of an unanswered page the server keeps for a browser that has lost its connection.</summary>
    private static readonly TimeSpan _awaited = TimeSpan.FromMinutes(3);

    public static void AddWeb(this WebApplicationBuilder builder, BotSettings settings)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(settings);
        // Assets lie beside a published program; one that was only built finds them by the list that the build wrote.
        builder.WebHost.UseStaticWebAssets();
        var services = builder.Services;
        services.AddDataProtection().SetApplicationName("EmulationBot").PersistKeysToFileSystem(KeyFolder.Beside(settings.DatabasePath));
        services.AddRazorComponents().AddInteractiveServerComponents(circuits => circuits.DisconnectedCircuitRetentionPeriod = _awaited);
        services.AddCascadingAuthenticationState();
        services.AddMudServices(mud => mud.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.TopCenter);
        services.AddAntiforgery(forgery => forgery.Cookie.Name = "emulationbot-form");
        services.AddPageLimits();
        services.AddTrustedProxies(settings.Web);
        services.AddSingleton<Visitors>();
        services.AddWebChat(settings);
        services.AddDesk();
    }

    public static void UseWeb(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseForwardedHeaders();
        app.UseMiddleware<SecureHeaders>();
        app.UseExceptionHandler(broken => broken.Run(context => context.Response.WriteAsync(Say.Web.PageBroke)));
        app.UseRateLimiter();
        app.UseStatusCodePagesWithReExecute(NotFound.Path);
        app.Use(OnlyForPages);
        app.UseMiddleware<VisitorCookie>();
        app.UseDesk();
        app.UseAntiforgery();
        app.MapStaticAssets();
        // The header of SecureHeaders says who may frame a page; Blazor's own would say it a second time.
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(server => server.ContentSecurityFrameAncestorsPolicy = null);
        app.MapWebChat();
        app.MapDesk();
    }

    /// <summary>Who did not ask for a page is not answered with one.</summary>
    private static Task OnlyForPages(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
            pages.Enabled = false;
        return next(context);
    }
}
