namespace EmulationBot.Core.Texts;

/// <summary>What is said when the program or its surroundings fail.</summary>
public static partial class Say
{
    /// <summary>To a person whose message could not be handled.</summary>
    public static readonly Rich TurnFailed =
        "Rất tiếc, tin nhắn vừa rồi chưa xử lý được. Các câu trả lời trước của đồng chí vẫn còn nguyên. Mời đồng chí gửi lại, hoặc nhắn “trợ giúp”.";

    public const string DatabaseLocked = "một chương trình khác đang giữ tệp; hãy dừng chương trình đó rồi chạy lại";

    public const string DatabaseCorrupt = "tệp bị hỏng hoặc không phải cơ sở dữ liệu; hãy thay bằng bản sao lưu gần nhất";

    public const string DatabaseNotWritable = "không mở hoặc không ghi được tệp; hãy kiểm tra quyền của thư mục và của tệp";

    public const string DiskFull = "ổ đĩa đã đầy; hãy giải phóng dung lượng rồi chạy lại";

    public static string DatabaseFault(int code) => $"SQLite báo lỗi số {code}; hãy thay bằng bản sao lưu gần nhất nếu lỗi lặp lại";

    public static string DatabaseUnusable(string path, string reason) =>
        $"Không dùng được cơ sở dữ liệu {path}: {reason}.";

    public static string DatabaseGone(string path) =>
        $"Tệp {path} đã bị xóa hoặc dời đi khi dịch vụ đang chạy. Dừng dịch vụ, đặt tệp lại chỗ cũ (hoặc thay bằng bản sao lưu) rồi chạy lại.";

    public static string DatabaseIsNewer(string path, string migration) =>
        $"Cơ sở dữ liệu {path} mới hơn chương trình này (đã có bước {migration}). Hãy chạy phiên bản chương trình mới hơn, hoặc dùng bản sao cạnh tệp có đuôi “.before-…”.";

    public static string DatabaseIsForeign(string path) =>
        $"Tệp {path} là cơ sở dữ liệu của chương trình khác. Hãy đặt Storage:Path tới một tệp khác.";
}
