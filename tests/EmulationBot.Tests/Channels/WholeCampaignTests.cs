using System.Globalization;
using System.Text.RegularExpressions;
using EmulationBot.Auditing;
using EmulationBot.Channels;
using EmulationBot.Core.Answers;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Units;
using EmulationBot.Documents;
using EmulationBot.Operations.Settings;
using EmulationBot.Reminders;
using EmulationBot.Storage;
using EmulationBot.Tests.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace EmulationBot.Tests.Channels;

/// <summary>
/// The whole campaign at speed: 54 units, three reviewers, five heads of blocks, the working days from the announcement to the Council's meeting.
/// Every unit has a fate; every message and every reminder goes the real way over a real database.
/// </summary>
public sealed partial class WholeCampaignTests
{
    private enum Fate { EarlyAndComplete, ReturnedAndMended, DraftFirst, OnPaper, AtTheEnd, Late, Never, WithdrawnAndSentAgain, ReturnedForGood, PhonedIn }

    private static readonly Plan _plan = PlanLibrary.Load().Current;
    private static readonly UnitDirectory _units = UnitDirectory.Load();

    /// <summary>Two of Phòng Nội vụ; the third works elsewhere, so that its own registration has somebody to review it.</summary>
    private static readonly string[] _reviewers = ["bé", "cường", "dung"];

    private static readonly string[] _blocks = ["Khối xã, thị trấn", "Khối Nội chính", "Khối Kinh tế - Kỹ thuật", "Khối Văn hóa - Xã hội", "Khối Đảng, đoàn thể"];

    private readonly List<(DateTimeOffset At, Outgoing Message)> _delivered = [];

    /// <summary>Since when each unit needs no reminder; by the script, not by the bot.</summary>
    private readonly Dictionary<string, DateTimeOffset?> _quiet = [];

    private PipelineUnderTest _bot = null!;
    private Reminding _reminding = null!;

    [Fact]
    public async Task Every_unit_ends_as_its_fate_says_and_nobody_who_has_sent_is_reminded_or_anybody_twice()
    {
        using var database = await TempDatabase.Prepared();
        await using var bot = new PipelineUnderTest(database);
        await Open(bot);
        foreach (var day in new[] { 5, 6, 7, 10, 11, 12, 13, 14, 17, 18 })
            await Live(day);
        await Meet();

        var rows = bot.Rows(db => db.Registrations).ToDictionary(r => r.UnitId);
        Assert.All(_units.All.Index(), u => Assert.Equal(End(FateOf(u.Index)), rows.GetValueOrDefault(u.Item.Id)?.State));
        Assert.All(_units.All.Index(), u => Assert.Equal(FateOf(u.Index) == Fate.Late, rows.GetValueOrDefault(u.Item.Id)?.Late ?? false));
        Assert.All(rows.Values.Where(r => r.State == RegistrationState.Agreed), r => Assert.NotNull(r.ToRegistration().Review.NotifiedAt));
        AssertReminders();
        AssertEscalations();
        await AssertWorkbook(bot, rows.Count);
        await AssertAudit(bot);
    }

    private static Fate FateOf(int unit) => (Fate)(unit % 10);

    private static string BlockOf(int unit) => _blocks[unit / 11];

    private static RegistrationState? End(Fate fate) => fate switch
    {
        Fate.OnPaper or Fate.Never => null,
        Fate.ReturnedForGood => RegistrationState.Returned,
        _ => RegistrationState.Agreed,
    };

    private async Task Open(PipelineUnderTest bot)
    {
        _bot = bot;
        Unit[] listed = [.. _units.All.Index().Select(u => u.Item with { Block = BlockOf(u.Index) })];
        _units.Take(listed);
        bot.Get<UnitDirectory>().Take(listed);
        bot.Decide = new Conversation(_units, new Answerer(PlanLibrary.Load(), _units)).Decide;
        bot.Channel.End = message =>
        {
            lock (_delivered)
                _delivered.Add((bot.Clock.GetUtcNow(), message));
            return null;
        };
        var round = RemindersSetup.Round(_plan, new());
        var (outbox, turns) = (bot.Get<Outbox>(), bot.Get<WriteTurn>());
        bot.StillDue = new SendingCheck(round, _units, outbox, turns, bot.Clock).StillDue;
        _reminding = new Reminding(round, _units, new LadderApprovals(round, Options.Create(new RemindersOptions()), turns, bot.Clock), outbox, bot.Get<IDbContextFactory<BotDb>>(), turns, bot.Clock, NullLogger<Reminding>.Instance);
        foreach (var unit in _units.All)
        {
            await bot.Pair(unit.Id, unit.Id);
            _quiet[unit.Id] = null;
        }
        foreach (var reviewer in _reviewers)
            await bot.Pair(reviewer, role: Role.Reviewer, memberOf: reviewer == "dung" ? "vp-hdnd-ubnd" : "phong-noi-vu");
        foreach (var block in _blocks)
            await bot.Pair(block, role: Role.BlockHead, block: block);
        await bot.Start();
    }

