using EmulationBot.Core.Answers;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>
/// A command of the chat. <paramref name="Name"/> is typed after a slash and shown in the channel's menu (Bot API
/// BotCommand: 1-32 of a-z 0-9 _); <paramref name="Key"/> travels in buttons; <paramref name="Words"/> are the folded
/// words that mean the same when typed alone.
/// </summary>
public sealed record BotCommand(string Name, string Key, string Description, string Words)
{
    /// <summary>Null: for everybody.</summary>
    public IReadOnlyList<Role>? Only { get; init; }

    /// <summary>Asked while the form is open, the command is answered and the pending step repeated.</summary>
    public bool Aside { get; init; }

    /// <summary>Changes something at once, so it is never carried out because it was asked about.</summary>
    public bool Acts { get; init; }

    /// <summary>It may be answered where several people read.</summary>
    public bool InGroups => DecideInGroup is not null;

    internal Func<Facts, Turn> Decide { get; init; } = MenuTalk.Help;

    /// <summary>With the words that follow it: "/capma tân lập". Null: they are passed over.</summary>
    internal Func<Facts, string, Turn>? DecideWith { get; init; }

    /// <summary>Seats are to be read for it.</summary>
    internal bool AboutSeats { get; init; }

    /// <summary>In the help of these alone, though nobody else is refused; null: of all who may.</summary>
    internal IReadOnlyList<Role>? Offered { get; init; }

    /// <summary>What is said where several people read: plan facts alone. Null: nothing.</summary>
    internal Func<Facts, Turn>? DecideInGroup { get; init; }

    /// <summary>What a request recognised in free words asks for.</summary>
    public IReadOnlyList<ActionRequest> Requests { get; init; } = [];

    public bool IsFor(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Only is null || Only.Contains(person.Role);
    }

    /// <summary>Carries the command out for who may, with the pending step of the form repeated below an aside.</summary>
    internal Turn Run(Facts facts, string rest = "") =>
        !IsFor(facts.State.Person) ? Rights.Refused(facts)
        : rest.Length > 0 && DecideWith is { } with ? with(facts, rest)
        : Aside ? FormTalk.Aside(facts, Decide(facts))
        : Decide(facts);

    /// <summary>Without buttons, for whoever pressed one would speak for all.</summary>
    internal Turn RunInGroup(Facts facts)
    {
        var turn = (DecideInGroup ?? MenuTalk.PrivateOnly)(facts);
        return turn with { Replies = [.. turn.Replies.Select(r => r with { Buttons = [] })] };
    }
}

/// <summary>Every command, in the order of the help.</summary>
public static class Commands
{
    private static readonly Role[] Units = [Role.Chair, Role.Clerk];
    private static readonly Role[] Reviewers = [Role.Reviewer, Role.Administrator];
    private static readonly Role[] Watchers = [.. Reviewers, Role.BlockHead];
    private static readonly Role[] Senders = [Role.Chair];
    private static readonly Role[] Reminded = [.. Units, .. Watchers];

