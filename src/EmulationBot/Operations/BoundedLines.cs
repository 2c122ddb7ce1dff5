using System.Text;

namespace EmulationBot.Operations;

/// <summary>Reads lines of any input in bounded memory: what a line holds beyond the limit is dropped.</summary>
public sealed class BoundedLines(TextReader reader, int limit = 8192)
{
    private readonly char[] _buffer = new char[4096];
    private int _at;
    private int _filled;

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

    private async ValueTask<bool> Fill(CancellationToken stop)
    {
        if (_at < _filled)
            return true;
        _at = 0;
        // A read of the console cannot be cancelled, so the wait for it is.
        _filled = await reader.ReadAsync(_buffer, stop).AsTask().WaitAsync(stop);
        return _filled > 0;
    }
}
