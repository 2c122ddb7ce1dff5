using EmulationBot.Core.Texts;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Operations;

/// <summary>GET /health: "ok", or "unhealthy" and the causes, for whoever watches the service.</summary>
public static class HealthPage
{
    public static void MapHealth(this IEndpointRouteBuilder routes) => routes.MapGet("/health", (RequestDelegate)Answer).ShortCircuit();

    /// <summary>Takes the request as it is: a handler with parameters makes ASP.NET build their binding at every start, a tenth of it.</summary>
    private static async Task Answer(HttpContext context)
    {
        var causes = await Causes(context.RequestServices, context.RequestAborted);
        context.Response.StatusCode = causes.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(causes.Count == 0 ? "ok" : string.Join('\n', ["unhealthy", .. causes]), context.RequestAborted);
    }

    private static async Task<IReadOnlyList<string>> Causes(IServiceProvider services, CancellationToken stop)
    {
        List<string> causes = [.. Stopped(services.GetServices<IHostedService>())];
        if (services.GetRequiredService<WriteTurn>().Failing || !await CanWrite(services.GetRequiredService<IDbContextFactory<BotDb>>(), stop))
            causes.Add(Say.Doctor.DatabaseNotWritten);
        return causes;
    }

    /// <summary>A line for each worker that has ended, which none does while all is well.</summary>
    internal static IEnumerable<string> Stopped(IEnumerable<IHostedService> workers) =>
        workers.OfType<BackgroundService>().Where(w => w.ExecuteTask is { IsCompleted: true }).Select(w => Say.Doctor.Stopped(w.GetType().Name));

    /// <summary>Writes a page, for what is rolled back never reaches the disk and so would not find it full, and looks into the outbox.</summary>
    private static async Task<bool> CanWrite(IDbContextFactory<BotDb> databases, CancellationToken stop)
    {
        try
        {
            await using var db = await databases.CreateDbContextAsync(stop);
            await db.Database.ExecuteSqlAsync($"PRAGMA user_version = 0", stop);
            await db.Outbox.AnyAsync(stop);
            return File.Exists(db.Database.GetDbConnection().DataSource);
        }
        catch (Exception) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }
}