    public static readonly IReadOnlyList<BotCommand> All =
    [
        new("dangky", "register", Say.Menu.RegisterHelp, "dang ky|dang ky ngay|dang ky thi dua|bat dau|bat dau dang ky|lam sao de bat dau|lam sao bat dau|bat dau the nao|bat dau lam sao|bat dau tu dau|lam tiep|tiep tuc|tiep tuc dang ky|mo ban khai|toi muon dang ky|toi muon dang ky thi dua|dk|dki|dang ki|dang ki thi dua|lam tiep ban sua|bo sung ngay|dang ky tren he thong|xem lai va gui")
            { Requests = [ActionRequest.Register], Offered = [.. Units, Role.Guest], Decide = FormTalk.Open },
        new("trangthai", "status", Say.Menu.StatusHelp, "trang thai|xem trang thai|tinh trang|ho so toi dau roi|ho so den dau roi|xem lai ban da gui|xem ban da gui|coi lai ban da gui|xem lai dang ky|xem lai ban dang ky|xem dang ky da gui|xem lai ho so|xem ho so da gui|cho toi xem lai ban da gui|cho toi xem ban da gui|cho em xem lai ban da gui|toi da gui gi|xem lai nhung gi da gui") { Requests = [ActionRequest.Status], Offered = Units, Decide = StandingTalk.Status, Aside = true },
        new("sua", "correct", Say.Menu.CorrectHelp, "sua ban da gui|sua dang ky|sua dang ky da gui|sua ban dang ky") { Requests = [ActionRequest.Edit], Offered = Units, Decide = StandingTalk.Correct },
        new("rut", "withdraw", Say.Menu.WithdrawHelp, "rut dang ky|rut|rut ho so|rut lai dang ky|huy dang ky da gui") { Requests = [ActionRequest.Withdraw], Offered = Senders, Decide = StandingTalk.WithdrawAsk },
        new("dunglai", "reuse", Say.Registered.Reuse, "dung lai ban da rut|lay lai ban da rut|dung lai noi dung ban da rut|dung lai noi dung cu|dung lai|dung lai ban cu|xai lai ban cu|lay lai ban cu|gui lai cai cu|gui lai ban cu|lay lai ban rut hom truoc|khoi phuc lai") { Offered = [], Decide = StandingTalk.Reuse },
        new("han", "deadline", Say.Menu.DeadlineHelp, "thoi han|han|deadline") { Decide = MenuTalk.Deadline, Aside = true, DecideInGroup = MenuTalk.Deadline },
        new("phongtrao", "movements", Say.Menu.MovementsHelp, "phong trao|cac phong trao|sau phong trao") { Decide = MenuTalk.Movements, Aside = true, DecideInGroup = MenuTalk.Movements },
        new("kehoach", "contents", Say.Menu.ContentsHelp, "ke hoach|muc luc|xem ke hoach|muc luc ke hoach|ke hoach co may phan|ke hoach co bao nhieu phan|ke hoach gom may phan|ke hoach gom nhung phan nao|ke hoach co may muc|ke hoach gom may muc|ke hoach co may chuong|ke hoach co bao nhieu muc|bo cuc ke hoach|bo cuc cua ke hoach") { Decide = MenuTalk.Contents, Aside = true, DecideInGroup = MenuTalk.GroupContents },
        new("bangiay", "paper", Say.Menu.PaperHelp, "da gui ban giay|gui ban giay roi|da nop ban giay|da gui giay") { Acts = true, Requests = [ActionRequest.Paper], Only = Units, Decide = StandingTalk.ClaimPaper, DecideWith = (facts, rest) => StandingTalk.HearOfPaper(facts, $"bản giấy {rest}") },
        new("tatnhac", "mute", Say.Menu.MuteHelp, "tat nhac|dung nhac nua|tat nhac nho|ngung nhac") { Acts = true, Requests = [ActionRequest.Mute], Offered = Reminded, Decide = MenuTalk.Mute, Aside = true },
        new("batnhac", "unmute", Say.Menu.UnmuteHelp, "bat nhac|bat lai|bat nhac nho|nhac lai") { Acts = true, Requests = [ActionRequest.Unmute], Offered = Reminded, Decide = MenuTalk.Unmute, Aside = true },
        new("danhsach", "rollcall", Say.Menu.RollCallHelp, "danh sach|danh sach don vi|ai chua gui|don vi nao chua gui|ai chua dang ky|danh sach chua gui|danh sach don vi chua dang ky|con ai chua gui|ai chua nop|con ai chua nop|don vi nao chua nop|nhung don vi nao chua gui|nhung don vi nao chua nop|nhung don vi nao chua nop dang ky|liet ke don vi chua gui|bao nhieu don vi da gui|bao nhieu don vi da nop|da co bao nhieu don vi gui") { Requests = [ActionRequest.List], Only = Watchers, Decide = RollCallTalk.Show },
        new("duyet", "review", Say.Review.QueueHelp, "duyet|kiem tra ho so|duyet ho so|hang doi ho so") { Only = Reviewers, Decide = ReviewTalk.Next, DecideWith = ReviewTalk.Named },
        new("nhapthay", "onbehalf", Say.OnBehalf.Help, "nhap thay|nhap ho|nop ho|nhap thay don vi|dang ky thay") { Only = Watchers, Decide = OnBehalfTalk.Show, DecideWith = OnBehalfTalk.With },
        new("hoidong", "council", Say.Review.CouncilHelp, "hoi dong|ket qua hoi dong|ghi ket qua hoi dong") { Only = Reviewers, Decide = CouncilTalk.Show },
        new("banlamviec", DeskKeyTalk.Key, Say.Desk.Help, "ban lam viec|mo ban lam viec") { Only = Reviewers, Decide = DeskKeyTalk.Show },
        new("cauhoi", "questions", Say.Questions.QueueHelp, "cau hoi cho|cau hoi cho tra loi|hang doi cau hoi") { Only = Reviewers, Decide = QueueTalk.Show },
        new("traloi", "official", Say.Questions.GivenHelp, "cau tra loi chinh thuc|cac cau da tra loi|cau da tra loi") { Only = Reviewers, Decide = OfficialTalk.Show },
        new("tep", "papers", Say.Papers.Help, "tep|bieu mau|tai tep|tai bieu mau|in ban dang ky") { Decide = PapersTalk.Show, Aside = true },
        new("kiemtra", "check", Say.Papers.CheckHelp, "kiem tra|kiem tra bien nhan|kiem tra ma") { Decide = ReceiptTalk.Ask, Aside = true },
        PrivacyTalk.See,
        PrivacyTalk.Erase,
        new("capma", "code", Say.Seats.GiveHelp, "cap ma|moi|cap ma moi") { Only = Reviewers, Decide = CodeTalk.Show, DecideWith = CodeTalk.With, AboutSeats = true },
        new("ghe", "seats", Say.Seats.ListHelp, "danh sach ghe|quyen|ghe|ai giu quyen") { Only = Reviewers, Decide = SeatTalk.Show, DecideWith = SeatTalk.With, AboutSeats = true },
        new("nhap", "import", Say.Lists.Help, "nhap danh sach|nhap don vi|nhap excel|nhap tep") { Only = Reviewers, Decide = ImportTalk.Show },
        new("xinquyen", "access", Say.Access.Help, "xin quyen|xin cap quyen|xin ma|xin cap ma|cap ma cho toi|cho toi xin ma")
            { Offered = [Role.Guest], Decide = AccessTalk.Show, DecideWith = AccessTalk.With, AboutSeats = true },
        new("lienhe", "human", Say.Menu.HumanHelp, "lien he|gap can bo|gap nguoi phu trach") { Requests = [ActionRequest.Human], Decide = MenuTalk.Human, Aside = true, DecideInGroup = MenuTalk.Human },
        new("trogiup", "help", Say.Menu.HelpHelp, "tro giup|giup|help|menu|huong dan|giup do|huong dan su dung") { Requests = [ActionRequest.Help], Decide = MenuTalk.Help, Aside = true, DecideInGroup = MenuTalk.GroupHelp },
        new("start", "start", Say.Menu.StartHelp, "xin chao bat dau lai") { Decide = MenuTalk.Start, DecideInGroup = MenuTalk.GroupHelp },
    ];

