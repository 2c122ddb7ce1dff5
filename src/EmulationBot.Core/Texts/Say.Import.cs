using EmulationBot.Core.Units;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>What is said of a file that is to be taken over: what is wrong, where, and how to mend it.</summary>
    public static partial class Import
    {
        public const string EmptyFile = "Tệp không có dòng nào. Ghi dòng tiêu đề và ít nhất một dòng dữ liệu, hoặc xuất tệp mẫu để điền.";
        public const string NoRows = "Dưới dòng tiêu đề không có dòng dữ liệu nào. Điền ít nhất một dòng.";

        public static string NoHeadings(string first, IReadOnlyList<string> all) =>
            $"Không thấy dòng tiêu đề có cột “{first}”. Dòng đầu của bảng phải ghi tên các cột: {string.Join(", ", all)}.";

        public static string HeadingTwice(string heading) => $"Có hai cột “{heading}”. Giữ một cột, xóa hoặc đổi tên cột kia.";

        public static string ColumnNotUsed(string heading) => $"Cột “{Cut(heading)}” không dùng đến, đã bỏ qua.";

        public static string TooManyRows(int most) => $"Tệp có hơn {most} dòng dữ liệu. Chia thành nhiều tệp nhỏ hơn.";

        public static string LettersLost(string text) => $"“{Cut(text)}” có dấu “?”, có thể đã mất chữ khi lưu. Sửa lại chữ, rồi lưu tệp dạng .xlsx hoặc CSV UTF-8.";

        public static string FormulaError(string text) => $"Ô báo lỗi công thức “{text}”. Ghi chữ thay cho công thức.";

        public static string TooLong(int length, int longest) => $"Dài {length} ký tự, tối đa {longest}. Rút gọn lại.";

        public static string NoLetters(string text) => $"“{Cut(text)}” không có chữ nào. Ghi lại bằng chữ.";

        private static string Cut(string text) => text.Length <= 60 ? text : text[..Texts.Cut.At(text, 60)] + "…";
    }
}
