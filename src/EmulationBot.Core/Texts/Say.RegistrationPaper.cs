using System.Globalization;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>The printed registration of a unit, to be signed and sealed (Nghị định 30/2020/NĐ-CP; domain sheet, 6).</summary>
    public static class RegistrationPaper
    {
        public const string Country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
        public const string Motto = "Độc lập - Tự do - Hạnh phúc";
        public const string To = "Kính gửi:";
        public const string MovementsHeading = "I. PHONG TRÀO THI ĐUA HƯỞNG ỨNG";
        public const string TargetsHeading = "II. CHỈ TIÊU THI ĐUA";
        public const string MeasuresHeading = "III. BIỆN PHÁP, GIẢI PHÁP";
        public const string TitlesHeading = "IV. DANH HIỆU, HÌNH THỨC KHEN THƯỞNG";
        public const string CollectiveHeading = "1. Tập thể";
        public const string PeopleHeading = "2. Cá nhân";
        public const string NothingRegistered = "Không đăng ký.";

        /// <summary>Nobody is asked for people; a paper that is signed must not say that there are none.</summary>
        public const string NobodyNamed = "Chưa khai tại bản này.";
        public const string SeeTargets = "Theo chỉ tiêu tại Mục II và biện pháp, giải pháp tại Mục III";
        public const string Recipients = "Nơi nhận:";
        public const string QrDescription = "Mã QR của mã hồ sơ và mã kiểm tra";

        public static readonly IReadOnlyList<string> RecipientLines = ["- Như trên;", "- Lưu: VT."];
        public static readonly IReadOnlyList<string> MovementColumns = ["STT", "Tên phong trào", "Mục tiêu, việc làm"];
        public static readonly IReadOnlyList<string> CollectiveColumns = ["STT", "Tên tập thể", "Danh hiệu", "Hình thức khen", "Cấp"];
        public static readonly IReadOnlyList<string> PeopleColumns = ["STT", "Họ và tên", "Chức vụ", "Danh hiệu", "Hình thức khen", "Tên sáng kiến"];

        public static IReadOnlyList<string> TargetColumns(int year) => ["STT", "Nội dung", "ĐVT", $"Đăng ký {Year(year)}", "Ghi chú"];

        public static string Title(int year) => $"BẢN ĐĂNG KÝ THI ĐUA NĂM {Year(year)}";

        /// <summary>The day stays open for whoever signs; January and February take a zero before them, as the decree has it.</summary>
        public static string PlaceAndDate(string place, DateOnly printed) =>
            string.Create(CultureInfo.InvariantCulture, $"{place}, ngày      tháng {(printed.Month < 3 ? "0" : "")}{printed.Month} năm {printed.Year}");

        public static IReadOnlyList<string> Addressees(Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return [$"- {plan.Issuer.Verbatim} (qua {plan.Desk.Verbatim});", "- Hội đồng Thi đua - Khen thưởng huyện."];
        }

        public static string Opening(Plan plan, Unit unit)
        {
            ArgumentNullException.ThrowIfNull(plan);
            ArgumentNullException.ThrowIfNull(unit);
            return $"Thực hiện Kế hoạch số {plan.Number} ngày {plan.IssuedOn.Written()} của UBND {plan.District} về {char.ToLower(plan.Title[0], VietnamTime.Culture)}{plan.Title[1..]}, {unit.Name} đăng ký:";
        }

        /// <summary>What the unit said of itself, in one line; null when it said none of it.</summary>
        public static string? About(CampaignEntry entry)
        {
            ArgumentNullException.ThrowIfNull(entry);
            string?[] parts =
            [
                entry.Block is { } block ? $"Khối thi đua: {block}" : null,
                entry.Answers.Headcount is { } people ? $"Tổng số cán bộ, công chức, viên chức, người lao động: {Number(people)} người" : null,
                entry.Answers.OwnPlan is { } plan ? $"Kế hoạch phát động của đơn vị: {plan}" : null,
            ];
            return parts.Any(part => part is not null) ? string.Join(". ", parts.OfType<string>()) + "." : null;
        }

        public static string AdvancedWorkers(int count) => $"Lao động tiên tiến: {Number(count)} người.";

        public static string Closing(Unit unit, int year)
        {
            ArgumentNullException.ThrowIfNull(unit);
            return $"Trên đây là bản đăng ký thi đua năm {Year(year)} của {unit.Name}./.";
        }

        public static IReadOnlyList<string> Receipt(Receipt receipt, Registration sent)
        {
            ArgumentNullException.ThrowIfNull(receipt);
            ArgumentNullException.ThrowIfNull(sent);
            return [$"Mã hồ sơ: {receipt.Code}", $"Bản thứ {sent.Version}, gửi lúc {sent.SentAt.Written()}", $"Mã kiểm tra: {receipt.Proof}"];
        }

        public static string Footer(string code, DateTimeOffset now) =>
            $"Mã hồ sơ {code} lập lúc {now.Written()} - bản in từ hệ thống, chỉ có giá trị khi được ký, đóng dấu";

        private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

        private static string Number(int count) => count.ToString("#,##0", VietnamTime.Culture);
    }
}
