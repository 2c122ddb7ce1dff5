using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Reminders;
using static EmulationBot.Tests.Reminders.Cast;

namespace EmulationBot.Tests.Reminders;

/// <summary>What one round decides when time or people do not go by the book.</summary>
public sealed class ReminderRoundTests
{
    private readonly ReminderRound _round = Round();

    [Fact]
    public void The_same_moment_twice_says_nothing_new() =>
        Assert.Equal(["12 08:00 T-2"], _round.Play(Only(NotStarted), February(12, 8), February(12, 8), February(12, 9)));

    [Fact]
    public void After_a_morning_away_one_message_makes_up_for_the_one_missed() =>
        Assert.Equal(["12 10:20 T-2"], _round.Play(Only(NotStarted), February(12, 7, 59), February(12, 10, 20)));

    [Fact]
    public void A_reminder_missed_for_a_whole_day_comes_the_next_morning_when_nothing_newer_is_due_that_day() =>
        Assert.Equal(["11 07:30 T-4"], _round.Play(Only(NotStarted), February(10, 7), February(11, 7, 30)));

    [Fact]
    public void A_reminder_missed_for_a_whole_day_gives_way_to_that_of_the_next_day() =>
        Assert.Equal(["13 08:00 T-1a"], _round.Play(Only(NotStarted), February(12, 7), February(13, 7, 30), February(13, 8)));

    [Fact]
    public void After_days_away_only_the_newest_is_sent_and_the_older_ones_never() =>
        Assert.Equal(["14 14:10 T-0b", "14 16:00 T-0c"], _round.Play(Only(NotStarted), February(14, 14, 10), February(14, 14, 11), February(14, 16)));

    [Fact]
    public void What_came_due_after_hours_waits_for_nobody_once_the_deadline_is_past() =>
        Assert.Empty(_round.Play(Only(NotStarted), February(14, 17), February(14, 23, 59), February(15, 0), February(15, 9), February(17, 7, 30)));

    [Fact]
    public void The_overdue_notice_lives_on_its_own_day_alone()
    {
        Assert.Equal(["T+1"], _round.Rungs(February(17, 16, 59), NotStarted));
        Assert.Empty(_round.Rungs(February(17, 17), NotStarted));
        Assert.Empty(_round.Rungs(February(18, 8), NotStarted));
    }

    [Fact]
    public void A_digest_lives_on_its_own_day_alone()
    {
        var roll = new Roll([NotStarted], [Reviewer]);
        Assert.Equal(["12 16:59 digest-T-2", "13 09:00 morning-T-1"], _round.Play(roll with { Units = [] }, February(12, 16, 59), February(13, 9), February(13, 17)));
    }

