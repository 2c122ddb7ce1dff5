using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>Ways through the form.</summary>
    public static class Nav
    {
        public const string Back = "Quay lại";
        public const string Skip = "Bỏ qua";
        public const string Save = "Lưu, làm sau";
        public const string Cancel = "Hủy";
        public const string Where = "Đang ở đâu";
        public const string Keep = "Giữ nguyên";
        public const string Clear = "Xóa mục này";
        public const string ToSummary = "Về bản tóm tắt";
        public const string Continue = "Làm tiếp";
        public const string CancelYes = "Hủy bản nháp";
        public const string CancelNo = "Không, làm tiếp";

        /// <summary>Of a message that is repeated to who sent it.</summary>
        private const int LongestQuote = 80;

        public static Rich Step(int step, int of, string label) => Rich.Of($"**Bước {step}/{of} – {label}**");

        public static Rich Extra(string label) => Rich.Of($"**Bổ sung – {label}** (không bắt buộc)");

        public static Rich Now(Rich value) => value.ToString().Contains('\n', StringComparison.Ordinal)
            ? Rich.Of($"Hiện ghi:\n{value}")
            : Rich.Of($"Hiện ghi: {value}");

        public static Rich Noted(string label, Rich value)
        {
            ArgumentNullException.ThrowIfNull(value);
            var separator = value.ToString().Contains('\n', StringComparison.Ordinal) ? "\n" : " ";
            return Rich.Of($"Đã ghi {Lower(label)}:{separator}{value}");
        }

        /// <summary>The label inside a sentence: "số LĐTT".</summary>
        public static string Lower(string label)
        {
            ArgumentException.ThrowIfNullOrEmpty(label);
            return char.ToLower(label[0], VietnamTime.Culture) + label[1..];
        }

        public static Rich Opening(string unit, Plan plan, DateTimeOffset now)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return Rich.Lines(
                Rich.Of($"Đăng ký thi đua năm {plan.Year} cho **{unit}**: 8 bước, khoảng 5 phút, mỗi câu trả lời được lưu ngay. Đồng chí có thể hỏi về Kế hoạch bất cứ lúc nào."),
                LateNotice(plan, now));
        }

        /// <summary>Said before a late sending begins, not only at its end; empty while there is time.</summary>
        public static Rich LateNotice(Plan plan, DateTimeOffset now)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return now < plan.DeadlineInstant ? Rich.Empty : Rich.Of($"**Đã quá hạn {plan.Deadline.Written()}** ({plan.Cite(plan.DeadlineSentence)}): nếu gửi, hồ sơ ghi “gửi sau thời hạn”.");
        }

        public static Rich Resumed(DateTimeOffset savedAt) => Rich.Of($"Mời đồng chí làm tiếp bản khai đã lưu lúc {savedAt.Written()}.");

        public static readonly Rich FirstStep = "Đây là bước đầu tiên, không còn bước trước.";

        public static readonly Rich MustAnswer = "Bước này cần có câu trả lời, chưa bỏ qua được. Đồng chí có thể lưu và làm sau.";

        public static Rich Saved(int step, int of, bool complete) => complete
            ? Rich.Of($"Đã lưu bản khai, đủ {of}/{of} bước nhưng **chưa gửi**. Nhắn “đăng ký” để xem lại và gửi.")
            : Rich.Of($"Đã lưu đến bước {step}/{of}, **chưa gửi**. Nhắn “đăng ký” để làm tiếp.");

        public static readonly Rich NoYesOrNo = "Chưa rõ đồng chí đồng ý hay không, nên chưa ghi và chưa làm gì.";

        public static readonly Rich CancelAsk = "Đồng chí muốn hủy bản nháp? Các câu trả lời đã khai sẽ bị xóa.";

        public static Rich CorrectionDropAsk(int version) => $"Bỏ bản sửa chưa gửi? Bản đã gửi (lần {version}) vẫn giữ nguyên.";

        public static Rich CorrectionDropped(int version) => $"Đã bỏ bản sửa. Bản đã gửi (lần {version}) vẫn có hiệu lực trên hệ thống.";

        public static readonly Rich Cancelled = "Đã hủy bản nháp, chưa gửi gì. Nhắn “đăng ký” khi muốn làm lại.";

        public static readonly Rich NothingToCancel = "Không có bản nháp nào để hủy. Nhắn “đăng ký” để bắt đầu.";

        public static Rich At(int step, int of, string label, IReadOnlyList<string> done) => done.Count == 0
            ? Rich.Of($"Đồng chí đang ở bước {step}/{of} – {label}; chưa khai mục nào.")
            : Rich.Of($"Đồng chí đang ở bước {step}/{of} – {label}. Đã khai: {string.Join(", ", done.Select(Lower))}.");

        public static Rich AtSummary(int of) => $"Đã khai đủ {of}/{of} bước, đang chờ đồng chí xem lại và gửi.";

        public static readonly Rich KindLine = "Tin này chưa đọc được. Đề nghị đồng chí trả lời bằng chữ hoặc bấm nút bên dưới.";

        public static readonly Rich EditedLine =
            "Tin đã sửa không được ghi lại. Đề nghị đồng chí nhắn lại câu trả lời; muốn sửa mục đã khai, nhắn ví dụ “sửa 4”.";

        public static Rich TooLongMessage(int length) =>
            $"Tin dài {length} ký tự nên chưa ghi. Đề nghị rút gọn dưới 3.000 ký tự rồi gửi lại.";

        /// <param name="confirm">The caption under the summary.</param>
        /// <param name="sends">Whether that sends.</param>
        /// <param name="number">A field that may be corrected.</param>
        public static Rich NotUnderstoodAtSummary(string confirm, bool sends, int number) =>
            $"Chưa rõ ý đồng chí. Bấm “{confirm}” để {(sends ? "gửi" : "trình")}, hoặc nhắn “sửa {number}” để sửa mục {number}.";

        public static Rich RemoveWhich(string number) =>
            $"Chưa rõ đồng chí bỏ phong trào hay chỉ tiêu, nên chưa bỏ gì. Nhắn “bỏ phong trào {number}” hoặc “bỏ chỉ tiêu {number}”.";

        public static Rich Cleared(string label) => $"Đã xóa {Lower(label)} khỏi bản đăng ký.";

        public static readonly Rich NothingToKeep = "Mục này chưa có gì để giữ nguyên, đề nghị đồng chí trả lời.";

        public static readonly Rich NotYet = "Chưa đến bước này: gửi, bổ sung và xem lại làm ở bản tóm tắt, sau khi khai đủ các bước. Muốn sửa mục đã khai, nhắn ví dụ “sửa 2”.";

        public static Rich NotYetAsked(int step, string label) => $"Mục {Lower(label)} chưa khai, sẽ hỏi ở bước {step}.";

        /// <summary>Of several answers in one message, one that could not be read.</summary>
        public static Rich NotTaken(string label, Rich why) => Rich.Of($"**Chưa ghi {Lower(label)}**: {why}");

        public static readonly Rich NotAskedFor = "Phòng Nội vụ không yêu cầu sửa mục này.";

        /// <summary>Words of a message that belong to none of the answers in it; empty when there are none.</summary>
        public static Rich Unplaced(IReadOnlyList<string> lines) => lines is not { Count: > 0 }
            ? Rich.Empty
            : Rich.Of($"**Chưa ghi vào mục nào**: {string.Join(", ", lines.Select(line => $"“{line}”"))}. Nếu cần, đề nghị nhắn lại kèm tên mục.");

        /// <summary>Goes with the keyboard of the phone step when nothing else is said.</summary>
        public static readonly Rich PhoneLeft = "Đã rời bước “Số điện thoại”.";

        public static readonly Rich FirstOfAlbum = "Trong các ảnh vừa gửi chỉ ghi ảnh đầu tiên. Nếu bản ký có nhiều trang, đề nghị gửi một tệp PDF.";

        /// <summary>Somebody of the unit has answered the step meanwhile.</summary>
        public static Rich AnsweredMeanwhile(string label, string said) =>
            Rich.Of($"Trong lúc đồng chí khai, người cùng đơn vị đã ghi {Lower(label)}, nên tin “{Form.Shorten(said, LongestQuote)}” **chưa ghi**. Muốn thay, đồng chí nhắn lại; nếu đúng rồi, bấm “{Keep}”.");

        /// <summary>The step that was on the screen is not asked any more.</summary>
        public static Rich MovedMeanwhile(string said) =>
            Rich.Of($"Trong lúc đồng chí khai, người cùng đơn vị đã thay đổi bản khai, nên tin “{Form.Shorten(said, LongestQuote)}” **chưa ghi**. Mời đồng chí làm tiếp bước dưới đây.");

        public static readonly Rich DraftChanged = "Bản khai vừa thay đổi, đề nghị đồng chí xem lại trước khi gửi.";

        public static readonly Rich NoFileHere = "Bước này chưa nhận tệp. Tệp bản ký gửi được ở mục “Bản ký” khi bổ sung.";
    }

    /// <summary>The summary before sending and the receipt after it.</summary>
    public static class Summary
    {
        public const string Send = "Gửi đăng ký";
        public const string SendAgain = "Gửi bản sửa";
        public const string EditOne = "Sửa một mục";
        public const string More = "Bổ sung";
        public const string SendLate = "Vẫn gửi sau thời hạn";
        public const string NotNow = "Để sau";

        public static Rich Title(Plan plan, int? corrects)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return corrects is { } version
                ? Rich.Of($"**Bản sửa đăng ký thi đua năm {plan.Year}** (thay bản lần {version}, chưa gửi)")
                : Rich.Of($"**Bản đăng ký thi đua năm {plan.Year}** (chưa gửi)");
        }

        public static Rich Line(int number, string label, Rich value)
        {
            ArgumentNullException.ThrowIfNull(value);
            return value.ToString().Contains('\n', StringComparison.Ordinal)
                ? Rich.Of($"{number}. **{label}:**\n{value}")
                : Rich.Of($"{number}. **{label}:** {value}");
        }

        public static readonly Rich Consent =
            "Bấm gửi là xác nhận nội dung đúng và đã được tập thể lãnh đạo đơn vị thống nhất.";

        public static readonly Rich WhichToEdit = "Đồng chí muốn sửa mục nào?";

        public static readonly Rich WhichToAdd = "Các mục không bắt buộc; đồng chí muốn bổ sung mục nào?";

        public static Rich LateAsk(Plan plan, DateTimeOffset now)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return Rich.Of(
                $"Bây giờ là {now.Written()}, **đã quá thời hạn {plan.Deadline.Written()}** ({plan.Cite(plan.DeadlineSentence)}). Kế hoạch không quy định việc gửi muộn. Nếu gửi, hồ sơ ghi “gửi sau thời hạn”; việc xem xét do Hội đồng, Phòng Nội vụ quyết định. Đồng chí vẫn gửi?");
        }

        public static Rich SameAsSent(int version) =>
            $"Chưa gửi: bản sửa chưa có thay đổi nào so với bản đã gửi (lần {version}), bản đó vẫn có hiệu lực. Muốn sửa, đồng chí nhắn ví dụ “sửa 6: …”; không sửa nữa, nhắn “hủy”.";

        public static readonly Rich LateKept = "Chưa gửi. Bản khai vẫn được lưu; nhắn “đăng ký” để xem lại.";
    }
}
