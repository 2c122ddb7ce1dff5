namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>Reminding by hand those who have not sent.</summary>
    public static class Urging
    {
        public const string Button = "Nhắc các đơn vị chưa gửi";
        public const string SeeOutcome = "Xem kết quả gửi";

        public static string Yes(int units) => $"Gửi nhắc {units} đơn vị";

        public static Rich Ask(int units, int people, int had, int unheard) => Rich.Lines(
            Rich.Of($"Tin nhắc sẽ gửi đến **{units} đơn vị** ({people} người) chưa gửi hoặc chưa bổ sung. Đơn vị nào gửi trước khi tin đến lượt thì không bị nhắc."),
            Left(had, unheard));

        public static Rich Nobody(int had, int unheard) => Rich.Lines("Lúc này không có đơn vị nào để nhắc.", Left(had, unheard));

        public static Rich NotNow((TimeOnly Opens, TimeOnly Closes) hours) =>
            $"Chỉ gửi nhắc trong giờ làm việc, {hours.Opens:HH\\:mm}–{hours.Closes:HH\\:mm} ngày làm việc. Đề nghị đồng chí bấm lại trong giờ.";

        public static Rich Done(int units, int messages) =>
            Rich.Of($"Đã xếp hàng {messages} tin nhắc cho **{units} đơn vị**. Trong ngày hôm nay các đơn vị này không bị nhắc thêm bằng nút này.");

        public static Rich Became(int sent, int waiting, int failed) => sent + waiting + failed == 0
            ? "Hôm nay chưa gửi nhắc bằng nút này."
            : Rich.Of($"Nhắc hôm nay: đã gửi **{sent}**, đang gửi **{waiting}**, không gửi được **{failed}**{(failed > 0 ? " (xem danh sách “Cần gọi điện”)" : "")}.");

        private static Rich Left(int had, int unheard) => Rich.Lines(
            had == 0 ? Rich.Empty : Rich.Of($"Không nhắc lại {had} đơn vị đã được nhắc hôm nay."),
            unheard == 0 ? Rich.Empty : Rich.Of($"{unheard} đơn vị không có người nhận tin: **cần gọi điện**."));
    }
}
