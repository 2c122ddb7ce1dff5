using EmulationBot.Core.Answers;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Imports;
using EmulationBot.Core.Learning;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Reminders;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Units;
using EmulationBot.Tests.Imports;

namespace EmulationBot.Tests.Conversations;

/// <summary>
/// Several units and the people of Phòng Nội vụ, played against the pure conversation: what one does, the others see and
/// are told. <c>stage.At("chair", "xa-tan-lap")</c> says who talks from now on.
/// </summary>
internal sealed class Stage
{
    private static readonly Conversation Conversation = new(Scene.Units, new Answerer(Scene.Plans, Scene.Units));

    private static readonly DeskTalk Desk = new(Scene.Units, new Answerer(Scene.Plans, Scene.Units));

    private readonly Dictionary<string, Person> _people = [];
    private readonly Dictionary<string, Dialogue> _dialogues = [];
    private readonly Dictionary<string, Draft?> _drafts = [];
    private readonly Dictionary<string, Registration> _registrations = [];
    private readonly Dictionary<string, PaperFiling?> _papers = [];
    private string _talks = "";

    /// <summary>Units urged or reminded today, as the ledger would say.</summary>
    public UrgingFacts Urging { get; set; } = new(true, (new TimeOnly(7, 30), new TimeOnly(17, 0)));

    /// <summary>Every seat, where they matter.</summary>
    public IReadOnlyList<Seat>? Seats { get; set; }

    public string? NewCode { get; set; }

    public QuestionBook Questions { get; set; } = QuestionBook.Empty;

    /// <summary>The blocks of units that Phòng Nội vụ has listed.</summary>
    public Dictionary<string, string> Blocks { get; } = [];

    /// <summary>The files that were sent, by name; null for one that cannot be fetched.</summary>
    public Dictionary<string, SentFile?> Files { get; } = [];

    /// <summary>What lists change.</summary>
    public PresentLists Lists { get; set; } = new(Scene.Units.All, [], []);

    public DateTimeOffset Now { get; set; } = new DateOnly(2020, 2, 10).At(new TimeOnly(8, 0));

    /// <summary>What each person was told without having spoken, the newest last.</summary>
    public Dictionary<string, List<Reply>> Told { get; } = [];

    /// <summary>Messages and taps since the last <see cref="Counting"/>.</summary>
    public int Taps { get; private set; }

    public Turn? Last { get; private set; }

    public string Heard => string.Join("\n---\n", Last!.Replies.Select(r => r.Text.ToString()));

    public IEnumerable<Button> Buttons => Last?.Replies.SelectMany(r => r.Buttons.SelectMany(b => b)) ?? [];

    public IReadOnlyList<Standing> Roster =>
    [
        .. Scene.Units.Confirmed.Select(u => new Standing(u with { Block = Blocks.GetValueOrDefault(u.Id) })
        {
            Draft = _drafts.GetValueOrDefault(u.Id), Registration = _registrations.GetValueOrDefault(u.Id), Paper = _papers.GetValueOrDefault(u.Id),
            People = [.. _people.Values.Where(p => p.UnitId == u.Id)],
        }),
    ];

    public Registration Of(string unit) => _registrations[unit];

    public Stage Chair(string unit) => At(new Person($"test:{unit}") { Role = Role.Chair, UnitId = unit, MemberOf = unit, Name = "Nguyễn Văn An" });

    public Stage Reviewer(string name, string memberOf = "phong-noi-vu") => At(new Person($"test:{name}") { Role = Role.Reviewer, MemberOf = memberOf, Name = name });

    public Stage BlockHead(string block) => At(new Person($"test:{block}") { Role = Role.BlockHead, Block = block, Name = "Trưởng khối" });

    public Stage At(Person person)
    {
        _people.TryAdd(person.Id, person);
        _talks = person.Id;
        return this;
    }

    /// <summary>Nobody of the unit can be reached any more.</summary>
    public Stage Gone(string unit)
    {
        foreach (var person in _people.Values.Where(p => p.UnitId == unit).ToList())
            _people[person.Id] = person with { Unreachable = true };
        return this;
    }

    public Stage Later(TimeSpan time)
    {
        Now += time;
        return this;
    }

    public Stage Counting()
    {
        Taps = 0;
        return this;
    }

    public Stage Says(params string[] messages)
    {
        foreach (var text in messages)
            Play(Incoming.Words(text));
        return this;
    }

    /// <summary>Sends a list; a line is a row, "|" parts its cells.</summary>
    public Stage SendsList(string name, params string[] lines)
    {
        Files[name] = new SentFile { Hash = string.Join('\n', lines), Table = Sheets.Of(lines) };
        return SendsFile(name);
    }

    public Stage SendsFile(string name) => Play(new Incoming(new Content.Attachment(name, name, 1000)));

    public Stage Presses(string caption) => Tap(Buttons, caption, Heard);

    /// <summary>Presses a button under the newest message the person was told unasked.</summary>
    public Stage PressesTold(string caption) => Tap(Told[_talks][^1].Buttons.SelectMany(b => b), caption, Told[_talks][^1].Text.ToString());

    /// <summary>Presses a button by its data, as an old message would.</summary>
    public Stage PressesOld(string data) => Play(Incoming.Tap(data));

