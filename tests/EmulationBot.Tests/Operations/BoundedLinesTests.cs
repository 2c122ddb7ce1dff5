using EmulationBot.Operations;

namespace EmulationBot.Tests.Operations;

public sealed class BoundedLinesTests
{
    [Fact]
    public async Task Lines_end_at_LF_or_CRLF_and_the_last_needs_no_end() =>
        Assert.Equal(["một", "", "hai", "ba"], await Read("một\r\n\nhai\nba"));

    [Fact]
    public async Task What_exceeds_the_limit_is_dropped_and_the_next_line_is_whole() =>
        Assert.Equal([new string('x', 10), "sau"], await Read(new string('x', 100_000) + "\nsau\n", limit: 10));

    [Fact]
    public async Task It_tells_whether_there_is_a_wait_for_the_next_line()
    {
        var lines = new BoundedLines(new StringReader("một\nhai\nb"));
        Assert.False(lines.HasNext);
        await lines.Next(TestContext.Current.CancellationToken);
        Assert.True(lines.HasNext);
        await lines.Next(TestContext.Current.CancellationToken);
        Assert.False(lines.HasNext);
    }

    private static async Task<List<string>> Read(string text, int limit = 100)
    {
        var lines = new BoundedLines(new StringReader(text), limit);
        var read = new List<string>();
        while (await lines.Next(TestContext.Current.CancellationToken) is { } line)
            read.Add(line);
        return read;
    }
}
