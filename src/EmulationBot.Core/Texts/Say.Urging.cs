using EmulationBot.Core.Calendars;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>Reminding by hand those who have not sent.</summary>
    public static class Urging
    {
        private const int MostNamed = 30;

        public const string Button = "Nhắc các đơn vị chưa gửi";
        public const string OfList = "Nhắc các đơn vị trong danh sách này";
        public const string SeeOutcome = "Xem kết quả gửi";

        public static readonly Rich NotUrged = "Hôm nay chưa nhắc đơn vị này; bấm nút dưới đây thì nhắc riêng đơn vị.";
        public static readonly Rich NotBehind = "Không nhắc: đơn vị không còn việc phải gửi.";
        public static readonly Rich Unheard = Rich.Of($"Chưa nhắc: đơn vị không có người nhận tin, **cần gọi điện**.");

        public static string One(string unit) => $"Nhắc {unit}";

        public static Rich HadToday(DateTimeOffset? at) => $"Không nhắc thêm: đơn vị đã được nhắc hôm nay{(at is { } moment ? $", lúc {moment.Written()}" : "")}.";

        public static string Yes(int units) => $"Gửi nhắc {units} đơn vị";

        /// <param name="of">The block, kind or unit that alone they are of; null: the whole district.</param>
        /// <param name="units">Whom it reaches.</param>
        public static Rich Ask(string? of, IReadOnlyList<string> units, int people, int had, int unheard)
        {
            ArgumentNullException.ThrowIfNull(units);
            return Rich.Lines(
                Rich.Of($"Tin nhắc sẽ gửi đến **{units.Count} đơn vị** ({people} người) chưa gửi hoặc chưa bổ sung, {Whose(of)}{Names(units)}. Đơn vị nào gửi trước khi tin đến lượt thì không bị nhắc."),
                Left(had, unheard));
        }

        public static Rich Nobody(string? of, int had, int unheard) => Rich.Lines(Rich.Of($"Lúc này không có đơn vị nào để nhắc, {Whose(of)}."), Left(had, unheard));

        public static Rich NotNow((TimeOnly Opens, TimeOnly Closes) hours) =>
            $"Chỉ gửi nhắc trong giờ làm việc, {hours.Opens:HH\\:mm}–{hours.Closes:HH\\:mm} ngày làm việc. Đề nghị đồng chí bấm lại trong giờ.";

        public static Rich Done(IReadOnlyList<string> units, int messages)
        {
            ArgumentNullException.ThrowIfNull(units);
            return Rich.Of($"Đã xếp hàng {messages} tin nhắc cho **{units.Count} đơn vị**{Names(units)}. Trong ngày hôm nay các đơn vị này không bị nhắc thêm bằng nút này.");
        }

        public static Rich Became(int sent, int waiting, int failed) => sent + waiting + failed == 0
            ? "Hôm nay chưa gửi nhắc bằng nút này."
            : Rich.Of($"Nhắc hôm nay: đã gửi **{sent}**, đang gửi **{waiting}**, không gửi được **{failed}**{(failed > 0 ? " (xem danh sách “Cần gọi điện”)" : "")}.");

        private static string Whose(string? of) => of is null ? "toàn huyện" : $"thuộc {of}";

        private static string Names(IReadOnlyList<string> units) => units.Count > MostNamed ? "" : $": {string.Join(", ", units)}";

        private static Rich Left(int had, int unheard) => Rich.Lines(
            had == 0 ? Rich.Empty : Rich.Of($"Không nhắc lại {had} đơn vị đã được nhắc hôm nay."),
            unheard == 0 ? Rich.Empty : Rich.Of($"{unheard} đơn vị không có người nhận tin: **cần gọi điện**."));
    }
}
