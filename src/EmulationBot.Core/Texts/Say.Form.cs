using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>What the form asks, and what it says of an answer it cannot take.</summary>
    public static class Form
    {
        public static Rich Unit(FieldContext c) => Rich.Of($"Đồng chí đăng ký cho **{c.Unit.Name}**, đúng không?");

        public const string UnitRight = "Đúng, tiếp tục";

        public static Rich UnitWrong(FieldContext c) => Rich.Of(
            $"Đồng chí được giao khai cho {c.Unit.Name} và chỉ gửi được cho đơn vị này. Nếu đúng, bấm “{UnitRight}” hoặc nhắn “đúng”; nếu chưa đúng, đề nghị liên hệ {c.Plan.Desk.Verbatim} để nhận mã khác.");

        public static Rich SignerName(FieldContext c) =>
            Rich.Of($"Xin cho biết **họ tên, chức vụ người ký** và số điện thoại liên hệ, trong một tin hoặc từng phần.\nVí dụ: Nguyễn Văn An, {c.Unit.SignerTitle}, 0912 345 678");

        public static readonly Rich NameWrong =
            "Họ và tên chưa rõ: cần ít nhất hai chữ, không có số. Ví dụ: Nguyễn Văn An";

        public static Rich SignerOffice(FieldContext c) => Rich.Of(
            $"Chức vụ của {Rich.Of($"**{c.Answer(Fields.SignerName)}**")} là gì? Đồng chí chọn bên dưới hoặc nhập chức vụ khác.");

        public static Rich OfficeWrong(FieldContext c) => $"Chức vụ chưa rõ, đề nghị nhập bằng chữ. Ví dụ: {c.Unit.SignerTitle}";

        /// <summary>"Phó Chủ tịch UBND xã (ký thay)".</summary>
        public static string Deputy(string head)
        {
            ArgumentNullException.ThrowIfNull(head);
            return $"Phó {head} (ký thay)";
        }

        public static Rich Phone(FieldContext c) =>
            Rich.Of($"**Số điện thoại** để Phòng Nội vụ liên hệ khi cần?\nVí dụ: 0912 345 678");

        public const string SendMyPhone = "Gửi số điện thoại của tôi";

        public static readonly Rich PhoneWrong =
            "Số điện thoại chưa đúng: cần một số di động 10 chữ số hoặc số máy bàn có mã vùng, ví dụ 0912 345 678 hoặc 0276 3874 123.";

        public static readonly Rich SeveralPhones = "Tin có nhiều số điện thoại nên chưa ghi: đề nghị đồng chí chỉ nhắn một số để Phòng Nội vụ liên hệ.";

        public static readonly Rich PhoneOfAnother =
            "Danh thiếp này không phải của đồng chí nên chưa ghi. Đề nghị bấm nút gửi số của mình hoặc nhập số. Ví dụ: 0912 345 678";

        public static Rich Movements(FieldContext c) => Rich.Lines(
            [
                Rich.Of($"Đơn vị hưởng ứng **những phong trào nào**? Nhập các số, ví dụ: 1, 3 và 6; hoặc bấm chọn rồi bấm “Xong”."),
                .. c.Plan.Movements.Select(m => Rich.Plain($"{m.Number}) {m.Name}")),
                Rich.Of($"__{c.Plan.Cite(c.Plan.MovementsPassageId)}__"),
            ]);

        public static string Tick(Movement movement, bool chosen)
        {
            ArgumentNullException.ThrowIfNull(movement);
            return $"{(chosen ? "✅" : "☐")} {movement.Number}. {Shorten(movement.Name, 34)}";
        }

        public const string TickAll = "Chọn hết";

        public static string TicksDone(int chosen) => chosen == 0 ? "Xong" : $"Xong ({chosen} phong trào)";

        public static Rich MovementsChosen(int chosen, int of) =>
            chosen == 0 ? Rich.Of($"Chưa chọn phong trào nào.") : Rich.Of($"Đang chọn **{chosen}/{of}** phong trào. Bấm “Xong” khi đủ.");

        /// <param name="meant">The movements that the words may mean.</param>
        public static Rich MovementsUnclear(IReadOnlyList<Movement> meant)
        {
            ArgumentNullException.ThrowIfNull(meant);
            return Rich.Lines(
                [Rich.Of($"Lời đồng chí có thể là {meant.Count} phong trào, nên **chưa chọn** phong trào nào trong số này:"), .. meant.Select(m => Rich.Plain($"{m.Number}) {m.Name}")), "Đề nghị bấm chọn hoặc nhắn số, rồi bấm “Xong”."]);
        }

        public static readonly Rich MovementsNone = "Đồng chí chưa chọn phong trào nào. Ví dụ nhập: 1, 3 và 6";

        public static Rich MovementNotChosen(int number, IReadOnlyList<int> chosen)
        {
            ArgumentNullException.ThrowIfNull(chosen);
            return chosen.Count == 0
                ? $"Đơn vị chưa chọn phong trào {number}, nên chưa đổi gì. Ví dụ nhập: 1, 3 và 6"
                : $"Đơn vị chưa chọn phong trào {number} (đang chọn: {string.Join(", ", chosen)}), nên chưa đổi gì. Đề nghị nhắn lại các số, ví dụ: 1, 3 và 6";
        }

        public static Rich MovementsOutOfRange(int most) => $"Kế hoạch chỉ có {most} phong trào, số từ 1 đến {most}. Ví dụ nhập: 1, 3 và 6";

        public static Rich MovementsWrong(int most) =>
            $"Chưa rõ đồng chí chọn phong trào nào. Đề nghị bấm chọn hoặc nhập số từ 1 đến {most}. Ví dụ: 1, 3 và 6";

        public static Rich Targets(FieldContext c) => c.Begun is not null ? Rich.Empty : c.Answer(Fields.Targets) is not null ? TargetsAgain : Rich.Of(
            $"Xin cho biết **các chỉ tiêu thi đua** của đơn vị, mỗi chỉ tiêu một dòng hoặc cách nhau bằng dấu “;”, nên có số, đơn vị tính và thời hạn.\nVí dụ:\nĐạt 19/19 tiêu chí nông thôn mới trước 30/11/2020\nGiảm 2% hộ nghèo trong năm 2020\n__{c.Plan.CiteStatement("measures")}__");

        private static readonly Rich TargetsAgain =
            "Đồng chí gửi lại toàn bộ chỉ tiêu, hoặc nhắn “thêm: …” để thêm, “bỏ dòng 2” để bỏ dòng thứ hai.";

        public static Rich NoSuchTarget(int lines) => lines > 1
            ? $"Hiện có {lines} chỉ tiêu, chưa bỏ dòng nào. Ví dụ nhắn: bỏ dòng {lines}"
            : $"Hiện có {lines} chỉ tiêu, chưa bỏ dòng nào. Muốn thay, đồng chí nhắn “sửa 6” rồi gửi chỉ tiêu khác.";

        public static readonly Rich OnlyNumbers =
            "Tin chỉ có số thứ tự hoặc lựa chọn phong trào nên chưa ghi vào mục này. Đề nghị ghi bằng chữ; muốn đổi phong trào, đồng chí nhắn “sửa 5”.";

        public static readonly Rich SoundsAsked =
            "Câu này giống câu hỏi nên chưa ghi vào bản đăng ký. Đồng chí trả lời theo ví dụ bên dưới, hoặc nhắn “lưu” để làm tiếp sau.";

        public static readonly Rich SoundsCorrecting =
            "Câu này giống lời sửa mục khác nên chưa ghi vào mục này. Muốn sửa, đồng chí nhắn “sửa” kèm số mục, ví dụ “sửa 6”; hoặc nhắn nội dung của mục này.";

        /// <summary>The line that has no number yet is not given up for words about something else.</summary>
        public static readonly Rich TargetKept =
            "Câu này chưa có số liệu và không nói về chỉ tiêu trên, nên chỉ tiêu đã ghi vẫn giữ. Đồng chí nhắn lại chỉ tiêu đó kèm số liệu, hoặc bấm “Giữ nguyên” để sang bước sau.";

        public static readonly Rich TargetsWrong =
            "Chưa đọc được chỉ tiêu. Đề nghị ghi bằng chữ, mỗi dòng một chỉ tiêu. Ví dụ: Giảm 2% hộ nghèo trong năm 2020";

        public static Rich TooManyTargets(int lines, int most) => $"Có {lines} chỉ tiêu, nhiều nhất là {most}. Đề nghị gộp bớt rồi gửi lại.";

        public static Rich CoachTargets(IReadOnlyList<string> weak) => Rich.Lines(
            [
                "Chỉ tiêu sau chưa có số liệu để đánh giá cuối năm:",
                .. weak.Select(line => Rich.Plain($"- {Shorten(line, 80)}")),
                "Đồng chí gửi lại riêng chỉ tiêu đó có số, đơn vị tính, thời hạn (ví dụ: 98% hồ sơ đúng hạn trong năm 2020), hoặc bấm “Giữ nguyên”.",
            ]);

        public static Rich Measures(FieldContext c) => Rich.Of(
            $"**Biện pháp, giải pháp** chính để đạt các chỉ tiêu trên?\nVí dụ: Phân công từng thành viên UBND phụ trách ấp; kiểm tra hằng tháng; tuyên truyền trên đài truyền thanh.\n__{c.Plan.CiteStatement("measures")}__");

        public static readonly Rich CoachMeasures =
            "Đã ghi. Đề nghị đồng chí gửi lại biện pháp rõ hơn: ai làm, làm việc gì, bao giờ; hoặc bấm “Giữ nguyên” nếu đã đủ.";

        public static readonly Rich MeasuresShort =
            "Nội dung còn quá ngắn. Đề nghị ghi một câu. Ví dụ: Phân công cán bộ phụ trách từng ấp, kiểm tra hằng tháng.";

        public static Rich Title(FieldContext c) => Rich.Of(
            $"Đơn vị đăng ký **danh hiệu tập thể** nào? Đây là mục tiêu phấn đấu; việc xét do Hội đồng Thi đua - Khen thưởng quyết định.");

        public const string NoTitle = "Không đăng ký danh hiệu";

        public static readonly Rich TitleWrong =
            "Danh hiệu này không có trong danh mục. Đề nghị bấm chọn bên dưới. Ví dụ: Tập thể lao động tiên tiến";

        public static Rich Block(FieldContext c) => Rich.Of($"Đơn vị thuộc **khối thi đua** nào? Kế hoạch không liệt kê các khối; nếu chưa rõ, đồng chí bỏ qua.\nVí dụ: Khối xã, thị trấn");

        public static Rich Headcount(FieldContext c) => Rich.Of($"**Tổng số** cán bộ, công chức, viên chức, người lao động của đơn vị?\nVí dụ: 25");

        public static Rich CountWrong(int least) => $"Cần một số nguyên từ {least} trở lên. Ví dụ: 25";

        public static Rich Awards(FieldContext c) => Rich.Of($"**Hình thức khen thưởng** tập thể mong muốn? Chọn bên dưới hoặc nhập, mỗi dòng một hình thức.");

        public static readonly Rich AwardsWrong = "Chưa rõ hình thức khen. Ví dụ: Giấy khen của Chủ tịch UBND huyện";

        public static Rich AdvancedWorkers(FieldContext c) => Rich.Of($"Số người đăng ký **Lao động tiên tiến**? Chỉ ghi số lượng, không cần họ tên.\nVí dụ: 20");

        public static Rich Soldiers(FieldContext c) => Rich.Of(
            $"Danh sách đăng ký **Chiến sĩ thi đua**, mỗi dòng một người: họ tên - chức vụ - tên sáng kiến.\nVí dụ: Trần Thị Bình - Công chức Văn phòng - Số hóa hồ sơ một cửa");

        public static readonly Rich SoldiersWrong =
            "Mỗi dòng bắt đầu bằng họ và tên. Ví dụ: Trần Thị Bình - Công chức Văn phòng - Số hóa hồ sơ một cửa";

        public static Rich OwnPlan(FieldContext c) => Rich.Of(
            $"Số, ngày **kế hoạch phát động riêng** của đơn vị (nếu đã ban hành)?\nVí dụ: 05/KH-UBND ngày 10/02/2020\n__{c.Plan.CiteStatement("own-plan")}__");

        public static Rich File(FieldContext c) =>
            Rich.Of($"Đồng chí gửi **ảnh hoặc tệp bản đã ký**, hoặc nhập số và ngày công văn. Không gửi tài liệu mật, ảnh giấy tờ tùy thân.\nVí dụ: 12/UBND ngày 11/02/2020");

        public static readonly Rich FileTooLarge = "Tệp quá lớn, nhiều nhất 20 MB. Đề nghị gửi tệp nhỏ hơn hoặc nhập số và ngày công văn.";

        public static readonly Rich TooShort = "Nội dung còn quá ngắn, đề nghị ghi rõ hơn.";

        public static Rich TooLong(int length, int most) => $"Nội dung dài {length} ký tự, nhiều nhất {most}. Đề nghị rút gọn rồi gửi lại.";

        public static readonly Rich NoAnswer =
            "Câu này chưa ghi được vào bản đăng ký. Nếu chưa có thông tin, đồng chí nhắn “lưu” để làm tiếp sau.";

        public static readonly Rich Markup = "Tin có ký hiệu định dạng (<…>) nên chưa ghi. Đề nghị nhập lại bằng chữ thường.";

        public static readonly Rich Pictures = "Tin có biểu tượng cảm xúc nên chưa ghi. Đề nghị nhập lại bằng chữ.";

        public static readonly Rich ControlCharacters = "Tin có ký tự không đọc được nên chưa ghi. Đề nghị nhập lại.";

        /// <summary>Cut at a word so that it fits a button.</summary>
        internal static string Shorten(string text, int most) =>
            text.Length <= most ? text : text[..Cut.At(text, Math.Max(text.LastIndexOf(' ', most - 1), most / 2))].TrimEnd(' ', ',', '-') + "…";
    }

    /// <summary>Conditions of titles not met by the numbers given; always "lưu ý", never a refusal.</summary>
    public static class Warning
    {
        public static Rich MoreWorkersThanPeople(int workers, int people) =>
            $"⚠ Số Lao động tiên tiến ({workers}) nhiều hơn tổng số người ({people}).";

        public static Rich TooManySoldiers(int soldiers, int most, int workers) =>
            $"⚠ {soldiers} Chiến sĩ thi đua vượt 15% của {workers} Lao động tiên tiến (nhiều nhất {most}) theo Nghị định 91/2017/NĐ-CP.";

        public static Rich AdvancedNeedsHalf(int workers, int people) =>
            $"⚠ Tập thể lao động tiên tiến cần trên 50% Lao động tiên tiến; hiện {workers}/{people}.";

        public static Rich ExcellentNeedsSeventy(int workers, int people) =>
            $"⚠ Tập thể lao động xuất sắc cần từ 70% Lao động tiên tiến; hiện {workers}/{people}.";

        public static readonly Rich ExcellentNeedsSoldier = "⚠ Tập thể lao động xuất sắc cần ít nhất một Chiến sĩ thi đua cơ sở; danh sách chưa có.";
    }
}
