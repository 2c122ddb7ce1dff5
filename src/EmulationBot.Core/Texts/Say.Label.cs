namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>Names of the fields, as the summary, the export and the printed form show them.</summary>
    public static class Label
    {
        public const string Unit = "Đơn vị đăng ký";
        public const string SignerName = "Người ký";
        public const string SignerOffice = "Chức vụ";
        public const string Phone = "Số điện thoại";
        public const string Movements = "Phong trào";
        public const string Targets = "Chỉ tiêu";
        public const string Measures = "Biện pháp";
        public const string Title = "Danh hiệu tập thể";
        public const string Block = "Khối thi đua";
        public const string Headcount = "Tổng số người";
        public const string Awards = "Hình thức khen";
        public const string AdvancedWorkers = "Số LĐTT";
        public const string Soldiers = "Danh sách CSTĐ";
        public const string OwnPlan = "Kế hoạch riêng";
        public const string File = "Bản ký";
    }
}
