using EmulationBot.Channels.Web;
using EmulationBot.Operations.Rehearsals;
using EmulationBot.Web.Security;
using Microsoft.AspNetCore.Antiforgery;

namespace EmulationBot.Desk;

/// <summary>The forms by which one comes in and goes: each is posted by a page of ours, whose token proves it.</summary>
internal static class DeskForms
{
    public static void MapDeskForms(this IEndpointRouteBuilder routes)
    {
        var forms = routes.MapGroup("").AddEndpointFilter(OfOurPages).DisableAntiforgery();
        forms.MapPost(DeskPaths.EnterByLink, ByLink);
        forms.MapPost(DeskPaths.EnterByCode, ByCode);
        forms.MapPost(DeskPaths.EnterAs, AsPlayed);
        forms.MapPost(DeskPaths.Leave, (HttpContext context, DeskSessions sessions) => Leave(context, sessions, everywhere: false));
        forms.MapPost(DeskPaths.LeaveEverywhere, (HttpContext context, DeskSessions sessions) => Leave(context, sessions, everywhere: true));
    }

    private static async ValueTask<object?> OfOurPages(EndpointFilterInvocationContext invoked, EndpointFilterDelegate next)
    {
        var context = invoked.HttpContext;
        return context.Request.HasFormContentType && await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context)
            ? await next(invoked)
            : Results.StatusCode(StatusCodes.Status400BadRequest);
    }

    private static Task<IResult> ByLink(HttpContext context, DeskSessions sessions, FailedTries tries) => Try(
        context, tries, form => sessions.EnterByLink($"{form["lien-ket"]}", context.RequestAborted));

    private static Task<IResult> ByCode(HttpContext context, DeskEntrance entrance, FailedTries tries, Visitors visitors) => Try(
        context, tries, form => entrance.ByCode($"{form["ma"]}", WebChannel.ChannelName, VisitorCookie.AccountOf(context, visitors), context.RequestAborted));

    /// <summary>In a rehearsal alone.</summary>
    private static async Task<IResult> AsPlayed(HttpContext context, IServiceProvider services, DeskSessions sessions, FailedTries tries)
    {
        if (services.GetService<RehearsalStage>() is not { } stage)
            return Results.NotFound();
        return await Try(context, tries, async form =>
        {
            var role = stage.RoleOf(form["vai"] == "admin" ? "admin" : "reviewer");
            await stage.Play(role, WebChannel.ChannelName, context.RequestAborted);
            return await sessions.Enter($"{WebChannel.ChannelName}:{role.Account}", context.RequestAborted);
        });
    }

    private static async Task<IResult> Try(HttpContext context, FailedTries tries, Func<IFormCollection, Task<string?>> enter)
    {
        var address = $"{context.Connection.RemoteIpAddress}";
        if (!tries.Allows(address))
            return Results.Redirect($"{DeskPaths.Enter}?loi=cham");
        if (await enter(await context.Request.ReadFormAsync(context.RequestAborted)) is not { } secret)
        {
            tries.Note(address);
            return Results.Redirect($"{DeskPaths.Enter}?loi=ma");
        }
        DeskCookie.Give(context, secret);
        return Results.Redirect(DeskPaths.Home);
    }

    private static async Task<IResult> Leave(HttpContext context, DeskSessions sessions, bool everywhere)
    {
        if (DeskCookie.Of(context) is { } who)
            await sessions.Leave(who, everywhere, context.RequestAborted);
        DeskCookie.Take(context);
        return Results.Redirect(DeskPaths.Enter);
    }
}
