using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;
using EmulationBot.Documents;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Desk;

/// <summary>The papers as files to download. Who may have one is decided for every request; that it was given is a line of the audit, as in the chat.</summary>
internal static class DeskFiles
{
    public static void MapDeskFiles(this IEndpointRouteBuilder routes)
    {
        var files = routes.MapGroup(DeskPaths.Papers).RequireAuthorization(SignedIn.Policy).AddEndpointFilter(NotKept);
        foreach (var kind in new[] { PaperKind.Workbook, PaperKind.Annex, PaperKind.Progress, PaperKind.Calendar, PaperKind.UnitList, PaperKind.SeatList, PaperKind.HolidayList })
            files.MapGet($"/{Word(kind)}", (HttpContext context, PaperMaker maker, DeskNotes notes) => Give(context, maker, notes, new PaperOrder(kind)));
        files.MapGet($"/{Word(PaperKind.Form)}/{{unit}}", (HttpContext context, string unit, PaperMaker maker, DeskNotes notes) => Give(context, maker, notes, new PaperOrder(PaperKind.Form, unit)));
        files.MapGet("/csv", Csv);
    }

    /// <summary>No cache on the way keeps a paper.</summary>
    private static ValueTask<object?> NotKept(EndpointFilterInvocationContext invoked, EndpointFilterDelegate next)
    {
        invoked.HttpContext.Response.Headers.CacheControl = "no-store";
        return next(invoked);
    }

    /// <summary>As it stands in the address.</summary>
    public static string Word(PaperKind kind) => kind.ToString().ToLowerInvariant();

    private static async Task<IResult> Give(HttpContext context, PaperMaker maker, DeskNotes notes, PaperOrder order)
    {
        var who = DeskCookie.Of(context)!;
        if (!order.IsFor(who.Person))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (await maker.Make(order, context.RequestAborted) is not { } paper)
            return Results.NotFound();
        await notes.Add(who, $"paper.{Word(order.Kind)}", order.UnitId, context.RequestAborted);
        return Results.File(paper.Bytes, TypeOf(paper.Name), paper.Name);
    }

    private static async Task<IResult> Csv(HttpContext context, IDbContextFactory<BotDb> databases, Plan plan, UnitDirectory units, DeskNotes notes)
    {
        await using var db = await databases.CreateDbContextAsync(context.RequestAborted);
        var rows = await db.SentAsync(plan, context.RequestAborted);
        using var file = new MemoryStream();
        RegistrationCsv.Write(file, rows, plan, units);
        await notes.Add(DeskCookie.Of(context)!, "paper.csv", null, context.RequestAborted);
        return Results.File(file.ToArray(), TypeOf(".csv"), Say.Desk.CsvName(plan.Year));
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".png" => "image/png",
        ".csv" => "text/csv; charset=utf-8",
        _ => "text/calendar; charset=utf-8",
    };
}
