using EmulationBot.Core.Imports;
using EmulationBot.Core.Units;

namespace EmulationBot.Tests.Imports;

/// <summary>Tables as a test writes them: a line is a row, "|" parts its cells.</summary>
internal static class Sheets
{
    public const string Headings = "Mã|Tên đơn vị|Loại|Khối|Tên gọi khác|Chức danh người ký|Hoạt động";

    /// <summary>The units of the program.</summary>
    public static IReadOnlyList<Unit> Present { get; } = UnitDirectory.Load().All;

    public static Table Of(params string[] lines) =>
        new([.. lines.Select((line, at) => new TableRow(at + 1, line.Split('|')))]);

    /// <summary>Rows under the headings of the template, so that the first is row 2 of the sheet.</summary>
    public static Import<Unit> Units(params string[] rows) => UnitImport.Read(Of([Headings, .. rows]), Present);

    /// <summary>"row column: text" of each, as a person finds it.</summary>
    public static string[] Said(IReadOnlyList<ImportProblem> problems) =>
        [.. problems.Select(p => p.Column.Length == 0 ? $"{p.Row}: {p.Text}" : $"{p.Row} {p.Column}: {p.Text}")];
}
