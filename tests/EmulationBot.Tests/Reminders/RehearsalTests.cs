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
        ["2020-02-12 08:00", "trước hạn 2 ngày làm việc", "Xã Tân Lập", "Nguyễn Văn An", "đang khai", "-", "T-2/xa-tan-lap/telegram:1"],
        Rows(Drafting with { People = [Chair with { Name = "Nguyễn  Văn An" }] }).Single(row => row[0] == "2020-02-12 08:00"));

    [Fact]
    public void What_people_read_holds_no_internal_name()
    {
        var timeline = Rehearsal.Play(Round(lastCall: true), new Roll([NotStarted, Drafting with { Unit = ThanhBac }], [Reviewer]), _from, _to);
        var rows = RehearsalTable.Lines(timeline).Skip(1).Select(line => Regex.Split(line, " {2,}")).ToList();
        Assert.Contains(rows, row => row[1] == "tổng hợp cho Phòng Nội vụ");
        Assert.All(rows, row => Assert.DoesNotMatch(@"[A-Za-z]-?\d|T[-+]|publication|digest|last-call|telegram:|xa-", string.Join("  ", row[1..^1])));
    }

    [Fact]
    public void A_unit_without_people_is_listed_and_marked()
    {
        var rows = Rows(NotStarted with { People = [] });
        Assert.Equal(10, rows.Count);
        Assert.All(rows, row => Assert.Equal(("-", "chưa có người nhận"), (row[3], row[5])));
    }

    [Fact]
    public void People_who_would_not_hear_are_listed_and_marked()
    {
        var rows = Rows(NotStarted with { People = [Chair with { Muted = true }, Clerk with { Unreachable = true }] });
        Assert.Equal(20, rows.Count);
        Assert.All(rows, row => Assert.Equal(row[6].EndsWith($"/{Chair.Id}", StringComparison.Ordinal) ? "đã tắt nhắc" : "không liên lạc được", row[5]));
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
