using System.Globalization;
using EmulationBot.Core.Calendars;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>The audit trail, as the command line and the doctor speak of it.</summary>
    public static class Audit
    {
        public const string Help = "Nhật ký các việc đã làm";
        public const string Verify = "Kiểm tra nhật ký có bị sửa, bớt, thêm, đổi chỗ dòng nào không";
        public const string Known = "Dấu cuối đã ghi lại trước đây (khi sao lưu, trong nhật ký dịch vụ); phải còn trong nhật ký";
        public const string Mark = "DẤU";
        public const string BadMark = "--known không phải là dấu của nhật ký: dấu gồm 64 ký tự 0-9, a-f, như lệnh “audit verify” và “backup” in ra.";

        public const string Empty = "Nhật ký chưa có dòng nào.";
        public const string Good = "Nhật ký nguyên vẹn.";
        public const string NoHead = "Nhật ký không còn nguyên vẹn: dấu cuối lưu kèm đã mất nên không biết có bị bớt dòng ở cuối không.";
        public const string NotThere = "Nhật ký không còn nguyên vẹn: không có dòng nào mang dấu đã ghi lại.";
        public const string Unguarded = "Cơ sở dữ liệu không còn chặn việc sửa, xóa nhật ký.";
        public const string Mend = "Hãy giữ nguyên tệp, đối chiếu với bản sao lưu gần nhất và báo người phụ trách.";

        public static string Changed(long line) => $"Nhật ký không còn nguyên vẹn: dòng {line} đã bị sửa.";

        public static string OutOfOrder(long line) => $"Nhật ký không còn nguyên vẹn: trước dòng {line} có dòng đã bị bớt, thêm hoặc đổi chỗ.";

        public static string CutOff(long line) => $"Nhật ký không còn nguyên vẹn: từ dòng {line} trở đi đã bị bớt hoặc thêm ở cuối.";

        public static string Whole(long lines, DateTimeOffset? from, DateTimeOffset? to) => from is { } first && to is { } last
            ? $"Đúng {lines.ToString("N0", VietnamTime.Culture)} dòng, từ {first.Written()} đến {last.Written()}."
            : "Không có dòng nào đúng.";

        /// <summary>To be written down elsewhere: with it a line that is cut off the end is missed.</summary>
        public static string Head(long line, string hash) => $"Dòng cuối {line.ToString(CultureInfo.InvariantCulture)}, dấu cuối {hash}.";

        public static string BackedUp(long line, string hash) =>
            $"Nhật ký trong bản sao: {Head(line, hash)} Ghi lại dấu này ở nơi khác; kiểm tra bằng: audit verify --known {hash}";

        public static string LatestGood(long lines) => $"Nhật ký: {lines.ToString("N0", VietnamTime.Culture)} dòng cuối nguyên vẹn.";
    }
}
