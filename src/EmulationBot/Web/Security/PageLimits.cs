using System.Threading.RateLimiting;

namespace EmulationBot.Web.Security;

/// <summary>
/// How often one address may ask for pages, files and connections: an office behind one address stays far below it. What Telegram
/// and the health check call never comes past here: it is answered before anything of the pages.
/// </summary>
internal static class PageLimits
{
    private const int AtOnce = 600;
    private const int PerSecond = 60;

    public static IServiceCollection AddPageLimits(this IServiceCollection services) =>
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                RateLimitPartition.GetTokenBucketLimiter($"{context.Connection.RemoteIpAddress}", _ => Bucket()));
        });

    private static TokenBucketRateLimiterOptions Bucket() => new()
    {
        TokenLimit = AtOnce,
        TokensPerPeriod = PerSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
    };
}