    [Fact]
    public void The_head_of_a_block_hears_who_is_behind_some_hours_after_they_were_reminded_themselves()
    {
        var roll = new Roll([InBlock(NotStarted)], []) { BlockHeads = [BlockHead] };
        DateTimeOffset[] moments = [February(10, 14), February(12, 8), February(12, 14), February(12, 15), February(13, 15, 30), February(14, 10), February(14, 14), February(17, 14), February(18, 14)];
        Assert.Equal(
            ["12 14:00 block-T-2", "13 15:30 block-T-1", "14 10:00 block-T-0", "17 14:00 block-T+1"],
            _round.Play(roll, moments).Where(line => line.Contains("block", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_head_of_a_block_hears_nothing_when_all_of_his_units_have_sent_and_nothing_of_other_blocks()
    {
        var roll = new Roll([InBlock(Sent), InBlock(OnPaper), NotStarted], []) { BlockHeads = [BlockHead] };
        Assert.DoesNotContain(_round.Decide(February(12, 14), roll, NothingYet), reminder => reminder.Person == BlockHead);
    }

    [Fact]
    public void The_head_of_a_block_is_not_told_of_a_unit_that_sent_before_the_message_left()
    {
        var due = Assert.Single(_round.Decide(February(12, 14), new Roll([InBlock(NotStarted)], []) { BlockHeads = [BlockHead] }, NothingYet), r => r.Person == BlockHead);
        Assert.Contains("UBND xã Tân Lập", due.Reply.Text.ToString(), StringComparison.Ordinal);
        Assert.Null(_round.Again(due.Entry(), February(12, 14, 1), new Roll([InBlock(Sent)], []) { BlockHeads = [BlockHead] }));
    }

    private static Standing InBlock(Standing standing) => standing with { Unit = standing.Unit with { Block = "Xã - thị trấn" } };

    [Fact]
    public void A_clock_set_back_does_not_repeat_what_was_said() =>
        Assert.Equal(
            ["12 08:00 T-2", "13 08:00 T-1a", "13 14:00 T-1b"],
            _round.Play(Only(NotStarted), February(12, 8), February(13, 8), February(12, 8), February(12, 9), February(13, 8), February(13, 14)));

    [Fact]
    public void An_older_reminder_of_the_day_does_not_follow_a_newer_one()
    {
        var afternoon = _round.Decide(February(13, 14), Only(NotStarted), NothingYet).Single();
        Assert.Empty(_round.Decide(February(13, 14, 30), Only(OnPaper), Ledger.Of([afternoon])));
    }

    [Fact]
    public void Muted_and_unreachable_people_get_nothing_while_their_colleague_does()
    {
        var unit = NotStarted with { People = [Chair with { Muted = true }, Clerk] };
        Assert.Equal([Clerk.Id], _round.Decide(February(12, 8), Only(unit), NothingYet).Select(r => r.Person.Id));
        unit = unit with { People = [Chair, Clerk with { Unreachable = true }] };
        Assert.Equal([Chair.Id], _round.Decide(February(12, 8), Only(unit), NothingYet).Select(r => r.Person.Id));
    }

    [Fact]
    public void A_muted_reviewer_gets_no_digest() =>
        Assert.Empty(_round.Decide(February(12, 16, 15), new Roll([NotStarted with { People = [] }], [Reviewer with { Muted = true }]), NothingYet));

    [Fact]
    public void The_digest_says_how_many_questions_wait_and_opens_them()
    {
        var quiet = _round.Decide(February(12, 16, 15), new Roll([], [Reviewer]), NothingYet).Single().Reply;
        Assert.DoesNotContain("câu hỏi", quiet.Text.ToString());
        var busy = _round.Decide(February(12, 16, 15), new Roll([], [Reviewer]) { WaitingQuestions = 3 }, NothingYet).Single().Reply;
        Assert.EndsWith("Có 3 câu hỏi chờ trả lời.", busy.Text.ToString());
        Assert.Equal(Press.Command("questions"), busy.Buttons[0][^1].Data);
    }

    [Fact]
    public void A_person_paired_late_is_told_the_newest_once() =>
        Assert.Equal(["11 07:30 T-4"], _round.Play(Only(NotStarted), February(11, 7, 30), February(11, 10), February(12, 7, 30)));

    [Fact]
    public void A_moved_deadline_moves_every_reminder_and_tells_everybody_the_new_date_once()
    {
        var moved = Round(Campaign22 with { Deadline = new(2020, 2, 28) });
        Assert.Equal(
            ["12 09:00 publication", "21 08:00 T-5", "24 08:00 T-4", "26 08:00 T-2"],
            moved.Play(Only(NotStarted), moved.Schedule.Wakings().Prepend(February(12, 9)).Where(t => t >= February(12, 9) && t < February(27, 0))));
    }

    /// <summary>By 13/02 as a holiday, 07/02 becomes the day of T-4 and 12/02 that of T-1.</summary>
    private static ReminderRound WithHoliday(int day)
    {
        var calendar = new OfficeCalendar();
        calendar.Take([], [new DateOnly(2020, 2, day)]);
        return new(Campaign22, new ReminderSchedule(Campaign22, ReminderLadder.Standard, Hours with { Calendar = calendar }));
    }

    [Theory]
    [InlineData(7, 13, "T-5")]
    [InlineData(12, 13, "T-2")]
    public void A_holiday_listed_during_the_day_repeats_nothing_of_that_day(int day, int holiday, string rung)
    {
        var given = _round.Decide(February(day, 8, 5), Only(NotStarted), NothingYet);
        Assert.Equal(rung, Assert.Single(given).Due.Rung.Id);
        Assert.NotEqual(rung, WithHoliday(holiday).Rungs(February(day, 9), NotStarted).Single());
        Assert.Empty(WithHoliday(holiday).Decide(February(day, 9), Only(NotStarted), Ledger.Of(given)));
    }

    [Fact]
    public void What_a_holiday_brought_early_comes_again_on_its_own_day_when_the_holiday_is_taken_back()
    {
        var given = WithHoliday(12).Decide(February(7, 8, 5), Only(NotStarted), NothingYet);
        Assert.Equal("T-4", Assert.Single(given).Due.Rung.Id);
        Assert.Equal("T-4", Assert.Single(_round.Decide(February(10, 8, 5), Only(NotStarted), Ledger.Of(given))).Due.Rung.Id);
    }

    [Fact]
    public void A_message_that_waits_while_a_holiday_is_listed_goes_once_with_the_words_of_now()
    {
        var entry = _round.Decide(February(7, 8), Only(NotStarted), NothingYet).Single().Entry();
        Assert.Equal("T-4", WithHoliday(13).Again(entry, February(7, 8, 1), Only(NotStarted))?.Due.Rung.Id);
    }

    [Fact]
    public void Who_was_urged_hears_of_no_rung_that_day_but_on_the_last_two()
    {
        Assert.Empty(_round.Decide(February(10, 8, 5), Only(NotStarted), Urged(February(10, 7, 40))));
        Assert.Empty(_round.Decide(February(17, 8, 5), Only(NotStarted), Urged(February(17, 7, 40))));
        Assert.Single(_round.Decide(February(10, 8, 5), Only(NotStarted), Urged(February(7, 9))));
        Assert.Single(_round.Decide(February(13, 8, 5), Only(NotStarted), Urged(February(13, 7, 40))));
    }

    private Ledger Urged(DateTimeOffset at) => Ledger.Of(Urging.Reminders(Campaign22, [NotStarted], _round.Schedule.DaysLeft(at), at));

    [Fact]
    public void A_unit_that_takes_no_part_any_more_is_not_behind()
    {
        var ended = Drafting with { Unit = TanLap with { Active = false } };
        Assert.False(ended.IsBehind());
        Assert.Empty(Urging.Of([ended], UrgingFacts.None, _round.Schedule.DaysLeft(February(10, 9))).Now);
    }

    [Fact]
    public void A_reminder_decided_before_the_unit_sent_is_not_due_again()
    {
        var key = _round.Decide(February(12, 8), Only(NotStarted), NothingYet).Single().Entry();
        Assert.NotNull(_round.Again(key, February(12, 8, 1), Only(NotStarted)));
        Assert.Null(_round.Again(key, February(12, 8, 1), Only(Sent)));
        Assert.Null(_round.Again(key, February(12, 8, 1), Only(NotStarted with { People = [Chair with { Muted = true }] })));
        Assert.Null(_round.Again(key, February(12, 8, 1), Only(NotStarted with { People = [Clerk] })));
    }

    [Fact]
    public void A_reminder_delayed_on_its_way_is_dropped_when_a_newer_one_has_come_or_the_day_is_over()
    {
        var key = _round.Decide(February(13, 8), Only(NotStarted), NothingYet).Single().Entry();
        Assert.NotNull(_round.Again(key, February(13, 13, 59), Only(NotStarted)));
        Assert.Null(_round.Again(key, February(13, 14), Only(NotStarted)));
        Assert.Null(_round.Again(key, February(13, 17), Only(NotStarted)));
        Assert.Null(_round.Again(key, February(14, 7, 30), Only(NotStarted)));
    }

    [Fact]
    public void A_draft_begun_between_deciding_and_sending_changes_the_words()
    {
        var key = _round.Decide(February(12, 8), Only(NotStarted), NothingYet).Single().Entry();
        Assert.Contains("bước 4/8", _round.Again(key, February(12, 8, 1), Only(Drafting))!.Reply.Text.ToString(), StringComparison.Ordinal);
    }
}
