using System.Text.RegularExpressions;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Reminders;
using EmulationBot.Reminders;
using static EmulationBot.Tests.Reminders.Cast;

namespace EmulationBot.Tests.Reminders;

public sealed class RehearsalTests
{
    private static readonly DateTimeOffset _from = February(5, 0);
    private static readonly DateTimeOffset _to = February(18, 0);

    private static List<string[]> Rows(params Standing[] units) =>
        [.. RehearsalTable.Lines(Rehearsal.Play(Round(), Only(units), _from, _to)).Skip(1).Select(line => Regex.Split(line, " {2,}"))];

    [Fact]
    public void A_line_says_when_which_rung_which_unit_to_whom_and_in_what_state() => Assert.Equal(
        ["2020-02-12 08:00", "T-2", "xa-tan-lap", "telegram:1", "Xã Tân Lập", "đang nháp", "-"],
        Rows(Drafting).Single(row => row[1] == "T-2"));

    [Fact]
    public void A_unit_without_people_is_listed_and_marked()
    {
        var rows = Rows(NotStarted with { People = [] });
        Assert.Equal(10, rows.Count);
        Assert.All(rows, row => Assert.Equal(("-", "chưa có người nhận"), (row[3], row[6])));
    }

    [Fact]
    public void People_who_would_not_hear_are_listed_and_marked()
    {
        var rows = Rows(NotStarted with { People = [Chair with { Muted = true }, Clerk with { Unreachable = true }] });
        Assert.Equal(20, rows.Count);
        Assert.All(rows, row => Assert.Equal(row[3] == Chair.Id ? "đã tắt nhắc" : "không liên lạc được", row[6]));
    }

    [Fact]
    public void Part_of_a_campaign_begins_with_what_would_be_made_up_for()
    {
        var part = Rehearsal.Play(Round(), Only(NotStarted), February(11, 9), February(12, 23));
        Assert.Equal([(February(11, 9), "T-4"), (February(12, 8), "T-2")], part.Select(r => (r.At, r.Reminder.Due.Rung.Id)));
    }

    [Fact]
    public void A_unit_that_has_sent_has_no_line() => Assert.Empty(Rows(Sent));
}
