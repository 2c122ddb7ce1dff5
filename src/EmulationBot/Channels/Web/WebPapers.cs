using EmulationBot.Core.Conversations;
using EmulationBot.Documents;
using EmulationBot.Storage;
using EmulationBot.Web.Security;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Channels.Web;

/// <summary>
/// The file of a message, for the account whose message it is and who may still have it (<see cref="PaperOrder.IsFor"/>). It is made
/// when it is asked for. To everybody else there is no such file.
/// </summary>
internal static class WebPapers
{
    public const string Path = "/tep/";

    private static readonly FileExtensionContentTypeProvider _types = new();

    public static void MapPapers(this IEndpointRouteBuilder routes) => routes.MapGet(Path + "{line:long}", Give);

    private static async Task<IResult> Give(
        HttpContext context, long line, string? vai, Callers callers, WebTranscript transcript, PaperMaker papers, IDbContextFactory<BotDb> databases, CancellationToken stop)
    {
        if (callers.AccountOf(context.User, vai) is not { } account
            || await transcript.Find(account, line, stop) is not { Reply.Paper: { } order }
            || !order.IsFor(await Person(databases, account, stop))
            || await papers.Make(order, stop) is not { } paper)
            return Results.NotFound();
        context.Response.Headers.CacheControl = "private, no-store";
        return Results.File(paper.Bytes, _types.TryGetContentType(paper.Name, out var type) ? type : "application/octet-stream", paper.Name);
    }

    private static async Task<Person> Person(IDbContextFactory<BotDb> databases, string account, CancellationToken stop)
    {
        await using var db = await databases.CreateDbContextAsync(stop);
        var id = $"{WebChannel.ChannelName}:{account}";
        return (await db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, stop))?.ToPerson() ?? new Person(id);
    }
}
