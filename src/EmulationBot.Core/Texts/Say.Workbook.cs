using System.Globalization;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>Sheets and columns of the Council's workbook (domain sheet, 6).</summary>
    public static class Workbook
    {
        public const string Summary = "1. Tổng hợp";
        public const string Collectives = "2. Tập thể";
        public const string People = "3. Cá nhân";
        public const string Targets = "4. Chỉ tiêu";
        public const string Absent = "5. Chưa đăng ký";
        public const string Late = "6. Sau thời hạn";

        public const string Total = "Tổng cộng";
        public const string Mark = "x";
        public const string Nobody = "Chưa có người nhận tin";
        public const string NotSent = "Chưa gửi";

        public const string Number = "STT";
        public const string UnitName = "Tên đơn vị";
        public const string Unit = "Đơn vị";
        public const string Block = "Khối thi đua";
        public const string ShortBlock = "Khối";
        public const string Kind = "Loại đơn vị";
        public const string SentOn = "Ngày gửi";
        public const string Timeliness = "Đúng hạn/Sau hạn";
        public const string Headcount = "Số CBCCVC";
        public const string Movements = "Phong trào";
        public const string TargetCount = "Số chỉ tiêu";
        public const string CollectiveTitles = "Danh hiệu tập thể đăng ký";
        public const string Advanced = "TTLĐTT";
        public const string Excellent = "TTLĐXS";
        public const string FlagOfProvince = "Cờ tỉnh";
        public const string FlagOfGovernment = "Cờ CP";
        public const string CollectiveAwards = "Hình thức khen tập thể";
        public const string PeopleGroup = "Cá nhân";
        public const string AdvancedWorkers = "LĐTT";
        public const string SoldiersOfUnit = "CSTĐCS";
        public const string SoldiersOfProvince = "CSTĐ tỉnh";
        public const string BankKhen = "Bằng khen";
        public const string GiayKhen = "Giấy khen";
        public const string Share = "Tỷ lệ CSTĐCS/LĐTT";
        public const string Warnings = "Cảnh báo điều kiện";
        public const string State = "Trạng thái";
        public const string Council = "Kết quả Hội đồng (biên bản số/ngày)";
        public const string Note = "Ghi chú";
        public const string Title = "Danh hiệu";
        public const string Award = "Hình thức khen";
        public const string DecidedBy = "Cấp quyết định";
        public const string FullName = "Họ và tên";
        public const string Office = "Chức vụ";
        public const string Initiative = "Tên sáng kiến";
        public const string Content = "Nội dung";
        public const string Measure = "ĐVT";
        public const string Amount = "Mức đăng ký";
        public const string Responsible = "Người phụ trách";
        public const string Reminders = "Số lần nhắc";
        public const string LastReminder = "Lần nhắc cuối";
        public const string DaysLate = "Số ngày sau hạn";

        /// <summary>Over the printed pages of a sheet: its name without the number, and the year.</summary>
        public static string PrintTitle(string sheet, int year)
        {
            ArgumentNullException.ThrowIfNull(sheet);
            return string.Create(CultureInfo.InvariantCulture, $"ĐĂNG KÝ THI ĐUA NĂM {year} - {sheet[3..].ToUpper(VietnamTime.Culture)}");
        }

        public static string PrintFooter(DateTimeOffset now) => $"Lập lúc {now.Written()}";

        public const string Page = "Trang";

        /// <summary>What no other column tells: filing on paper, corrections, the unit's own plan.</summary>
        public static string Notes(CampaignEntry entry)
        {
            ArgumentNullException.ThrowIfNull(entry);
            string?[] notes =
            [
                entry is { Sent: null, Paper: { ConfirmedAt: { } confirmed } paper } ? $"Bản giấy, gửi ngày {paper.ClaimedAt.DateInVietnam().Written()}, Phòng Nội vụ xác nhận ngày {confirmed.DateInVietnam().Written()}" : null,
                entry.Sent is { FirstSending: false } sent ? $"Sửa lần {sent.Version} ngày {sent.SentAt.DateInVietnam().Written()}" : null,
                entry.Answers.OwnPlan is { } plan ? $"Kế hoạch riêng: {plan}" : null,
            ];
            return string.Join("; ", notes.OfType<string>());
        }
    }
}
