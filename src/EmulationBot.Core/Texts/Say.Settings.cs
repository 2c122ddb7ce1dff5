using EmulationBot.Core.Plans;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>What is said of a bad setting: one line that names the key, what is wrong and the mend.</summary>
    public static class Settings
    {
        public const string Token = "không đúng dạng mã do @BotFather cấp. Chép lại nguyên mã: dãy số, dấu hai chấm, dãy chữ.";
        public const string WebhookSecret = "chỉ được gồm 1-256 ký tự A-Z, a-z, 0-9, gạch dưới, gạch nối. Đặt lại cho đúng.";
        public const string WebhookUrlMissing = "còn trống trong khi Telegram:Mode là Webhook. Ghi địa chỉ https mà Telegram gọi tới được.";
        public const string WebhookSecretMissing = "còn trống trong khi Telegram:Mode là Webhook. Ghi một chuỗi bí mật 1-256 ký tự A-Z, a-z, 0-9, gạch dưới, gạch nối.";
        public const string Speed = "phải từ 0.001 đến 86400. Ghi 1 cho tốc độ thật, 3600 cho một giờ mỗi giây.";
        public const string WebAddress = "không phải địa chỉ web đầy đủ. Ghi cả http:// hoặc https://, ví dụ http://127.0.0.1:8080.";
        public const string PlainHttp = "chỉ nhận http://, địa chỉ và cổng, không kèm đường dẫn, ví dụ http://127.0.0.1:8080. Cần https thì đặt máy chủ trung gian (nginx, Caddy) phía trước.";
        public const string ListenAddress = "có tên miền. Ghi địa chỉ IP của máy hoặc localhost; http://0.0.0.0:8080 là nhận từ mọi nơi. Tên miền đặt ở máy chủ trung gian (nginx, Caddy).";
        public const string Proxies = "có địa chỉ không phải IP. Ghi dạng [\"10.0.0.5\"], hoặc để trống.";
        public const string PathIsFolder = "là một thư mục. Ghi cả tên tệp, ví dụ data/emulationbot.db.";
        public const string PathIsNoFile = "không phải tên tệp. Ghi tên tệp, ví dụ data/emulationbot.db.";
        public const string NoApiUrl = "còn trống. Ghi địa chỉ máy chủ Bot API, hoặc bỏ khóa này để dùng https://api.telegram.org.";
        public const string OfficeHours = "phải sớm hơn Reminders:Until. Ví dụ From 07:30, Until 17:00.";
        public const string PlanId = "còn trống. Ghi mã kế hoạch, ví dụ 22-KH-UBND-2020.";

        public const string ModelNameMissing = "còn trống trong khi đã có Model:Url. Ghi tên mô hình mà máy chủ đó nhận.";
        public const string ModelKey = "có ký tự không dùng được. Chép lại nguyên khóa, không có dấu cách hay xuống dòng.";
        public const string ModelTimeout = "phải từ 1 đến 60. Ghi số giây chờ mô hình, ví dụ 5.";

        public const string Days = "phải từ 2 đến 3650. Ghi số ngày, ví dụ 30.";
        public const string FailedDays = "phải từ Retention:MessageDays trở lên.";
        public const string GuestDays = "phải từ Retention:FailedDays trở lên, vì hồ sơ người nhắn phải giữ đến khi hết tin của người đó.";

        public static string Bad(string key, string fault) => $"Cài đặt {key} {fault} {WhereToSet(key)}";

        public static string Unreadable(string key, string value, string example) =>
            $"Cài đặt {key} = “{Short(value)}” không đọc được. Ghi theo dạng {example}. {WhereToSet(key)}";

        public static string NotAList(string key) =>
            $"Cài đặt {key} phải là một danh sách, kể cả khi chỉ có một mục. Trong tệp: [\"…\"]; biến môi trường: {key.Replace(":", "__", StringComparison.Ordinal)}__0=…; dòng lệnh: --{key}:0=…";

        public static string NotAValue(string key) =>
            $"Cài đặt {key} chỉ nhận một giá trị, không nhận danh sách hay mục con. {WhereToSet(key)}";

        public static string Unknown(string key, string nearest) =>
            $"Cài đặt {key} không có. Tên gần nhất là {nearest}; sửa lại tên hoặc bỏ đi. {WhereToSet(key)}";

        public static string NotASection(string key) =>
            $"Cài đặt {key} là một nhóm, không nhận giá trị riêng. Xem mẫu trong appsettings.example.json.";

        public static string FileUnreadable(string file, string? line) =>
            $"Tệp {file} không đọc được{(line is null ? "" : $", lỗi ở dòng {line}")}. Sửa theo mẫu appsettings.example.json rồi chạy lại.";

        public static string UnknownPlan(string id, PlanLibrary known) =>
            $"Cài đặt Plan:Id = “{Short(id)}” không phải kế hoạch có sẵn. Ghi một trong: {string.Join(", ", known.Plans.Select(p => p.Id))}. {WhereToSet("Plan:Id")}";

        /// <summary>A wrong plan in Plan:Folder; the line of its data names folder, fact and mend.</summary>
        public static string BadPlan(string line) => $"Cài đặt Plan:Folder: {line} (Sửa tệp, hoặc để trống Plan:Folder.)";

        public static string PlanFolderUnreadable(string folder) =>
            $"Cài đặt Plan:Folder = “{Short(folder)}” không đọc được. Ghi thư mục có sẵn và cấp quyền đọc, hoặc để trống. {WhereToSet("Plan:Folder")}";

        public static string NoPlanInFolder(string folder) =>
            $"Cài đặt Plan:Folder = “{Short(folder)}” không có kế hoạch nào: mỗi kế hoạch là một thư mục con. Thêm vào, hoặc để trống. {WhereToSet("Plan:Folder")}";

        /// <summary>A wrong file of Plan:Units, and the line of it where that is known.</summary>
        public static string BadUnits(string file, long? line) =>
            $"Cài đặt Plan:Units = “{Short(file)}” không đọc được{(line is null ? "" : $", lỗi ở dòng {line}")}. Ghi tệp theo mẫu units.json của chương trình (mã không trùng, nhóm có thật), hoặc để trống. {WhereToSet("Plan:Units")}";

        private static string WhereToSet(string key) =>
            $"(Đặt trong appsettings.json hoặc biến môi trường {key.Replace(":", "__", StringComparison.Ordinal)}.)";

        private static string Short(string value)
        {
            var line = value.ReplaceLineEndings(" ");
            return line.Length <= 60 ? line : line[..60] + "…";
        }
    }
}
