using System.Text;
using EmulationBot.Core.Answers;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Learning;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Privacy;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Units;

namespace EmulationBot.Tests.Conversations;

/// <summary>
/// One unit and the people who talk for it, played against the pure conversation: no host, no store, a clock that only
/// moves when told. Reads like a dialogue: <c>scene.Says("đăng ký"); scene.Hears("Bước 1/8");</c>
/// </summary>
internal sealed class Scene
{
    public static readonly PlanLibrary Plans = PlanLibrary.Load();
    public static readonly UnitDirectory Units = UnitDirectory.Load();
    private static readonly Answerer OnePlan = new(Plans, Units);

    private readonly Dictionary<string, State> _people = [];
    private readonly StringBuilder _transcript = new();
    private Person _person;

    public Scene(Role role = Role.Chair, string unit = "xa-tan-lap", string id = "test:1")
    {
        _person = new Person(id) { Role = role, UnitId = role is Role.Chair or Role.Clerk ? unit : null, Name = "Nguyễn Văn An" };
        if (role != Role.Guest)
            _person = _person with { NoticeVersion = PrivacyNotice.Version };
        _people[id] = new State(_person, Dialogue.Fresh);
    }

    public DateTimeOffset Now { get; set; } = new DateOnly(2020, 2, 10).At(new TimeOnly(8, 0));

    public static Plan Plan => Plans.Current;

    public Answerer Answers { get; init; } = OnePlan;

    public Unit? Unit => State.Person.UnitId is { } id ? Units.Find(id) : null;

    public State State { get => _people[_person.Id]; set => _people[_person.Id] = value; }

    public Invite? Invite { get; set; }

    public IReadOnlyList<Seat> Seats { get; set; } = [];

    public IReadOnlyList<AccessRequest> Requests { get; set; } = [];

    public IReadOnlyList<Standing> Roster { get; set; } = [];

    /// <summary>The file that is sent next.</summary>
    public SentFile? File { get; set; }

    public PresentLists? Lists { get; set; }

    public QuestionBook Questions { get; set; } = QuestionBook.Empty;

    /// <summary>What else is kept about the person.</summary>
    public PersonalData Personal { get; set; } = new(new DateOnly(2020, 2, 5).At(new TimeOnly(9, 0)), new DateOnly(2020, 2, 10).At(new TimeOnly(8, 0)));

    public Turn? Last { get; private set; }

    public string Heard => string.Join("\n---\n", Last!.Replies.Select(r => r.Text.ToString()));

    public IEnumerable<Button> Buttons => Last?.Replies.SelectMany(r => r.Buttons.SelectMany(b => b)) ?? [];

    public string Transcript => _transcript.ToString();

    /// <summary>The conversation itself, for tests that bring their own facts.</summary>
    public static Turn Decide(Facts facts, Incoming incoming) => new Conversation(Units, OnePlan).Decide(facts, incoming);

    /// <summary>A code that leads to the seat, as it is held.</summary>
    public static Invite Code(Seat seat, string code = "TB-ABCDE-23456") => new(code, seat)
    {
        Standing = seat.Kind.IsOfUnit() && seat.UnitId is { } unit ? new Standing(Units.Find(unit)!) : null,
    };

    /// <summary>The seat of the unit's head.</summary>
    public static Seat HeadOf(string unit = "xa-tan-lap") => NewSeat.Of(SeatKind.Head, Units.Find(unit)!) with { Id = 1 };

    /// <summary>From here another person of the same unit talks; draft, registration and paper are shared.</summary>
    public Scene As(string id, string name, Role role = Role.Chair)
    {
        var shared = State;
        _person = new Person(id) { Role = role, UnitId = shared.Person.UnitId, Name = name, NoticeVersion = PrivacyNotice.Version };
        var dialogue = _people.TryGetValue(id, out var known) ? known.Dialogue : Dialogue.Fresh;
        _people[id] = shared with { Person = _person, Dialogue = dialogue };
        return this;
    }

    public Scene Says(params string[] messages)
    {
        foreach (var text in messages)
            Play($"> {(text.Length > 100 ? $"{text[..40]}… ({text.Length} ký tự)" : text)}", Incoming.Words(text));
        return this;
    }

    /// <summary>Presses the button of the last replies whose caption starts with the words.</summary>
    public Scene Taps(string caption)
    {
        var button = Buttons.FirstOrDefault(b => b.Caption.StartsWith(caption, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"No button “{caption}” among: {string.Join(" | ", Buttons.Select(b => b.Caption))}\n{Heard}");
        return Presses(button.Data);
    }

    /// <summary>Presses a button by its data, as an old message would.</summary>
    public Scene Presses(string data) => Play($"> [{Buttons.FirstOrDefault(b => b.Data == data)?.Caption ?? data}]", Incoming.Tap(data));

    public Scene Sends(Content content) => Play($"> ({content.GetType().Name})", new Incoming(content));

    /// <summary>One of several pictures sent at once.</summary>
    public Scene SendsOfAlbum(string album, Content content) => Play($"> ({content.GetType().Name})", new Incoming(content) { Album = album });

    public Scene InGroup(string text) => Play($"> {text}", Incoming.Words(text) with { InGroup = true });

    public Scene Hears(string words)
    {
        Assert.Contains(words, Heard, StringComparison.Ordinal);
        return this;
    }

    public Scene DoesNotHear(string words)
    {
        Assert.DoesNotContain(words, Heard, StringComparison.Ordinal);
        return this;
    }

    /// <summary>A chair fills the eight steps as the examples suggest and stands before the summary.</summary>
    public Scene FillsIn() => Says("đăng ký").Taps("Đúng").Says("Nguyễn Văn An").Taps("Chủ tịch").Says("0912 345 678").Says("1, 3 và 6")
        .Says("Giảm 2% hộ nghèo trong năm 2020").Says("Phân công cán bộ phụ trách từng ấp, kiểm tra hằng tháng.").Taps("Tập thể lao động tiên tiến");

    /// <summary>What was played so far leaves the transcript.</summary>
    public Scene Forgets()
    {
        _transcript.Clear();
        return this;
    }

    private Scene Play(string line, Incoming incoming)
    {
        Last = new Conversation(Units, Answers).Decide(new Facts(Now, Plan, State) { Unit = Unit, Invite = Invite, Roster = Roster, Questions = Questions, NextNumber = 1, Personal = Personal, Seats = Seats, Requests = Requests, NewCode = State.Person.Reviews ? "TB-MMMMM-22222" : null, PrivateChat = "t.me/ten_bot", File = File, Lists = Lists }, incoming);
        State = Last.Next;
        _transcript.AppendLine(line);
        foreach (var reply in Last.Replies)
        {
            _transcript.AppendLine(reply.Text.ToString());
            foreach (var row in reply.Buttons)
                _transcript.AppendLine("    " + string.Join("  ", row.Select(b => $"[{b.Caption}]")));
            _transcript.AppendLine();
        }
        return this;
    }
}
