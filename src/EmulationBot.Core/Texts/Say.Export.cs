namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>Headings and words of the exported table.</summary>
    public static class Export
    {
        public const string Late = "Sau thời hạn";
        public const string OnTime = "Đúng hạn";

        public static readonly IReadOnlyList<string> Headings =
            ["STT", "Mã hồ sơ", "Đơn vị", "Trạng thái", "Thời hạn", "Gửi lần đầu", "Gửi lần cuối", "Bản thứ", "Người gửi"];
    }
}
