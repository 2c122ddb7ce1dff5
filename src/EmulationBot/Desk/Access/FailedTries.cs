using System.Threading.RateLimiting;

namespace EmulationBot.Desk;

/// <summary>How often one address may try a link or a code that is none.</summary>
public sealed class FailedTries : IDisposable
{
    private const int Most = 10;

    private readonly PartitionedRateLimiter<string> _tries = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new FixedWindowRateLimiterOptions { PermitLimit = Most, Window = TimeSpan.FromMinutes(10) }));

    public bool Allows(string address)
    {
        using var asked = _tries.AttemptAcquire(address, permitCount: 0);
        return asked.IsAcquired;
    }

    public void Note(string address) => _tries.AttemptAcquire(address).Dispose();

    public void Dispose() => _tries.Dispose();
}