    /// <summary>A day: the rungs as they fall due, the units in the morning, Phòng Nội vụ in the afternoon, the heads of blocks between them.</summary>
    private async Task Live(int day)
    {
        foreach (var (hour, minute) in new[] { (7, 30), (7, 45), (8, 0) })
            await Remind(day, hour, minute);
        foreach (var (index, unit) in _units.All.Index())
            await Live(FateOf(index), unit.Id, day);
        foreach (var (hour, minute) in new[] { (10, 0), (13, 45), (14, 0) })
            await Remind(day, hour, minute);
        await Review(day);
        foreach (var (hour, minute) in new[] { (15, 30), (16, 0), (16, 15) })
            await Remind(day, hour, minute);
        await Count(_reviewers[day % 3], _quiet.Values);
        var block = day % _blocks.Length;
        await Count(_blocks[block], [.. _units.All.Index().Where(u => BlockOf(u.Index) == _blocks[block]).Select(u => _quiet[u.Item.Id])]);
    }

    private Task Live(Fate fate, string unit, int day) => (fate, day) switch
    {
        (Fate.EarlyAndComplete, 5) or (Fate.AtTheEnd, 14) or (Fate.Late, 17) or (Fate.ReturnedAndMended, 7) or (Fate.ReturnedForGood, 12) or (Fate.WithdrawnAndSentAgain, 6) => Send(unit),
        (Fate.DraftFirst, 7) => Says(unit, "đăng ký", "đúng", "Nguyễn Văn An"),
        (Fate.DraftFirst, 12) => Finish(unit),
        (Fate.OnPaper, 10) => Says(unit, "/bangiay"),
        (Fate.WithdrawnAndSentAgain, 10) => Withdraw(unit),
        (Fate.WithdrawnAndSentAgain, 13) => Send(unit),
        (Fate.ReturnedAndMended, 11) => Mend(unit),
        (Fate.PhonedIn, 11) => PhoneIn(unit),
        (Fate.PhonedIn, 12) => Confirm(unit),
        _ => Task.CompletedTask,
    };

    private async Task Send(string unit)
    {
        await Says(unit, "đăng ký", "đúng", "Nguyễn Văn An");
        await Finish(unit);
    }

    private async Task Finish(string unit)
    {
        await Says(unit, "đăng ký", "Chủ tịch", "0912345678", "1, 3 và 6", "Giảm 2% hộ nghèo trong năm 2020", "Phân công cán bộ phụ trách từng ấp, kiểm tra hằng tháng.", "không đăng ký danh hiệu");
        await Press(unit, "Gửi");
        if (_bot.Clock.GetUtcNow() >= _plan.DeadlineInstant)
            await Press(unit, "Vẫn gửi");
        _quiet[unit] = _bot.Clock.GetUtcNow();
    }

    /// <summary>A reviewer enters what he was told; until the head has confirmed it the unit has not sent.</summary>
    private async Task PhoneIn(string unit)
    {
        var reviewer = _reviewers[unit.Length % 3];
        await Says(reviewer, $"/nhapthay {_units.Find(unit)!.Name}");
        await Press(reviewer, "Bắt đầu nhập thay");
        await Says(reviewer, "đúng", "Nguyễn Văn An", "Chủ tịch", "0912345678", "1, 3 và 6", "Giảm 2% hộ nghèo trong năm 2020", "Phân công cán bộ phụ trách từng ấp, kiểm tra hằng tháng.", "không đăng ký danh hiệu");
        await Press(reviewer, "Trình thủ trưởng");
    }

    /// <summary>One tap under the message that lays it before him.</summary>
    private async Task Confirm(string unit)
    {
        await Tap(unit, _bot.Channel.Sent.Last(m => m.ChatId == $"chat-{unit}" && m.Reply!.Text.ToString().Contains("đã nhập thay bản khai", StringComparison.Ordinal)).Reply!.Buttons[0][0].Data);
        _quiet[unit] = _bot.Clock.GetUtcNow();
    }

