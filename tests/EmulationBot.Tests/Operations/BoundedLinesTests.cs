using System.Threading.Channels;
using EmulationBot.Operations;
using Microsoft.Extensions.Time.Testing;

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
    public async Task Lines_that_arrive_together_are_one_message_and_what_comes_later_is_another()
    {
        var (keyboard, clock, stop) = (new Keyboard(), new FakeTimeProvider(), TestContext.Current.CancellationToken);
        var lines = new BoundedLines(keyboard);
        keyboard.Types("Đạt 19/19 tiêu chí\n");
        keyboard.Types("\nGiảm 2% hộ nghèo\n");
        var pasted = lines.NextTogether(clock, stop).AsTask();
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("Đạt 19/19 tiêu chí\nGiảm 2% hộ nghèo", await pasted);

        var later = lines.NextTogether(clock, stop).AsTask();
        Assert.False(later.IsCompleted);
        keyboard.Types("xong\n");
        keyboard.Ends();
        Assert.Equal("xong", await later);
        Assert.Null(await lines.NextTogether(clock, stop));
    }

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

    /// <summary>Gives each burst of typing as one read, as a terminal does, and waits for the next.</summary>
    private sealed class Keyboard : TextReader
    {
        private readonly Channel<string> _bursts = Channel.CreateUnbounded<string>();

        public void Types(string burst) => _bursts.Writer.TryWrite(burst);

        public void Ends() => _bursts.Writer.Complete();

        public override async ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
        {
            if (!await _bursts.Reader.WaitToReadAsync(cancellationToken) || !_bursts.Reader.TryRead(out var burst))
                return 0;
            burst.CopyTo(buffer.Span);
            return burst.Length;
        }
    }
}