    private static readonly Dictionary<string, BotCommand> ByWords =
        All.SelectMany(c => c.Words.Split('|'), (c, words) => (Words: words, Command: c)).ToDictionary(c => c.Words, c => c.Command);

    public static IEnumerable<BotCommand> For(Role role) =>
        All.Where(c => (c.Only is null || c.Only.Contains(role)) && (c.Offered is null || c.Offered.Contains(role)) && c.Key != "start");

    public static IEnumerable<BotCommand> InGroups => All.Where(c => c.InGroups && c.Key != "start");

    public static BotCommand? For(ActionRequest? request) => All.FirstOrDefault(c => request is { } asked && c.Requests.Contains(asked));

    public static BotCommand? ByKey(string key) => All.FirstOrDefault(c => c.Key == key);

    /// <summary>What follows the name of a command typed after a slash.</summary>
    internal static string Rest(string text) =>
        text.TrimStart() is ['/', ..] typed && typed.IndexOfAny([' ', '\n']) is > 0 and var end ? typed[end..].Trim() : "";

    /// <summary>"/han", or the command's words alone, with or without diacritics; null when it is no command.</summary>
    public static BotCommand? Typed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        if (trimmed.StartsWith('/'))
            return All.FirstOrDefault(c => c.Name == Folding.Key(trimmed.Split(' ', '\n')[0]));
        var key = Folding.Key(trimmed);
        return ByWords.TryGetValue(key, out var command) ? command : ByWords.GetValueOrDefault(Courtesy.Without(key));
    }
}
