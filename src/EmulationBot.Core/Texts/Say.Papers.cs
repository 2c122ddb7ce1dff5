using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>Papers and pictures handed out in the chat, and the check of a receipt.</summary>
    public static class Papers
    {
        public const string Help = "tải biểu mẫu, danh sách, hình ảnh";
        public const string CheckHelp = "kiểm tra mã biên nhận";
        public const string Button = "Biểu mẫu, tệp";

        public static readonly Rich Which = "Đồng chí cần tệp nào?";
        public static readonly Rich NotMade = "Chưa lập được tệp này: không có bản đăng ký đã gửi. Đề nghị đồng chí xem lại trạng thái.";

        public static readonly Rich HowToCheck = Rich.Lines(
            "Đề nghị đồng chí nhắn mã hồ sơ và mã kiểm tra in trên bản đăng ký hoặc biên nhận.",
            "Ví dụ: ĐKTĐ-2020-0001 7K2M-9QXD-41TB");

        public static readonly Rich NoMatch = "✖ Không khớp: không có bản đăng ký nào đã gửi mang hai mã này. Nội dung có thể đã bị sửa, hoặc mã gõ sai; đề nghị đồng chí đối chiếu lại.";

        public static string Name(PaperKind kind) => kind switch
        {
            PaperKind.Form => "Bản đăng ký (Word, để in và ký)",
            PaperKind.Workbook => "Bảng tổng hợp (Excel)",
            PaperKind.Annex => "Phụ lục biên bản Hội đồng (Word)",
            PaperKind.Progress => "Hình tiến độ",
            PaperKind.ReceiptCode => "Mã QR biên nhận",
            PaperKind.Invitation => "Thẻ mã QR",
            PaperKind.UnitList => "Mẫu danh sách đơn vị (Excel)",
            PaperKind.SeatList => "Mẫu danh sách ghế (Excel)",
            PaperKind.HolidayList => "Mẫu ngày nghỉ (Excel)",
            _ => "Hạn nộp cho lịch điện thoại (.ics)",
        };

        public static Rich Here(PaperKind kind) => kind switch
        {
            PaperKind.Form => "Bản đăng ký để in, ký và đóng dấu. Chỉ bản đã ký, đóng dấu có giá trị chính thức.",
            PaperKind.Workbook => "Bảng tổng hợp tại thời điểm gửi tin này. Tệp có họ tên cá nhân: chỉ dùng trong công việc của Hội đồng.",
            PaperKind.Annex => "Dự thảo phụ lục biên bản; số và ngày để trống cho Hội đồng.",
            PaperKind.Progress => "Tiến độ đăng ký tại thời điểm gửi tin này.",
            PaperKind.ReceiptCode => "Mã QR biên nhận của bản đang có hiệu lực. Ai có mã đều nhắn cho bot để kiểm tra được.",
            PaperKind.UnitList => "Danh sách đơn vị hiện nay. Đồng chí sửa trong tệp rồi gửi lại vào đây; chỉ ghi khi đồng chí bấm nút.",
            PaperKind.SeatList => "Mẫu danh sách ghế, có sẵn người đứng đầu các đơn vị. Đồng chí sửa, thêm rồi gửi lại vào đây; chỉ ghi khi đồng chí bấm nút.",
            PaperKind.HolidayList => "Mẫu ngày nghỉ, có sẵn các ngày cố định. Đồng chí ghi thêm Tết, Giỗ Tổ, ngày làm bù rồi gửi lại vào đây; chỉ ghi khi đồng chí bấm nút.",
            _ => "Mở tệp để thêm hạn đăng ký vào lịch, có nhắc trước một ngày.",
        };

        public static string FileName(PaperKind kind, string? unit, int year) => kind switch
        {
            PaperKind.Form => $"ban-dang-ky-thi-dua-{year}-{unit}.docx",
            PaperKind.Workbook => $"tong-hop-dang-ky-thi-dua-{year}.xlsx",
            PaperKind.Annex => $"phu-luc-bien-ban-{year}.docx",
            PaperKind.Progress => $"tien-do-{year}.png",
            PaperKind.ReceiptCode => $"bien-nhan-{unit}.png",
            PaperKind.UnitList => "danh-sach-don-vi.xlsx",
            PaperKind.SeatList => "danh-sach-ghe.xlsx",
            PaperKind.HolidayList => $"ngay-nghi-{year}.xlsx",
            PaperKind.Invitation => $"the-nhan-quyen-{unit ?? "khoi"}.png",
            _ => $"han-dang-ky-{year}.ics",
        };

        public static Rich Matches(Unit unit, Registration sent)
        {
            ArgumentNullException.ThrowIfNull(unit);
            ArgumentNullException.ThrowIfNull(sent);
            return Rich.Lines(
                Rich.Of($"✅ Khớp: đúng bản đăng ký lần {sent.Version} của **{unit.Name}**, gửi {sent.SentAt.Written()}."),
                Rich.Of($"Trạng thái hiện nay: {Registered.StateName(sent.State)}."));
        }

        public static Rich MatchesOlder(Unit unit, Registration old, Registration now)
        {
            ArgumentNullException.ThrowIfNull(unit);
            ArgumentNullException.ThrowIfNull(old);
            ArgumentNullException.ThrowIfNull(now);
            return Rich.Of($"⚠ Đây là bản cũ (lần {old.Version}, gửi {old.SentAt.Written()}) của **{unit.Name}**; bản đang có hiệu lực là lần {now.Version}, gửi {now.SentAt.Written()}.");
        }

        public static Rich MatchesWithdrawn(Unit unit, Registration old, Registration now)
        {
            ArgumentNullException.ThrowIfNull(unit);
            ArgumentNullException.ThrowIfNull(old);
            ArgumentNullException.ThrowIfNull(now);
            return Rich.Of($"⚠ Đúng bản đăng ký lần {old.Version} của **{unit.Name}**, gửi {old.SentAt.Written()}; đơn vị đã rút đăng ký lúc {now.SentAt.Written()}, hiện không có bản nào có hiệu lực.");
        }

        public static Rich Proof(Receipt receipt)
        {
            ArgumentNullException.ThrowIfNull(receipt);
            return Rich.Of($"Mã kiểm tra: **{receipt.Proof}** (nhắn “kiểm tra” cùng hai mã để đối chiếu).");
        }
    }
}
