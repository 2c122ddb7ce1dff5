using System.Text;

namespace EmulationBot.Operations;

/// <summary>Reads lines of any input in bounded memory: what a line holds beyond the limit is dropped.</summary>
public sealed class BoundedLines(TextReader reader, int limit = 8192)
{
    /// <summary>A paste arrives at once; a person needs longer from line to line.</summary>
    private static readonly TimeSpan Together = TimeSpan.FromMilliseconds(60);

    private readonly char[] _buffer = new char[4096];
    private int _at;
    private int _filled;
    private bool _ended;
    private Task<int>? _reading;

    /// <summary>Whether the next line was read already, so that there is no wait for it.</summary>
    public bool HasNext => Array.IndexOf(_buffer, '\n', _at, _filled - _at) >= 0;

    /// <summary>The next line without its end, or null at the end of the input.</summary>
    public async ValueTask<string?> Next(CancellationToken stop)
    {
        var line = new StringBuilder();
        while (await Fill(stop))
        {
            var end = Array.IndexOf(_buffer, '\n', _at, _filled - _at);
            var taken = (end < 0 ? _filled : end) - _at;
            line.Append(_buffer, _at, Math.Min(taken, limit - line.Length));
            _at += end < 0 ? taken : taken + 1;
            if (end >= 0)
                return line.ToString().TrimEnd('\r');
        }
        return line.Length > 0 ? line.ToString() : null;
    }

    /// <summary>The next line with those that arrive together with it, as when several are pasted; empty ones are left out.</summary>
    public async ValueTask<string?> NextTogether(TimeProvider clock, CancellationToken stop)
    {
        if (await Next(stop) is not { } first)
            return null;
        var lines = new List<string> { first };
        while (await More(clock, stop) && await Next(stop) is { } line)
            lines.Add(line);
        return string.Join('\n', lines.Where(line => !string.IsNullOrWhiteSpace(line)));
    }

    private async ValueTask<bool> More(TimeProvider clock, CancellationToken stop)
    {
        try
        {
            return await Fill(Together, clock, stop);
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private ValueTask<bool> Fill(CancellationToken stop) => Fill(Timeout.InfiniteTimeSpan, TimeProvider.System, stop);

    private async ValueTask<bool> Fill(TimeSpan patience, TimeProvider clock, CancellationToken stop)
    {
        if (_at < _filled)
            return true;
        if (_ended)
            return false;
        // A read of the console cannot be cancelled, so the wait for it is; the read itself goes on for the next line.
        _reading ??= reader.ReadAsync(_buffer, CancellationToken.None).AsTask();
        _filled = await _reading.WaitAsync(patience, clock, stop);
        (_at, _reading, _ended) = (0, null, _filled == 0);
        return !_ended;
    }
}
