namespace EmulationBot.Documents.Excel;

/// <summary>
/// How high a row must be for its wrapped words, in points. Excel works it out by itself when it opens a file, other programs do
/// not; the height is an estimate from the number of letters and may be a line too much.
/// </summary>
internal static class RowHeight
{
    private const double OfLine = 15.75;

    /// <summary>Letters are narrower than the digits in which a column is measured; bold ones are not.</summary>
    private const double LettersOfDigit = 1.12;
    private const double BoldOfDigit = 0.9;

    /// <summary>A row of Excel is no higher.</summary>
    private const double Most = 409;

    public static double Of(IReadOnlyList<SheetCell> cells, IReadOnlyList<SheetHeading> headings) =>
        Of(cells.Zip(headings, (cell, heading) => cell is SheetCell.Words words ? Lines(words.Text, heading.Width * LettersOfDigit) : 1));

    /// <summary>Of a row of the head, whose letters are bold.</summary>
    public static double OfHead(IEnumerable<(string Text, double Width)> heads) => Of(heads.Select(head => Lines(head.Text, head.Width * BoldOfDigit)));

    private static double Of(IEnumerable<int> lines) => Math.Min(Most, lines.Append(1).Max() * OfLine);

    private static int Lines(string words, double width)
    {
        var lines = 0;
        foreach (var line in words.Split('\n'))
            lines += Wrapped(line, Math.Max(1, (int)width));
        return lines;
    }

    /// <summary>Words go to the next line whole; one longer than a line is cut.</summary>
    private static int Wrapped(string line, int width)
    {
        var (lines, at) = (1, 0);
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (at > 0 && at + 1 + word.Length > width)
                (lines, at) = (lines + 1, 0);
            at += word.Length + (at > 0 ? 1 : 0);
            lines += (at - 1) / width;
            at = ((at - 1) % width) + 1;
        }
        return lines;
    }
}
