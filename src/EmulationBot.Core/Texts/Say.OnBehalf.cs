namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>A registration that Phòng Nội vụ or the head of a block enters for a unit.</summary>
    public static class OnBehalf
    {
        public const string Help = "nhập thay một đơn vị báo qua điện thoại";
        public const string Button = "Nhập thay đơn vị";
        public const string Begin = "Bắt đầu nhập thay";
        public const string InviteHead = "Cấp mã cho thủ trưởng";

        public static readonly Rich Which = Rich.Lines(
            "Nhập thay đơn vị nào? Đồng chí bấm chọn hoặc nhắn tên đơn vị.",
            "Khai xong, bản khai được trình thủ trưởng đơn vị; chỉ khi thủ trưởng bấm gửi mới là đã đăng ký.");

        public static readonly Rich Nobody = "Không có đơn vị nào để nhập thay: các đơn vị đồng chí phụ trách đã gửi, hoặc chưa đơn vị nào được xếp vào khối. Danh sách đơn vị do Phòng Nội vụ cập nhật.";

        public static Rich Ask(string unit) => Rich.Of($"Nhập thay **{unit}** theo nội dung đơn vị báo. Khai xong, thủ trưởng đơn vị xem và bấm gửi.");

        public static Rich Sent(string unit, string standing) => Rich.Of($"**{unit}**: {standing}. Không cần nhập thay.");

        /// <summary>Above the summary that the head reads.</summary>
        public static Rich Lead(string? by, string unit, DateTimeOffset now) => Rich.Of(
            $"{by ?? "Cán bộ phụ trách"} đã nhập thay bản khai của **{unit}** lúc {Calendars.VietnamTime.Written(now)}, theo nội dung đơn vị báo. Đề nghị đồng chí xem kỹ; đúng thì bấm gửi, chưa đúng thì bấm xem lại, sửa.");

        public static Rich NobodySigns(string unit) => Rich.Lines(
            Rich.Of($"Chưa trình được: **{unit}** chưa có thủ trưởng hoặc cấp phó nào nhận tin tại đây. Bản khai vẫn được lưu, chưa gửi."),
            "Đề nghị đồng chí cấp mã cho thủ trưởng; nhận mã, thủ trưởng mở được bản khai này để xem và gửi.");
    }
}