    private async Task Withdraw(string unit)
    {
        await Says(unit, "/rut");
        await Press(unit, "Rút đăng ký");
        _quiet[unit] = null;
    }

    private async Task Mend(string unit)
    {
        await Press(unit, "Bổ sung ngay");
        await Says(unit, "Giảm 15 hộ nghèo trong năm 2020");
        await Press(unit, "Gửi bản sửa");
        _quiet[unit] = _bot.Clock.GetUtcNow();
    }

    /// <summary>The three take turns at the queue; what is fated to be returned is returned once.</summary>
    private async Task Review(int day)
    {
        if (day == 11)
            foreach (var (index, unit) in _units.All.Index().Where(u => FateOf(u.Index) == Fate.OnPaper))
            {
                await Tap(_reviewers[index % 3], $"paper:{unit.Id}");
                _quiet[unit.Id] = _bot.Clock.GetUtcNow();
            }
        if (day is not (10 or 11 or 13 or 14 or 17))
            return;
        for (var (turn, idle) = (0, 0); idle < _reviewers.Length; turn++)
        {
            var reviewer = _reviewers[turn % 3];
            await Says(reviewer, "/duyet");
            if (Latest(reviewer, "✅ Đủ hồ sơ", among: 1) is not { } ok)
            {
                idle++;
                continue;
            }
            idle = 0;
            var unit = ok.Split(':')[2];
            var fate = FateOf(_units.All.Index().First(u => u.Item.Id == unit).Index);
            if ((fate, day) is (Fate.ReturnedAndMended, 10) or (Fate.ReturnedForGood, 13))
            {
                await Press(reviewer, "↩ Đề nghị bổ sung");
                await Press(reviewer, "Chỉ tiêu: chỉ tiêu chưa có số cụ thể");
                _quiet[unit] = null;
            }
            else
                await Press(reviewer, "✅ Đủ hồ sơ");
        }
    }

    /// <summary>The office's own registration is entered by who works elsewhere.</summary>
    private async Task Meet()
    {
        foreach (var reviewer in new[] { _reviewers[0], _reviewers[2] })
        {
            await Says(reviewer, "/hoidong");
            await Press(reviewer, "Hội đồng thống nhất");
            await Says(reviewer, "05/BB-HĐ ngày 18/02/2020");
            await Press(reviewer, "Ghi cho");
        }
        await _bot.Until(() => _bot.Rows(db => db.Outbox).All(o => o.State != OutboxState.Pending), 0.1);
    }

    /// <summary>Total = sent + missing, on the card and in its lists; those who are to complete have sent.</summary>
    private async Task Count(string watcher, IReadOnlyCollection<DateTimeOffset?> quiet)
    {
        await Says(watcher, "/danhsach");
        var text = _bot.Channel.Texts($"chat-{watcher}").Last();
        var card = Sent().Match(text);
        var (sent, of) = (Number(card.Groups[1]), Number(card.Groups[2]));
        Assert.Equal(quiet.Count, of);
        var groups = Groups().Matches(text).ToLookup(m => m.Value.StartsWith('↩'), m => Number(m.Groups[1]));
        Assert.Equal(of - sent, groups[false].Sum());
        Assert.Equal(quiet.Count(q => q is not null), sent - groups[true].Sum());
    }

    private async Task Remind(int day, int hour, int minute)
    {
        var at = new DateOnly(2020, 2, day).At(new TimeOnly(hour, minute));
        if (at < _bot.Clock.GetUtcNow())
            return;
        _bot.Clock.SetUtcNow(at);
        await _reminding.Run(PipelineUnderTest.Stop);
        await _bot.Settled();
        await _bot.Until(() => _bot.Rows(db => db.Outbox).All(o => o.State != OutboxState.Pending), 0.1);
    }

    private void AssertReminders()
    {
        var reminders = _bot.Rows(db => db.Set<LedgerRow>());
        Assert.Equal(reminders.Count, reminders.DistinctBy(r => (r.Rung, r.UnitId, r.PersonId)).Count());
        Assert.NotEmpty(reminders);
        var told = _delivered.Where(d => d.Message.Reply?.Text.ToString().StartsWith("Kính gửi", StringComparison.Ordinal) is true).ToList();
        Assert.Equal(reminders.Count(r => r.UnitId.Length > 0), told.Count);
        Assert.Equal(told.Count, told.DistinctBy(d => (d.At, d.Message.ChatId)).Count());
        foreach (var (at, message) in told)
            Assert.False(HadSent(message.ChatId["chat-".Length..], at), $"{message.ChatId} was reminded at {at} though it had sent.");
    }