    public Stage Hears(string words)
    {
        Assert.Contains(words, Heard, StringComparison.Ordinal);
        return this;
    }

    public Stage DoesNotHear(string words)
    {
        Assert.DoesNotContain(words, Heard, StringComparison.Ordinal);
        return this;
    }

    public Stage WasTold(string words)
    {
        Assert.Contains(words, Told.GetValueOrDefault(_talks)?[^1].Text.ToString() ?? "", StringComparison.Ordinal);
        return this;
    }

    /// <summary>The chair of the unit fills in and sends.</summary>
    public Stage Sends(string unit) => Chair(unit).Says("đăng ký").Presses("Đúng").Says("Nguyễn Văn An").Presses(Buttons.First().Caption)
        .Says("0912 345 678").Says("1, 3 và 6").Says("Giảm 2% hộ nghèo trong năm 2020").Says("Phân công cán bộ phụ trách từng ấp, kiểm tra hằng tháng.")
        .Presses("Tập thể lao động tiên tiến").Presses("Gửi đăng ký").Hears("Đã nhận đăng ký");

    private Stage Tap(IEnumerable<Button> buttons, string caption, string heard) => Play(Incoming.Tap((buttons.FirstOrDefault(b => b.Caption.StartsWith(caption, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"No button “{caption}” among: {string.Join(" | ", buttons.Select(b => b.Caption))}\n{heard}")).Data));

    private IReadOnlyList<Seat> Heads(string? unit) =>
        [.. _people.Values.Where(p => p.Sends && p.UnitId == unit).Select(p => new Seat(SeatKind.Head, "Chủ tịch") { UnitId = unit, Holder = new SeatHolder(p.Id, Now) { Name = p.Name, Reachable = !p.Unreachable } })];

    /// <summary>Does it at the desk instead of saying it.</summary>
    public Stage Does(DeskAct act)
    {
        var (facts, unit) = Known(Incoming.Tap(""));
        Last = Desk.Decide(facts, act);
        Assert.Same(facts.State, Last.Next);
        Keep(Last, unit);
        return this;
    }

    private Stage Play(Incoming incoming)
    {
        Taps++;
        var (facts, unit) = Known(incoming);
        Last = Conversation.Decide(facts, incoming);
        if (Last.Needs is FileNeeded { Id: var file } && Files[file] is { } sent)
            Last = Conversation.Decide(facts with { File = sent }, incoming);
        Keep(Last, unit);
        return this;
    }

    private (Facts Facts, string? Unit) Known(Incoming incoming)
    {
        var person = _people[_talks];
        var unit = OnBehalfTalk.UnitOf(person, _dialogues.GetValueOrDefault(_talks, Dialogue.Fresh), incoming) is { } id ? Scene.Units.Find(id) : null;
        var state = new State(person, _dialogues.GetValueOrDefault(_talks, Dialogue.Fresh))
        {
            Draft = unit is null ? null : _drafts.GetValueOrDefault(unit.Id),
            Registration = unit is null ? null : _registrations.GetValueOrDefault(unit.Id),
            Paper = unit is null ? null : _papers.GetValueOrDefault(unit.Id),
        };
        var facts = new Facts(Now, Scene.Plan, state) { Seats = Heads(unit?.Id), Unit = unit, Roster = Roster.SeenBy(person), Urging = Urging, NextNumber = _registrations.Count + 1 };
        return (facts with { Lists = ImportTalk.Concerns(incoming) ? Lists : null, Seats = Seats ?? facts.Seats, NewCode = NewCode, Questions = Questions }, unit?.Id);
    }

    private void Keep(Turn turn, string? unit)
    {
        (_people[_talks], _dialogues[_talks]) = (turn.Next.Person, turn.Next.Dialogue);
        if (unit is not null)
        {
            (_drafts[unit], _papers[unit]) = (turn.Next.Draft, turn.Next.Paper);
            if (turn.Next.Registration is { } sent)
                _registrations[unit] = sent;
        }
        Lists = turn.List switch
        {
            Import<Unit> list => Lists with { Units = [.. Lists.Units.Select(u => list.Items.FirstOrDefault(i => i.Id == u.Id) ?? u), .. list.Added] },
            Import<Seat> list => Lists with { Seats = [.. Lists.Seats.Select(s => list.Changed.FirstOrDefault(c => c.After.Id == s.Id)?.After ?? s), .. list.Added.Select((s, at) => s with { Id = Lists.Seats.Count + at + 1 })] },
            Import<Holiday> list => Lists with { Holidays = list.Items },
            _ => Lists,
        };
        if (turn.Paper is { } paper)
            _papers[paper.UnitId] = paper.After;
        foreach (var reviewed in turn.Reviewed)
            _registrations[reviewed.UnitId] = reviewed;
        foreach (var announced in turn.Announcements)
        {
            var reached = announced.To.Where(id => _people.GetValueOrDefault(id) is not { Unreachable: true }).ToList();
            foreach (var id in reached)
            {
                Told.TryAdd(id, []);
                Told[id].Add(announced.Reply);
            }
            if (announced is { Decided: { } decided } && reached.Count > 0 && ReviewSteps.Notified(_registrations[decided.UnitId], Now, Now) is { } notified)
                _registrations[decided.UnitId] = notified;
        }
    }
}
