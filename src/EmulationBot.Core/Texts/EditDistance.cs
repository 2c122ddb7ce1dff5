namespace EmulationBot.Core.Texts;

/// <summary>Slips of the finger between two words: insertions, deletions, replacements, swapped neighbours.</summary>
public static class EditDistance
{
    /// <summary>Whether the words are at most <paramref name="limit"/> slips apart.</summary>
    public static bool AtMost(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
            return false;
        var width = right.Length + 1;
        Span<int> rows = width <= 128 ? stackalloc int[3 * width] : new int[3 * width];
        var before = rows[..width];
        var previous = rows[width..(2 * width)];
        var current = rows[(2 * width)..];
        for (var j = 0; j < width; j++)
            previous[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            if (Fill(left, right, i, before, previous, current) > limit)
                return false;
            var spare = before;
            before = previous;
            previous = current;
            current = spare;
        }
        return previous[^1] <= limit;
    }

    /// <summary>Whether the words differ by one pair of neighbours that changed places.</summary>
    public static bool AreSwapped(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var at = left.CommonPrefixLength(right);
        return left.Length == right.Length && at + 1 < left.Length
            && left[at] == right[at + 1] && left[at + 1] == right[at] && left[(at + 2)..].SequenceEqual(right[(at + 2)..]);
    }

    private static int Fill(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int i, Span<int> before, Span<int> previous, Span<int> current)
    {
        var least = current[0] = i;
        for (var j = 1; j < current.Length; j++)
        {
            var cost = left[i - 1] == right[j - 1] ? 0 : 1;
            var best = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                best = Math.Min(best, before[j - 2] + 1);
            current[j] = best;
            least = Math.Min(least, best);
        }
        return least;
    }
}