    /// <summary>Each head hears at each of the four rungs, once, of his own units that were behind then, by the script, and of no other.</summary>
    private void AssertEscalations()
    {
        var told = _delivered.Where(d => _blocks.Any(b => d.Message.ChatId == $"chat-{b}") && d.Message.Reply?.Text.ToString().Contains("Đề nghị đồng chí đôn đốc", StringComparison.Ordinal) is true).ToList();
        Assert.Equal(4 * _blocks.Length, told.Count);
        foreach (var (at, message) in told)
            foreach (var (index, unit) in _units.All.Index().Where(u => FateOf(u.Index) is not (Fate.ReturnedAndMended or Fate.ReturnedForGood or Fate.OnPaper or Fate.Late)))
                Assert.Equal(
                    $"chat-{BlockOf(index)}" == message.ChatId && !HadSent(unit.Id, at),
                    message.Reply!.Text.ToString().Contains($" {unit.Name} –", StringComparison.Ordinal));
    }

    /// <summary>By the script: whether the unit of that fate had nothing left to do.</summary>
    private static bool HadSent(string unit, DateTimeOffset at)
    {
        var fate = FateOf(_units.All.Index().First(u => u.Item.Id == unit).Index);
        return (fate, at.DateInVietnam().Day, at.TimeInVietnam() > new TimeOnly(8, 0)) switch
        {
            (Fate.EarlyAndComplete, var day, var later) => day > 5 || later,
            (Fate.AtTheEnd, var day, var later) => day > 14 || (day == 14 && later),
            (Fate.DraftFirst, var day, var later) => day > 12 || (day == 12 && later),
            (Fate.WithdrawnAndSentAgain, var day, var later) => day is 7 || day > 13 || (day is 6 or 13 && later) || (day == 10 && !later),
            (Fate.OnPaper, var day, _) => day > 11,
            (Fate.PhonedIn, var day, var later) => day > 12 || (day == 12 && later),
            _ => false,
        };
    }

    private static async Task AssertWorkbook(PipelineUnderTest bot, int registrations)
    {
        await using var db = bot.Db();
        var entries = await db.EntriesAsync(_plan, _units.All, PipelineUnderTest.Stop);
        Assert.Equal(registrations, entries.Count(e => e.Registration is not null));
        Assert.Equal(_units.All.Count, entries.Count);
        Assert.NotEmpty(CouncilWorkbook.Write(entries, _plan, bot.Clock.GetUtcNow()));
    }

    private static async Task AssertAudit(PipelineUnderTest bot)
    {
        using var connection = new SqliteConnection(bot.Db().Database.GetConnectionString());
        await connection.OpenAsync(PipelineUnderTest.Stop);
        Assert.Contains(bot.Rows(x => x.Audit), a => a is { Event: "registration.agreed", After: not null });
        Assert.Equal(AuditFault.None, AuditCheck.Run(connection).Fault);
    }

    private async Task Says(string account, params string[] texts)
    {
        foreach (var text in texts)
            await _bot.Hear(PipelineUnderTest.Words(account, text));
    }

    private Task Tap(string account, string data) => _bot.Hear(PipelineUnderTest.Words(account, "") with { Incoming = Incoming.Tap(data) });

    private Task Press(string account, string caption) =>
        Tap(account, Latest(account, caption) ?? throw new InvalidOperationException($"{account} has no “{caption}”: {_bot.Channel.Texts($"chat-{account}").LastOrDefault()}"));

    /// <summary>The newest button of that caption, under the last messages of the chat.</summary>
    private string? Latest(string account, string caption, int among = 3) => _bot.Channel.Sent.Where(m => m.ChatId == $"chat-{account}" && m.Reply is not null && !(m.Reply.Card && m.EditsMessage is not null)).TakeLast(among).Reverse()
        .SelectMany(m => m.Reply!.Buttons.SelectMany(b => b)).FirstOrDefault(b => b.Caption.StartsWith(caption, StringComparison.Ordinal))?.Data;

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Đã gửi (\d+)/(\d+) đơn vị")]
    private static partial Regex Sent();

    [GeneratedRegex(@"(?:✉|↩|⏳|☐)[^(]*\((\d+)\):")]
    private static partial Regex Groups();
}
