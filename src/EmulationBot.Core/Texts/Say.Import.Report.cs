using System.Diagnostics;
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

        /// <summary>Line by line what the file would do, or why it does nothing.</summary>
        /// <param name="file">Its name.</param>
        /// <param name="import">What was read.</param>
        /// <param name="most">So many lines of a kind; the rest is counted.</param>
        public static IReadOnlyList<string> Report(string file, Imports.Import import, int most = MostLines) => import switch
        {
            Import<Unit> units => Report(
                file, units, most, "đơn vị", "Ngừng hoạt động", unit => $"{unit.Name} ({unit.Id})", change => $"{change.After.Name} ({change.After.Id}): {Differences(change)}"),
            Import<Holiday> days => Report(
                file, days, most, "ngày", "Bỏ", Holidays.Item, change => $"{Holidays.Item(change.Before)} → {Holidays.Item(change.After)}"),
            Import<Seat> seats => Report(
                file, seats, most, "ghế", "Bỏ", seat => $"{seat.Title} ({Seats.Kind(seat.Kind)})", change => $"{change.Before.Title} → {change.After.Title}"),
            _ => throw new UnreachableException(),
        };

        private static List<string> Report<T>(string file, Import<T> import, int most, string what, string retired, Func<T, string> item, Func<Changed<T>, string> change) =>
        [
            .. import.IsRefused
                ? Listed($"Chưa nhập gì từ tệp {file}. Chỗ cần sửa", import.Problems, most, Where)
                : [
                    import.ChangesNothing ? $"Tệp {file}: {import.Items.Count} {what}, không có gì thay đổi." : $"Tệp {file}: {import.Items.Count} {what}.",
                    .. Listed("Thêm", import.Added, most, item),
                    .. Listed("Sửa", import.Changed, most, change),
                    .. Listed(retired, import.Retired, most, item),
                    .. import.ChangesNothing ? (string[])[] : [$"Giữ nguyên {import.Unchanged.Count}."],
                ],
            .. Listed("Nên xem lại", import.Warnings, most, Where),
            .. Listed("Lưu ý", import.Notes, most, note => note),
        ];

        private static IEnumerable<string> Listed<T>(string title, IReadOnlyList<T> all, int most, Func<T, string> line) => all.Count == 0 ? [] :
        [
            $"{title} {all.Count}:",
            .. all.Take(most).Select(one => $"  {line(one)}"),
            .. all.Count > most ? (string[])[$"  … và {all.Count - most} dòng nữa."] : [],
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
