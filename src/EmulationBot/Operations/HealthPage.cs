using EmulationBot.Core.Texts;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Operations;

/// <summary>GET /health: "ok", or "unhealthy" and the causes, for whoever watches the service.</summary>
public static class HealthPage
{
    public static void MapHealth(this IEndpointRouteBuilder routes) => routes.MapGet("/health", Answer).ShortCircuit();

    private static async Task<IResult> Answer(
        IDbContextFactory<BotDb> databases, WriteTurn turns, IEnumerable<IHostedService> workers, CancellationToken stop)
    {
        List<string> causes = [.. Stopped(workers)];
        if (turns.Failing || !await CanWrite(databases, stop))
            causes.Add(Say.Doctor.DatabaseNotWritten);
        return Results.Text(
            causes.Count == 0 ? "ok" : string.Join('\n', ["unhealthy", .. causes]),
            "text/plain; charset=utf-8",
            statusCode: causes.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>A line for each worker that has ended, which none does while all is well.</summary>
    internal static IEnumerable<string> Stopped(IEnumerable<IHostedService> workers) =>
        workers.OfType<BackgroundService>().Where(w => w.ExecuteTask is { IsCompleted: true }).Select(w => Say.Doctor.Stopped(w.GetType().Name));

    /// <summary>Takes the write lock and gives it back.</summary>
    private static async Task<bool> CanWrite(IDbContextFactory<BotDb> databases, CancellationToken stop)
    {
        try
        {
            await using var db = await databases.CreateDbContextAsync(stop);
            await using var write = await db.Database.BeginTransactionAsync(stop);
            await db.Inbox.Where(i => i.Id < 0).ExecuteDeleteAsync(stop);
            await write.RollbackAsync(stop);
            return true;
        }
        catch (Exception) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }
}
