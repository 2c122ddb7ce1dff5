namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>Words of the command line and of starting and stopping.</summary>
    public static class Operations
    {
        public const string FileTrouble = "Không đọc hoặc ghi được tệp. Đề nghị xem lại đường dẫn, quyền ghi của thư mục và dung lượng đĩa.";

        public const string About = "EmulationBot - trợ lý thi đua yêu nước huyện Tân Biên theo Kế hoạch 22/KH-UBND ngày 05/02/2020.\nKhông ghi lệnh: chạy dịch vụ với các kênh đã cấu hình; chưa cấu hình kênh nào thì mở buổi diễn tập trên trang web của máy này.";

        public const string Usage = "Cách dùng:";
        public const string Commands = "Lệnh:";
        public const string Arguments = "Tham số:";
        public const string Options = "Tùy chọn:";
        public const string SettingsNote = "Mọi cài đặt có thể ghi ngay trên dòng lệnh, ví dụ: --Storage:Path data/thu.db --Clock:Speed 3600";
        public const string CommandPlaceholder = "[lệnh] [tùy chọn]";
        public const string Help = "Xem hướng dẫn này";
        public const string Version = "Xem số phiên bản";

        public const string Chat = "Trò chuyện trên màn hình này; đọc được cả tin nhắn từ ống lệnh, mỗi dòng một tin";
        public const string ChatAs = "Vai khi diễn tập: guest (khách), chair:ĐƠN-VỊ (thủ trưởng đơn vị), clerk:ĐƠN-VỊ (văn phòng, khai và trình), block:TÊN-KHỐI (trưởng khối), reviewer (Phòng Nội vụ), admin (quản trị)";
        public const string Role = "VAI";
        public const string Ask = "Trả lời một câu hỏi, hoặc mỗi dòng một câu đọc từ đầu vào chuẩn";
        public const string AskJson = "In mỗi câu trả lời thành một dòng JSON";
        public const string AskAt = "Trả lời như tại thời điểm này, ví dụ 2020-02-14T09:00";
        public const string AskQuestion = "Câu hỏi; bỏ trống để đọc từ đầu vào chuẩn";
        public const string Moment = "THỜI-ĐIỂM";
        public const string Question = "CÂU-HỎI";
        public const string Invite = "Cấp mã ghép dùng một lần, có hạn 7 ngày";
        public const string InviteUnit = "Cấp cho người của đơn vị này (mã hoặc tên, ví dụ \"Tân Lập\")";
        public const string InviteSeat = "Vị trí trong đơn vị: head (thủ trưởng; mặc định), deputy (cấp phó), clerk (văn phòng)";
        public const string InviteRole = "Vị trí ngoài đơn vị: reviewer (Phòng Nội vụ), administrator (quản trị), block-head (trưởng khối)";
        public const string InviteName = "Tên người được cấp, ghi cạnh vị trí reviewer để phân biệt";
        public const string InviteBlock = "Tên khối của block-head, ví dụ \"Khối xã, thị trấn\"";
        public const string InvitePicture = "Ghi thêm thẻ có mã QR ra tệp ảnh .png này; phải là tệp chưa có";
        public const string InviteAll = "Cấp mã cho mọi vị trí chưa có người giữ và ghi vào một bảng .xlsx hoặc .csv; mã chỉ có trong tệp này";
        public const string InviteRenew = "Cùng --all: cấp lại cả những vị trí đang có mã chưa dùng; mã cũ hết hiệu lực";
        public const string PersonName = "HỌ-TÊN";
        public const string Block = "KHỐI";
        public const string Unit = "ĐƠN-VỊ";
        public const string Export = "Xuất các bản đăng ký ra tệp CSV mở được ngay bằng Excel tiếng Việt";
        public const string ExportFile = "Tệp ghi ra; bỏ trống để in ra màn hình";
        public const string ExportUnits = "Xuất danh mục đơn vị làm tệp mẫu: sửa rồi nhập lại bằng lệnh “import units”";
        public const string ExportUnitsFile = "Tệp ghi ra, đuôi .xlsx hoặc .csv; phải là tệp chưa có";
        public const string Import = "Nhập danh mục từ tệp Excel (.xlsx) hoặc CSV";
        public const string ImportUnits = "Nhập đơn vị; tệp mẫu lấy bằng lệnh “export units”";
        public const string ImportSeats = "Nhập vị trí có quyền; các cột: Đơn vị, Chức danh, Loại ghế, Khối. Mã cấp sau, bằng /capma hoặc “invite --all”";
        public const string ImportHolidays = "Nhập ngày nghỉ lễ và ngày làm bù; các cột: Ngày, Tên, Làm bù";
        public const string ImportFile = "Tệp .xlsx hoặc .csv";
        public const string ImportDryRun = "Chỉ xem báo cáo, không ghi gì";
        public const string Backup = "Sao lưu cơ sở dữ liệu ra một tệp, kể cả khi dịch vụ đang chạy";
        public const string BackupFile = "Tệp sao lưu; phải là tệp chưa có";
        public const string File = "TỆP";
        public const string Doctor = "Kiểm tra cài đặt, dữ liệu, kế hoạch, kết nối Telegram, đồng hồ; nói rõ chỗ hỏng và cách sửa";
        public const string Health = "Hỏi dịch vụ đang chạy xem có khỏe không (dùng cho HEALTHCHECK)";

        public const string StartFailed = "Không khởi động được. Chạy lệnh “doctor” để biết chỗ hỏng; chi tiết nằm trong nhật ký ở trên.";
        public const string CommandFailed = "Lệnh chưa làm xong vì có sự cố ngoài dự kiến. Chạy lệnh “doctor” để kiểm tra.";
        public const string AskHint = "Gõ câu hỏi, mỗi dòng một câu; kết thúc bằng Ctrl+D (Windows: Ctrl+Z rồi Enter).";
        public const string NeedUnitOrRole = "Cần ghi đúng một trong hai: --unit ĐƠN-VỊ hoặc --role reviewer|administrator|block-head.";
        public const string BadInvite = "Không rõ cấp cho ai. Ghi: --unit ĐƠN-VỊ [--seat head|deputy|clerk]; --role reviewer [--name HỌ-TÊN]; --role administrator; hoặc --role block-head --block KHỐI.";
        public const string PlayOnlyInRehearsal = "Vai chỉ tự chọn được khi diễn tập. Ở dữ liệu thật, hãy bỏ --as, cấp mã bằng lệnh “invite --unit ĐƠN-VỊ” rồi gõ mã ấy vào cuộc trò chuyện.";
        public const string BadRole = "Không rõ vai này. Ghi guest, chair:ĐƠN-VỊ (ví dụ chair:xa-tan-lap), clerk:ĐƠN-VỊ, block:TÊN-KHỐI, reviewer hoặc admin.";

        public static string UnknownWord(string word) => $"Không có lệnh hoặc tùy chọn “{word}”. Gõ EmulationBot --help để xem các lệnh.";

        public static string MissingValue(string option) => $"Thiếu giá trị, hoặc ghi thừa, ở “{option}”. Gõ EmulationBot --help để xem cách dùng.";

        public static string BadMoment(string text) => $"Không đọc được thời điểm “{text}”. Ghi theo dạng 2020-02-14T09:00 (giờ Việt Nam) hoặc 2020-02-14T09:00:00+07:00.";

        public static string UnknownUnit(string typed) => $"Không có đơn vị “{typed}” trong danh mục. Ghi mã hoặc tên đơn vị, ví dụ xa-tan-lap hoặc \"Tân Lập\".";

        public static string NotSureUnit(string typed, string names) => $"“{typed}” chưa rõ là đơn vị nào. Có phải: {names}? Hãy ghi lại đúng tên.";

        public static string InactiveUnit(string name) => $"{name} đã ngừng hoạt động. Chọn đơn vị khác, hoặc nhập lại danh mục với cột Hoạt động ghi “Có”.";

        public static string NoFile(string file) => $"Không có tệp {file}. Kiểm tra lại đường dẫn.";

        public static string NotATableFile(string file) => $"Tệp {file} phải có đuôi .xlsx hoặc .csv. Hãy đổi tên tệp.";

        public const string DryRun = "Mới xem thử, chưa ghi gì. Bỏ --dry-run để nhập.";
        public const string Imported = "Đã nhập xong.";
        public const string ImportedWhileRunning = "Dịch vụ đang chạy: khởi động lại dịch vụ để dùng danh mục mới.";
        public const string ImportOutdated = "Danh mục vừa thay đổi trong lúc đọc tệp, chưa nhập gì. Hãy chạy lại lệnh này.";

        public static string ExportedUnits(int count, string file) => $"Đã xuất {count} đơn vị ra {file}.";

        public static string AlreadyRunning(string path, string? pid, string? since) => pid is null
            ? $"Dữ liệu {path} đang được một tiến trình EmulationBot khác sử dụng. Dừng tiến trình ấy trước, hoặc đặt Storage:Path khác."
            : $"Dữ liệu {path} đang được tiến trình số {pid} sử dụng từ {since}. Dừng tiến trình ấy trước, hoặc đặt Storage:Path khác.";

        public static string Serving(string url, string database) => $"Dịch vụ đã chạy: {url}, dữ liệu {database}. Dừng bằng Ctrl+C.";

        public static string Rehearsing(string url, string database) => $"Buổi diễn tập đã mở. Mở địa chỉ này bằng trình duyệt: {url}\nDữ liệu {database}; chưa nối kênh nào nên không tin nhắn nào ra ngoài máy này. Dừng bằng Ctrl+C.";

        public static string PortTaken(string url) => $"Cài đặt Http:Url = {url} không mở được: cổng đang có chương trình khác dùng hoặc địa chỉ không thuộc máy này. Dừng chương trình ấy hoặc đổi Http:Url.";


        public const string BadInviteAll = "--all TỆP dùng riêng, hoặc cùng --renew; --renew chỉ đi cùng --all.";

        public static string InvitedAll(int count, int waiting, string file) =>
            (count == 0 ? "Không có vị trí nào cần cấp mã." : $"Đã cấp {count} mã, ghi ở {file}. Tệp có mã: giữ kín, gửi từng dòng cho đúng đơn vị rồi xóa.")
            + (waiting == 0 ? "" : $" {waiting} vị trí đang có mã chưa dùng, giữ nguyên; cấp lại bằng --renew.");

        public static string InviteFor(string whom, string code, string expiry) =>
            $"Mã ghép cho {whom}: {code}\nDùng một lần, có hạn đến {expiry}. Người nhận gõ mã này vào cuộc trò chuyện với trợ lý.";

        public static string BlockWithoutUnits(string block) => $"Lưu ý: chưa có đơn vị nào trong danh mục được xếp vào khối “{block}”; trưởng khối chỉ thấy đơn vị của khối sau khi nhập danh mục có cột Khối.";

        public static string InviteLink(string link) => $"Hoặc mở liên kết: {link}";

        public const string NoLink = "Chưa hỏi được tên bot từ Telegram nên chưa có liên kết; mã vẫn dùng được.";

        /// <summary>On the console of the first start; the code is written nowhere else.</summary>
        public static string FirstAdministrator(string code, string expiry) =>
            $"Chưa có người quản trị. Mã quản trị: {code}\nDùng một lần, có hạn đến {expiry}; không hiện lại. Nhắn mã này cho trợ lý để nhận quyền quản trị, rồi nhắn /capma để cấp mã cho Phòng Nội vụ và các đơn vị. Mất mã: chạy lệnh “invite --role administrator”.";

        public static string Exported(int count, string file) => $"Đã xuất {count} bản đăng ký ra {file}.";

        public static string BackedUp(string file) => $"Đã sao lưu cơ sở dữ liệu ra {file}.";

        public static string FileExists(string file) => $"Tệp {file} đã có, không ghi đè. Hãy chọn tên khác.";

        public static string FileIsFolder(string file) => $"{file} là thư mục. Hãy ghi thêm tên tệp.";

        public static string NoFolder(string file, string folder) => $"Không ghi được {file}: chưa có thư mục {folder}. Hãy tạo thư mục hoặc chọn chỗ khác.";

        public static string CannotWrite(string file) => $"Không ghi được tệp {file}. Kiểm tra thư mục và quyền ghi.";

        public static string NoDatabase(string path) => $"Chưa có dữ liệu ở {path}. Hãy chạy dịch vụ hoặc lệnh “chat” trước, hoặc kiểm tra Storage:Path.";

        public static string ServiceUnreachable(string url) => $"Dịch vụ không trả lời tại {url}. Kiểm tra dịch vụ đã chạy chưa và cài đặt Http:Url.";
    }
}
