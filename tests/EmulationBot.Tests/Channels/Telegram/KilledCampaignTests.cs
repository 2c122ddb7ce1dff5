using EmulationBot.Channels;
using EmulationBot.Core.Reminders;
using EmulationBot.Reminders;
using EmulationBot.Storage;
using EmulationBot.Tests.BotApi;
using Microsoft.EntityFrameworkCore;
using static EmulationBot.Tests.Reminders.Cast;

namespace EmulationBot.Tests.Channels.Telegram;

/// <summary>
/// The campaign, 05/02 to 17/02, played by the real process at ten minutes a second. It lives only around the times at
/// which reminders fall due; at some of them it dies by kill -9 while its messages are on their way.
/// </summary>
public sealed class KilledCampaignTests : IAsyncDisposable
{
    private const int Speed = 600;

    /// <summary>When the process comes to life, and whether it dies before any of its messages gets through.</summary>
    private static readonly (DateTimeOffset From, bool Dies)[] _lives =
    [
        (February(5, 7, 58), true), (February(12, 16, 16), false),
        (February(13, 7, 58), true), (February(13, 16, 13), false),
        (February(14, 7, 43), false), (February(14, 13, 43), true), (February(14, 16, 13), false),
        (February(17, 16, 16), false),
    ];

    /// <summary>On these days, or mornings, it is not there at all; nobody is told later what was due then.</summary>
    private static readonly string[] _away = ["2020-02-06", "2020-02-07", "2020-02-10", "2020-02-11", "2020-02-12 07:30", "2020-02-17 07:30"];

    private TelegramService _bot = null!;

    /// <summary>What the bot had said to each before the campaign.</summary>
    private Dictionary<Person, int> _said = [];

    [Fact]
    public async Task However_often_it_is_killed_ledger_and_chats_hold_what_was_rehearsed()
    {
        _bot = await TelegramService.Start(at: February(5, 6));
        var people = await People();
        _bot.Kill();
        _said = people.ToDictionary(p => p, p => p.Said.Count);
        var rehearsed = await Rehearsed();

        foreach (var (from, dies) in _lives)
            await Live(from, dies, rehearsed.Count(line => Due(line) < from.AddMinutes(5)));

        Assert.Equal(rehearsed, await Ledger());
        Assert.All(people, p => Assert.Equal(rehearsed.Count(line => line.EndsWith($":{p.Id}", StringComparison.Ordinal)), p.Said.Count - _said[p]));
        Assert.Empty(_bot.Api.Violations);
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    /// <summary>Two of a unit that has not begun, one that has begun, one that has sent, one who wants no reminders, and a reviewer.</summary>
    private async Task<Person[]> People()
    {
        Person[] people =
        [
            await _bot.Chair(), await _bot.Chair(name: "Trần Thị Bình"), await _bot.Chair("xa-thanh-bac"),
            await _bot.Chair("xa-tan-binh"), await _bot.Chair("xa-mo-cong"), await _bot.Reviewer(),
        ];
        await people[2].Says("đăng ký");
        await people[2].Taps("Đúng");
        await people[2].Hears("Bước 2/8");
        await people[4].Says("/tatnhac");
        await people[4].Hears("Đã tắt nhắc");
        var sent = new RegistrationRow { PlanId = Plan.Id, UnitId = "xa-tan-binh", Number = 1, Code = "ĐKTĐ-2020-0001" };
        sent.Take(Registered(Core.Registrations.RegistrationState.Sent));
        await _bot.Write(db => db.Add(sent));
        return people;
    }

    private async Task Live(DateTimeOffset from, bool dies, int expected)
    {
        if (dies)
            await Die(from, expected);
        await _bot.Run(dies ? from.AddMinutes(4) : from, Speed);
        await _bot.Api.WaitFor(() => Heard() == expected);
        await _bot.Stop();
    }

    /// <summary>The connection of every message breaks before Telegram has it; the process dies before it can try again.</summary>
    private async Task Die(DateTimeOffset from, int expected)
    {
        var due = expected - Heard();
        var lost = Lost();
        _bot.Api.Fail("sendMessage", FaultKind.DropConnectionBeforeHandling, times: due);
        await _bot.Run(from, Speed);
        await _bot.Api.WaitFor(() => Lost() == lost + due);
        _bot.Kill();
    }

    private int Lost() => _bot.Api.Calls.Count(c => c is { Method: "sendMessage", Status: 0 });

    private int Heard() => _said.Sum(before => before.Key.Said.Count - before.Value);

    private async Task<string[]> Ledger()
    {
        var ledger = await _bot.Read(db => db.Set<LedgerRow>().ToListAsync());
        return [.. ledger.Select(l => string.Join(' ', RehearsalTable.Key(l.DueAt, l.ToEntry().Key))).Order(StringComparer.Ordinal)];
    }

    /// <summary>The lines of the command for people who can be reached on days it is there: when, which rung, which unit, who.</summary>
    private async Task<string[]> Rehearsed()
    {
        var table = await _bot.Command("rehearse", "--from", "2020-02-05", "--to", "2020-02-17");
        var lines = table.Split('\n').Select(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return [.. lines.Where(cells => cells is [.., "-", _] && !_away.Any(day => cells[0].StartsWith(day, StringComparison.Ordinal))).Select(cells => $"{cells[0]} {cells[^1].Replace('/', ' ')}").Order(StringComparer.Ordinal)];
    }

    private static DateTimeOffset Due(string line) =>
        DateTimeOffset.ParseExact(line[..16] + " +07:00", "yyyy-MM-dd HH:mm zzz", System.Globalization.CultureInfo.InvariantCulture);
}
