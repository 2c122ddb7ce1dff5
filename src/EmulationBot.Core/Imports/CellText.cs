using System.Globalization;
using System.Text;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Imports;

/// <summary>Text out of a cell: what cannot be seen is removed, a cell is never a formula, and lost letters are found out.</summary>
internal static class CellText
{
    /// <summary>What Excel writes where a formula has no value.</summary>
    private static readonly HashSet<string> ExcelErrors = ["#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"];

    /// <summary>One line, single spaces, composed letters.</summary>
    public static string Line(string cell) => string.Join(' ', Lines(cell));

    /// <summary>The lines of a cell that hold something.</summary>
    public static IReadOnlyList<string> Lines(string cell)
    {
        var text = Visible(cell).Normalize();
        // An export writes an apostrophe before what a spreadsheet would take for a formula.
        if (text.Length > 1 && text[0] == '\'' && text[1] is '=' or '+' or '-' or '@')
            text = text[1..];
        return
        [
            .. text.Split('\n')
                .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
                .Where(line => line.Length > 0),
        ];
    }

    /// <summary>What is wrong with a name or a title, or null.</summary>
    public static string? Fault(string text, int longest)
    {
        if (ExcelErrors.Contains(text))
            return Say.Import.FormulaError(text);
        if (text.Contains('\uFFFD', StringComparison.Ordinal) || text.Contains('?', StringComparison.Ordinal))
            return Say.Import.LettersLost(text);
        if (text.Length > longest)
            return Say.Import.TooLong(text.Length, longest);
        return Folding.Key(text).Length == 0 ? Say.Import.NoLetters(text) : null;
    }

    private static string Visible(string cell)
    {
        var visible = new StringBuilder(cell.Length);
        foreach (var rune in cell.EnumerateRunes())
            if (Shown(rune) is { } shown)
                visible.Append(shown);
        return visible.ToString();
    }

    private static Rune? Shown(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        _ when rune.Value is '\n' or '\r' => new Rune('\n'),
        _ when rune.Value == '\t' => new Rune(' '),
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => new Rune('\n'),
        UnicodeCategory.SpaceSeparator => new Rune(' '),
        UnicodeCategory.Control or UnicodeCategory.Format => null,
        // Unicode's own non-characters cannot be composed.
        _ => (rune.Value & 0xFFFE) == 0xFFFE ? Rune.ReplacementChar : rune,
    };
}
