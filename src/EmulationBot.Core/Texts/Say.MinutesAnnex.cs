using System.Globalization;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>The draft of the annex to the minutes of the Council: what Phòng Nội vụ lays before it.</summary>
    public static class MinutesAnnex
    {
        public const string Draft = "DỰ THẢO";
        public const string Heading = "PHỤ LỤC";
        public const string None = "Không có.";
        public const string People = "Cá nhân đăng ký danh hiệu Chiến sĩ thi đua của các đơn vị tại Mục I";
        public const string StillOpen = "Danh sách do hệ thống tổng hợp để Hội đồng xem xét; việc thống nhất do Hội đồng quyết định và ghi trong Biên bản.";

        public static readonly IReadOnlyList<string> ProposedColumns =
            ["STT", "Đơn vị", "Khối thi đua", "Ngày gửi", "Danh hiệu tập thể", "Hình thức khen", "Số LĐTT", "Số CSTĐ", "Cảnh báo điều kiện"];

        public static readonly IReadOnlyList<string> PeopleColumns = ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Danh hiệu", "Tên sáng kiến"];

        public static readonly IReadOnlyList<string> LateColumns = ["STT", "Đơn vị", "Khối thi đua", "Ngày gửi", "Số ngày sau hạn", "Danh hiệu tập thể", "Trạng thái", "Cảnh báo điều kiện"];

        public static readonly IReadOnlyList<string> IncompleteColumns = ["STT", "Đơn vị", "Khối thi đua", "Ngày gửi", "Danh hiệu tập thể", "Trạng thái", "Cảnh báo điều kiện"];

        public static readonly IReadOnlyList<string> OnPaperColumns = ["STT", "Đơn vị", "Khối thi đua", "Ngày gửi", "Trạng thái"];

        public static readonly IReadOnlyList<string> AbsentColumns = ["STT", "Đơn vị", "Khối thi đua", "Trạng thái"];

        public static string Title(int year) => string.Create(CultureInfo.InvariantCulture, $"DANH SÁCH CƠ QUAN, ĐƠN VỊ ĐĂNG KÝ THI ĐUA NĂM {year} TRÌNH HỘI ĐỒNG XEM XÉT, THỐNG NHẤT");

        public static string Attached(Plan plan, int year)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return string.Create(CultureInfo.InvariantCulture, $"(Kèm theo Biên bản số:      /BB-HĐ ngày      tháng      năm {year} của Hội đồng Thi đua - Khen thưởng {plan.District})");
        }

        public static string Basis(Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return $"Căn cứ {plan.Cite(plan.RegistrationRule.Source.PassageId, full: true)}: “{plan.RegistrationRule.Verbatim}”";
        }

        public static string Proposed(int count) => $"I. Đề nghị Hội đồng xem xét, thống nhất: {Units(count)} đủ hồ sơ, đúng hạn";

        public static string Late(Plan plan, int count)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return $"II. Gửi sau ngày {plan.Deadline.Written()}: {Units(count)}, Hội đồng xem xét riêng";
        }

        public static string Incomplete(int count) => $"III. Chưa đủ hồ sơ: {Units(count)}";

        public static string OnPaper(int count) => $"IV. Đã nhận bản giấy, chưa nhập vào hệ thống: {Units(count)}";

        public static string Absent(int count) => $"V. Chưa đăng ký: {Units(count)}";

        public static string Decided(int count) => $"Ngoài danh sách này, {Units(count)} đã có kết quả của Hội đồng.";

        public static string Footer(DateTimeOffset now) => $"Dự thảo do hệ thống tổng hợp lúc {now.Written()}";

        private static string Units(int count) => string.Create(CultureInfo.InvariantCulture, $"{count:00} đơn vị");
    }
}
