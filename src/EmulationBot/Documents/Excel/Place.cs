using System.Globalization;

namespace EmulationBot.Documents.Excel;

/// <summary>Names of cells as Excel writes them; rows and columns count from 1.</summary>
internal static class Place
{
    public static string Of(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{row}");

    public static string Range(int column, int row, int lastColumn, int lastRow) => $"{Of(column, row)}:{Of(lastColumn, lastRow)}";

    private static string Letters(int column) =>
        column <= 26 ? ((char)('A' + column - 1)).ToString() : Letters((column - 1) / 26) + Letters(((column - 1) % 26) + 1);
}
