using EmulationBot.Operations;

namespace EmulationBot.Tests.Operations;

public sealed class DatabaseClaimTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Only_one_at_a_time_has_it_and_the_next_is_told_by_whom()
    {
        using (DatabaseClaim.Take(_folder.File("bot.db")).Claim)
            Assert.Contains($"số {Environment.ProcessId} ", DatabaseClaim.Take(_folder.File("bot.db")).Problem, StringComparison.Ordinal);
        using var next = DatabaseClaim.Take(_folder.File("bot.db")).Claim;
        Assert.NotNull(next);
    }

    [Fact]
    public void A_file_that_cannot_be_made_is_not_blamed_on_another_process()
    {
        var (_, problem) = DatabaseClaim.Take(_folder.File(new string('a', 252)));
        Assert.Contains("không ghi được", problem, StringComparison.Ordinal);
    }
}
