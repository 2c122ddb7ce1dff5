using EmulationBot.Core.Calendars;
using EmulationBot.Core.Imports;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    public static partial class Import
    {
        /// <summary>So many of a kind are named one by one; a file may hold thousands.</summary>
        private const int MostLines = 100;

        private const string Nothing = "trống";

        /// <summary>Line by line what the file would do to the units, or why it does nothing.</summary>
        public static IReadOnlyList<string> Report(string file, Import<Unit> import) => Report(
            file, import, "đơn vị", "Ngừng hoạt động", unit => $"{unit.Name} ({unit.Id})", change => $"{change.After.Name} ({change.After.Id}): {Differences(change)}");

        /// <summary>The same of the days.</summary>
        public static IReadOnlyList<string> Report(string file, Import<Holiday> import) => Report(
            file, import, "ngày", "Bỏ", Holidays.Item, change => $"{Holidays.Item(change.Before)} → {Holidays.Item(change.After)}");

        /// <summary>The same of the seats.</summary>
        public static IReadOnlyList<string> Report(string file, Import<Seat> import) => Report(
            file, import, "ghế", "Bỏ", seat => $"{seat.Title} ({Seats.Kind(seat.Kind)})", change => $"{change.Before.Title} → {change.After.Title}");

        private static List<string> Report<T>(string file, Import<T> import, string what, string retired, Func<T, string> item, Func<Changed<T>, string> change) =>
        [
            .. import.IsRefused
                ? Listed($"Chưa nhập gì từ tệp {file}. Chỗ cần sửa", import.Problems, Where)
                : [
                    import.ChangesNothing ? $"Tệp {file}: {import.Items.Count} {what}, không có gì thay đổi." : $"Tệp {file}: {import.Items.Count} {what}.",
                    .. Listed("Thêm", import.Added, item),
                    .. Listed("Sửa", import.Changed, change),
                    .. Listed(retired, import.Retired, item),
                    .. import.ChangesNothing ? (string[])[] : [$"Giữ nguyên {import.Unchanged.Count}."],
                ],
            .. Listed("Nên xem lại", import.Warnings, Where),
            .. Listed("Lưu ý", import.Notes, note => note),
        ];

        private static IEnumerable<string> Listed<T>(string title, IReadOnlyList<T> all, Func<T, string> line) => all.Count == 0 ? [] :
        [
            $"{title} {all.Count}:",
            .. all.Take(MostLines).Select(one => $"  {line(one)}"),
            .. all.Count > MostLines ? (string[])[$"  … và {all.Count - MostLines} dòng nữa."] : [],
        ];

        private static string Where(ImportProblem problem) => problem switch
        {
            { Row: 0 } => problem.Text,
            { Column: "" } => $"Dòng {problem.Row}: {problem.Text}",
            _ => $"Dòng {problem.Row}, cột {problem.Column}: {problem.Text}",
        };

        private static string Differences(Changed<Unit> change)
        {
            var (before, after) = (change.Before, change.After);
            return string.Join("; ", new (string Name, string? Before, string? After)[]
            {
                ("tên", before.Name, after.Name),
                ("loại", Entry.Kind(before.Group), Entry.Kind(after.Group)),
                ("khối", before.Block, after.Block),
                ("tên gọi khác", string.Join("; ", before.Aliases), string.Join("; ", after.Aliases)),
                ("người ký", before.SignerTitle, after.SignerTitle),
                ("hoạt động", before.Active ? Units.Yes : Units.No, after.Active ? Units.Yes : Units.No),
                ("xác nhận", before.Confirmed ? Units.Yes : Units.Unconfirmed, after.Confirmed ? Units.Yes : Units.Unconfirmed),
            }.Where(field => (field.Before ?? "") != (field.After ?? "")).Select(field => $"{field.Name}: {Shown(field.Before)} → {Shown(field.After)}"));
        }

        private static string Shown(string? text) => string.IsNullOrEmpty(text) ? Nothing : Cut(text);
    }
}
