using System.Threading.RateLimiting;
using EmulationBot.Operations.Settings;

namespace EmulationBot.Web.Security;

/// <summary>
/// How often one address may ask for pages, files and connections: an office behind one address stays far below it. What Telegram
/// and the health check call has no such limit.
/// </summary>
internal static class PageLimits
{
    private const int AtOnce = 600;
    private const int PerSecond = 60;

    public static IServiceCollection AddPageLimits(this IServiceCollection services, BotSettings settings)
    {
        var webhook = settings.Telegram.WebhookUrl.Length == 0 ? "" : new Uri(settings.Telegram.WebhookUrl).AbsolutePath;
        return services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                context.Request.Path == "/health" || context.Request.Path == webhook
                    ? RateLimitPartition.GetNoLimiter("")
                    : RateLimitPartition.GetTokenBucketLimiter($"{context.Connection.RemoteIpAddress}", _ => Bucket()));
        });
    }

    private static TokenBucketRateLimiterOptions Bucket() => new()
    {
        TokenLimit = AtOnce,
        TokensPerPeriod = PerSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
    };
}
