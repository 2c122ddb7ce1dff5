using System.Threading.RateLimiting;

namespace EmulationBot.Channels.Web;

/// <summary>How fast one person, and all of one address together, may say something: more than anybody types, less than a machine does.</summary>
public sealed class MessageLimits : IDisposable
{
    private readonly PartitionedRateLimiter<string> _people = Limiter(atOnce: 30, perSecond: 3);
    private readonly PartitionedRateLimiter<string> _addresses = Limiter(atOnce: 300, perSecond: 50);

    public bool Allow(string account, string address)
    {
        using var person = _people.AttemptAcquire(account);
        if (!person.IsAcquired)
            return false;
        using var place = _addresses.AttemptAcquire(address);
        return place.IsAcquired;
    }

    public void Dispose()
    {
        _people.Dispose();
        _addresses.Dispose();
    }

    private static PartitionedRateLimiter<string> Limiter(int atOnce, int perSecond) => PartitionedRateLimiter.Create<string, string>(
        key => RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = atOnce,
            TokensPerPeriod = perSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        }));
}
