using EmulationBot.Core.Plans;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>What is said of a plan's wrong data: one line that names the folder, the fact and the mend.</summary>
    public static class PlanData
    {
        public const string HeadApart = "số, trích yếu và ngày ban hành phải nằm trong cùng một đoạn; sửa passage của chúng";

        public static string Wrong(string folder, string fact, string cause) => $"Kế hoạch {Short(folder)}: dữ kiện {fact}: {Short(cause)}.";

        public static string NoFile(string folder, string name) =>
            $"Kế hoạch {Short(folder)}: thiếu tệp {name}; một kế hoạch gồm text.md, plan.json và questions.txt.";

        public static string Unreadable(string folder, long line, string? place) =>
            $"Kế hoạch {Short(folder)}: tệp plan.json không đúng mẫu, dòng {line}{(place is null ? "" : $", chỗ {Short(place)}")}; sửa theo plan.json của kế hoạch có sẵn.";

        public static string OtherId(string folder, string id) =>
            $"Kế hoạch {Short(folder)}: dữ kiện id: ghi “{Short(id)}”; id phải trùng tên thư mục.";

        public static string Twice(string folder, Plan same) =>
            $"Kế hoạch {Short(folder)}: dữ kiện identity.number: trùng với kế hoạch {same.Id} đã có (số {same.Number}, năm {same.Year}, {same.District}); bỏ một trong hai.";

        public static string UnknownKey(string folder, string key) =>
            $"Kế hoạch {Short(folder)}: dữ kiện questions.txt: mục [{Short(key)}] không phải câu trả lời nào của kế hoạch; sửa tên mục, hoặc thêm vào statements của plan.json.";

        public static string NoQuestions(string folder) =>
            $"Kế hoạch {Short(folder)}: dữ kiện questions.txt: thiếu mục [deadline]; ghi các cách hỏi về thời hạn, mỗi dòng một câu.";

        public static string BadId(string id) => $"“{id}” không dùng được; chỉ dùng A-Z, a-z, 0-9, gạch nối, tối đa 32 ký tự";

        public static string BadPassageId(string id) => $"mã đoạn “{id}” không dùng được; chỉ dùng A-Z, a-z, 0-9, dấu chấm, gạch nối, tối đa 16 ký tự";

        public static string PassageMissing(string id) => $"đoạn {id} không có hoặc trống trong text.md; thêm dòng <!-- {id} --> trước đoạn đó";

        public static string PassageTwice(string id) => $"đoạn {id} được kê hai lần; bỏ bớt một";

        public static string NoPassage(string id) => $"viện dẫn đoạn {id} mà kế hoạch không có; sửa passage";

        public static string NotInPassage(string words, string id) => $"những chữ “{Cut(words)}” không có nguyên văn trong đoạn {id}; chép lại đúng như văn bản";

        public static string NotADate(string value) => $"“{Cut(value)}” không phải ngày; ghi value dạng 2021-02-26";

        public static string NotAYear(string value) => $"“{Cut(value)}” không phải năm; ghi value dạng 2021";

        private static string Cut(string value) => value.Length <= 80 ? value : value[..80] + "…";

        private static string Short(string value)
        {
            var line = value.ReplaceLineEndings(" ");
            return line.Length <= 240 ? line : line[..240] + "…";
        }
    }
}
