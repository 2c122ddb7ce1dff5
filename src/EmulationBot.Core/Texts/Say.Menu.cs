using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Seats;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>Greeting, help and what stands in the menu.</summary>
    public static class Menu
    {
        public const string RegisterHelp = "đăng ký thi đua cho đơn vị, hoặc làm tiếp bản nháp";
        public const string StatusHelp = "xem đăng ký của đơn vị tới đâu";
        public const string CorrectHelp = "sửa bản đã gửi";
        public const string WithdrawHelp = "rút đăng ký đã gửi";
        public const string DeadlineHelp = "hạn gửi và số ngày còn lại";
        public const string MovementsHelp = "sáu phong trào thi đua";
        public const string ContentsHelp = "mục lục và nguyên văn Kế hoạch";
        public const string PaperHelp = "báo đã gửi bản giấy";
        public const string MuteHelp = "tắt nhắc";
        public const string UnmuteHelp = "bật lại nhắc";
        public const string RollCallHelp = "các đơn vị đã gửi, đang khai, chưa gửi";
        public const string HumanHelp = "hỏi cán bộ phụ trách";
        public const string HelpHelp = "các việc làm được ở đây";
        public const string StartHelp = "giới thiệu";

        /// <summary>Shown on the bot's profile (Bot API setMyShortDescription: at most 120 characters).</summary>
        public const string ShortDescription = "Hỏi đáp Kế hoạch 22/KH-UBND và đăng ký thi đua năm 2020 của huyện Tân Biên.";

        public const string Help = "Trợ giúp";
        public const string RollCall = "Danh sách đơn vị";
        public const string Wording = "Xem nguyên văn";
        public const string DeadlineButton = "Hạn gửi";
        public const string MovementsButton = "Sáu phong trào";
        public const string MuteButton = "Tắt nhắc";
        public const string UnmuteButton = "Bật lại";

        public static Rich Welcome(Plan plan, Role role, string? unit, DateTimeOffset now)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return Rich.Paragraphs(
                Rich.Of($"Kính chào đồng chí. Tôi là Trợ lý thi đua, giúp tra cứu **Kế hoạch số {plan.Number} ngày {plan.IssuedOn.Written()}** của UBND {plan.District} và đăng ký thi đua năm {plan.Year}."),
                Time.Left(plan, now),
                role is Role.Reviewer or Role.Administrator ? Rich.Of($"Đồng chí thuộc **{plan.Desk.Verbatim}**: nhắn /danhsach để xem các đơn vị, hoặc cứ đặt câu hỏi.")
                : unit is null
                    ? Rich.Of($"Đồng chí cứ đặt câu hỏi, có dấu hay không dấu. Để đăng ký cho đơn vị, đề nghị gửi mã do {plan.Desk.Verbatim} cấp.")
                    : role is Role.Clerk ? Rich.Of($"Đồng chí khai hồ sơ của **{unit}**; thủ trưởng xem và gửi. Đồng chí cứ đặt câu hỏi, hoặc nhắn “đăng ký” để bắt đầu.")
                    : Rich.Of($"Đồng chí đang thay mặt **{unit}**. Đồng chí cứ đặt câu hỏi, hoặc nhắn “đăng ký” để bắt đầu."));
        }

        public static Rich HelpText(IEnumerable<BotCommand> commands) => Rich.Lines(
            [
                "Đồng chí có thể hỏi bằng lời, ví dụ: “hạn nộp ngày nào”, “nộp ở đâu”, “không đăng ký thì sao”. Hoặc dùng:",
                .. commands.Select(c => Rich.Plain($"/{c.Name} – {c.Description}")),
            ]);

        public static Rich Place(Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return Rich.Of($"Gửi về **{plan.Place}**. Kế hoạch không nêu giờ; hệ thống ghi nhận đúng hạn đến 24 giờ ngày {plan.Deadline.Written()}.");
        }

        public static Rich MovementList(Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return Rich.Lines(
                [
                    Rich.Of($"**{plan.Movements.Count} phong trào thi đua trọng tâm năm {plan.Year}:**"),
                    .. plan.Movements.Select(m => Rich.Plain($"{m.Number}) {m.Name}")),
                    Rich.Of($"__{plan.Cite(plan.MovementsPassageId)}__"),
                ]);
        }

        public static Rich Contents(Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return Rich.Of($"**Kế hoạch {plan.Number}** – {plan.Title}. Bấm một mục để xem nguyên văn.");
        }

        public static Rich Human(Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return Rich.Of($"Đề nghị đồng chí liên hệ **{plan.Desk.Verbatim} huyện**, cơ quan Thường trực Hội đồng Thi đua - Khen thưởng huyện ({plan.Cite(plan.Desk)}). Kế hoạch không nêu số điện thoại, địa chỉ.");
        }

        /// <summary>For Phòng Nội vụ, where the plan has no answer.</summary>
        public static readonly Rich WhatReviewersAsk =
            "Về các đơn vị, đồng chí nhắn “tiến độ”, “ai chưa gửi”, “Tân Lập gửi chưa”, hoặc /danhsach, /duyet, /hoidong; các việc khác ở /trogiup.";

        public static readonly Rich Muted = "Đã tắt nhắc cho đồng chí. Thông tin về hạn vẫn có ở /han.";

        public static readonly Rich RemindersOff = "Nhắc đang tắt cho đồng chí; bấm “Bật lại” để được nhắc. Thông tin về hạn vẫn có ở /han.";

        /// <param name="unit">Null: of a person without a unit.</param>
        /// <param name="sent">What the unit has registered.</param>
        /// <param name="paper">What it has filed on paper.</param>
        public static Rich RemindersOn(string? unit, Registration? sent, PaperFiling? paper) => unit is null ? "Nhắc đang bật cho đồng chí."
            : sent is { Standing: true } || paper is { ConfirmedAt: not null } ? Rich.Of($"Nhắc đang bật, nhưng **{unit}** đã đăng ký nên hệ thống không nhắc gửi nữa.")
            : paper is not null ? Rich.Of($"Nhắc đang bật; **{unit}** báo đã gửi bản giấy nên việc nhắc tạm dừng, chờ Phòng Nội vụ xác nhận.")
            : sent is { State: RegistrationState.Returned } ? Rich.Of($"Nhắc đang bật: hệ thống nhắc đến khi **{unit}** gửi bản bổ sung.")
            : Rich.Of($"Nhắc đang bật: hệ thống còn nhắc khi **{unit}** chưa gửi đăng ký.");

        public static Rich Unmuted(Plan plan, DateTimeOffset now) => Rich.Lines("Đã bật lại nhắc.", Time.Left(plan, now));

        public static readonly Rich KindLine = "Tin này chưa đọc được. Đề nghị đồng chí nhắn bằng chữ, ví dụ: “hạn nộp ngày nào” hoặc “đăng ký”.";

        public static readonly Rich BareHint = "Tin này chưa rõ ý. Đề nghị đồng chí hỏi thành câu, ví dụ: “hạn nộp ngày nào”, “phong trào thứ hai là gì”; hoặc nhắn /trogiup.";

        public static readonly Rich NotDone = "Chưa làm gì. Đồng chí nhắn /trogiup để xem các việc làm được ở đây.";

        /// <summary>Asked about, not asked for.</summary>
        public static Rich OnlyAsked(BotCommand command)
        {
            ArgumentNullException.ThrowIfNull(command);
            return $"Chưa làm gì. Nếu muốn {command.Description}, đồng chí nhắn /{command.Name}.";
        }

        public static readonly Rich NotForYou = "Việc này không thuộc quyền của đồng chí. Nhắn /trogiup để xem các việc làm được.";

        /// <param name="chat">Where the bot is spoken to alone: "t.me/ten_bot".</param>
        public static Rich PrivateOnly(string? chat) =>
            $"Việc đăng ký, xem hồ sơ, xem và xóa dữ liệu cá nhân, nhận nhắc chỉ làm trong cuộc trò chuyện riêng. Đề nghị đồng chí nhắn riêng cho Trợ lý thi đua{At(chat)}.";

        public static Rich GroupHelp(IEnumerable<BotCommand> commands, string? chat) => Rich.Lines(
            [
                "Trong nhóm, đồng chí có thể hỏi về Kế hoạch bằng lời, ví dụ: “hạn nộp ngày nào”, “nộp ở đâu”, “không đăng ký thì sao”. Hoặc dùng:",
                .. commands.Select(c => Rich.Plain($"/{c.Name} – {c.Description}")),
                $"Để đăng ký, xem hồ sơ, đề nghị nhắn riêng cho Trợ lý thi đua{At(chat)}.",
            ]);

        public static Rich GroupContents(Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return Rich.Lines(
                Rich.Of($"**Kế hoạch {plan.Number}** – {plan.Title}. Gồm: {string.Join(", ", plan.Passages.Select(p => p.Label))}."),
                "Để xem nguyên văn một mục, đồng chí nhắn ví dụ “nguyên văn mục II.6”.");
        }

        /// <summary>What buttons offer in a private chat, written out.</summary>
        public static Rich Choices(Rich text, IReadOnlyList<string> questions)
        {
            ArgumentNullException.ThrowIfNull(questions);
            return Rich.Lines([text, .. questions.Select(q => Rich.Plain($"– {q}"))]);
        }

        private static string At(string? chat) => chat is null ? "" : $" ({chat})";

        public static Rich StuckHint(Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return $"Nếu vẫn chưa đúng ý, đồng chí nhắn /trogiup để xem các việc làm được, hoặc liên hệ {plan.Desk.Verbatim}.";
        }
    }

    /// <summary>Codes that give a person a unit or a role.</summary>
    public static class Pairing
    {
        public static Rich NeedsCode(Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return $"Chỉ người được giao của đơn vị mới đăng ký, xem hồ sơ được. Đề nghị đồng chí xin mã ở {plan.Desk.Verbatim} rồi gửi mã vào đây (dạng TB-XXXXX-XXXXX); chưa có mã thì bấm “{Access.Start}”.";
        }

        public static readonly Rich ReviewerHasNoUnit = "Việc đăng ký do người được giao của đơn vị làm, bằng mã cấp cho đơn vị. Nếu đơn vị báo qua điện thoại, đồng chí bấm “Nhập thay đơn vị”.";

        public static Rich BadCode(Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return $"Mã không dùng được: sai, đã dùng hoặc hết hạn. Mã có dạng TB-XXXXX-XXXXX, không có số 0, 1 và chữ I, L, O. Đề nghị đồng chí xem lại hoặc xin mã mới ở {plan.Desk.Verbatim}.";
        }

        /// <summary>The person's own code again; without a unit he belongs to Phòng Nội vụ or heads a block.</summary>
        public static Rich Already(string? unit) => unit is null
            ? "Đồng chí đã được xác nhận quyền tại đây, không cần gửi lại mã."
            : Rich.Of($"Đồng chí đã được xác nhận quyền của **{unit}**, không cần gửi lại mã.");

        public static Rich Unit(SeatKind kind, string title, string unit) => kind is SeatKind.Clerk
            ? Rich.Of($"Đã xác nhận: đồng chí khai hồ sơ thay mặt **{unit}**; khai xong, đồng chí trình thủ trưởng xem và gửi.")
            : Rich.Of($"Đã xác nhận: đồng chí thay mặt **{unit}** ({title}), được xem, sửa, gửi và rút đăng ký của đơn vị.");

        /// <summary>What the unit has done already; empty when it is nothing.</summary>
        public static Rich TakesOver(Standing standing)
        {
            ArgumentNullException.ThrowIfNull(standing);
            return standing switch
            {
                { Registration: { Standing: true } or { State: RegistrationState.Returned } } =>
                    Rich.Of($"Đồng chí tiếp nhận hồ sơ mã **{standing.Registration.Code}**: {Registered.StateName(standing.Registration.State)}."),
                { Draft: { Answers.Count: > 0 } draft } => RegistrationForm.Progress(draft.Answers) is { Complete: false } progress
                    ? Rich.Of($"Đồng chí tiếp nhận bản khai dở ở bước {progress.Step}/{progress.Of}, **chưa gửi**.")
                    : Rich.Of($"Đồng chí tiếp nhận bản khai đã đủ các bước, **chưa gửi**."),
                { Paper: not null } => "Đơn vị đã báo gửi bản giấy.",
                _ => Rich.Empty,
            };
        }

        public static readonly Rich Privacy =
            "Tên, số điện thoại đồng chí khai chỉ dùng cho việc đăng ký thi đua; chỉ người của đơn vị, Phòng Nội vụ và Hội đồng xem được.";

        public static readonly Rich LeavesOther = "Đồng chí thôi giữ quyền trước đây tại đây.";

        public static readonly Rich Administrator = "Đã xác nhận: đồng chí là quản trị. Nhắn /capma để cấp mã, /ghe để xem và thu hồi quyền, /danhsach để xem các đơn vị.";

        public static Rich BlockHead(string title, Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return Rich.Of($"Đã xác nhận: đồng chí là **{title}**. Nhắn /danhsach để xem các đơn vị của khối; cần hỗ trợ, đề nghị liên hệ {plan.Desk.Verbatim}.");
        }

        public static readonly Rich Reviewer = "Đã xác nhận: đồng chí thuộc Phòng Nội vụ. Nhắn /danhsach để xem các đơn vị.";
    }
}
