using System.Collections.Immutable;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;
using static EmulationBot.Tests.Reminders.Cast;

namespace EmulationBot.Tests.Reminders;

/// <summary>What people read, by state and day.</summary>
public sealed class ReminderWordsTests
{
    private const string Consequence =
        "Nếu cơ quan, đơn vị nào không đăng ký và không được Hội đồng Thi đua – Khen thưởng huyện xét duyệt từ đầu năm thì cuối năm sẽ không được xét khen thưởng.";

    private static Reply Reminder(DateTimeOffset now, Standing standing) => Round().Decide(now, Only(standing), NothingYet).Single().Reply;

    private static string[] Buttons(Reply reply) => [.. reply.Buttons.SelectMany(row => row).Select(button => $"{button.Caption} → {button.Data}")];

    [Fact]
    public void The_publication_says_what_the_plan_is_until_when_and_how_to_begin()
    {
        var reply = Reminder(February(5, 8), NotStarted);
        Assert.Equal(
            """
            Kính gửi UBND xã Tân Lập.

            UBND huyện Tân Biên đã ban hành Kế hoạch số 22/KH-UBND ngày 05/02/2020: “Phát động phong trào thi đua yêu nước năm 2020”.
            Đăng ký thi đua gửi về UBND huyện, qua Phòng Nội vụ, chậm nhất thứ Sáu, 14/02/2020, còn 9 ngày (7 ngày làm việc) (Mục II.6, Kế hoạch 22/KH-UBND).

            Bấm “Đăng ký ngay” để bắt đầu; trả lời từng bước, có thể lưu nháp và làm tiếp sau.

            Đồng chí nhận tin này vì phụ trách đăng ký của đơn vị; bấm “Tắt nhắc” nếu không muốn nhận nữa.
            """,
            reply.Text.ToString());
        Assert.Equal(["Đăng ký ngay → form:open", "Đã gửi bản giấy → paper:claim", "Tắt nhắc → remind:off"], Buttons(reply));
    }

    [Fact]
    public void The_third_reminder_quotes_the_consequence_and_cites_it()
    {
        var reply = Reminder(February(12, 8), NotStarted);
        Assert.Equal(
            $"""
            Kính gửi UBND xã Tân Lập.

            Hạn đăng ký thi đua: thứ Sáu, 14/02/2020, còn 2 ngày (2 ngày làm việc) (Mục II.6, Kế hoạch 22/KH-UBND).
            Đơn vị chưa gửi đăng ký trên hệ thống.

            Kế hoạch nêu:
            {Consequence}
            (Mục II.6, Kế hoạch 22/KH-UBND)

            Bấm “Đăng ký ngay” để bắt đầu; trả lời từng bước, có thể lưu nháp và làm tiếp sau.

            Đồng chí nhận tin này vì phụ trách đăng ký của đơn vị; bấm “Tắt nhắc” nếu không muốn nhận nữa.
            """,
            reply.Text.ToString());
        Assert.Contains(reply.Text.Spans, span => span == new Span(Consequence, Emphasis.Quote));
    }

    [Fact]
    public void The_consequence_is_quoted_on_the_last_rungs_alone()
    {
        var quoted = Round().Schedule.Times
            .Where(t => t.Rung.To.HasFlag(Core.Reminders.Audience.NotStarted))
            .ToDictionary(t => t.Rung.Id, t => Reminder(t.At, NotStarted).Text.ToString().Contains(Consequence, StringComparison.Ordinal));
        Assert.Equal(["publication", "T-5", "T-4", "T+1"], quoted.Where(q => !q.Value).Select(q => q.Key));
        Assert.Equal(["T-2", "T-1a", "T-1b", "T-0a", "T-0b", "T-0c"], quoted.Where(q => q.Value).Select(q => q.Key));
    }

    [Fact]
    public void A_returned_registration_is_told_its_own_day_and_not_that_of_the_plan()
    {
        var reply = Reminder(February(13, 8), ReturnedUntil(12));
        Assert.Contains("Đã quá hạn bổ sung: thứ Tư, 12/02/2020.", reply.Text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("14/02/2020", reply.Text.ToString(), StringComparison.Ordinal);
        Assert.Contains("Hạn bổ sung bản đăng ký: hết thứ Năm, 13/02/2020.", Reminder(February(13, 8), ReturnedUntil(13)).Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void After_the_deadline_who_has_sent_in_time_is_not_told_that_it_will_be_late()
    {
        var at = February(18, 9);
        var text = Core.Reminders.Urging.Reminders(Campaign22, [Returned], Round().Schedule.DaysLeft(at), at).Single().Reply.Text.ToString();
        Assert.Contains("bổ sung", text, StringComparison.Ordinal);
        Assert.DoesNotContain("thời hạn", text, StringComparison.Ordinal);
    }

    private static Standing ReturnedUntil(int day) => Returned with
    {
        Registration = Registered(RegistrationState.Returned) with { Review = Review.None with { Returns = [new FieldReturn(Fields.Targets, "ghi rõ số hộ", new(2020, 2, day))] } },
    };

    [Fact]
    public void A_draft_is_told_its_step_and_one_tap_opens_it()
    {
        var reply = Reminder(February(10, 8), Drafting);
        Assert.Contains("Bản đăng ký của đơn vị đang ở bước 4/8, chưa gửi.", reply.Text.ToString(), StringComparison.Ordinal);
        Assert.Equal("Làm tiếp bước 4/8 → form:open", Buttons(reply)[0]);
    }

    [Fact]
    public void A_finished_draft_is_told_that_only_sending_is_missing()
    {
        var finished = RegistrationForm.Guided.ToImmutableDictionary(f => f.Key, f => "đã khai");
        var reply = Reminder(February(10, 8), Drafting with { Draft = Drafting.Draft! with { Answers = finished } });
        Assert.Contains("Bản đăng ký của đơn vị đã khai đủ 8/8 bước, chưa gửi.", reply.Text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("còn thiếu", reply.Text.ToString(), StringComparison.Ordinal);
        Assert.Equal("Xem lại và gửi → form:open", Buttons(reply)[0]);
        var digest = Round().Decide(February(14, 16, 15), new([Drafting with { Draft = Drafting.Draft! with { Answers = finished } }], [Reviewer]), NothingYet)[^1];
        Assert.Contains("Đang khai (1): Xã Tân Lập (khai đủ, chưa gửi).", digest.Reply.Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_returned_registration_is_asked_to_be_completed_without_a_threat()
    {
        var text = Reminder(February(14, 7, 45), Returned).Text.ToString();
        Assert.Contains("Hôm nay, thứ Sáu, 14/02/2020, là hạn cuối đăng ký thi đua", text, StringComparison.Ordinal);
        Assert.Contains("Phòng Nội vụ đề nghị đơn vị bổ sung", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Consequence, text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unconfirmed_paper_filing_is_asked_about_kindly_and_not_claimed_again()
    {
        var reply = Reminder(February(13, 8), OnPaper);
        Assert.Contains("Phòng Nội vụ chưa xác nhận đã nhận", reply.Text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Consequence, reply.Text.ToString(), StringComparison.Ordinal);
        Assert.Equal(["Đăng ký trên hệ thống → form:open", "Tắt nhắc → remind:off"], Buttons(reply));
    }

    [Fact]
    public void After_the_deadline_nothing_is_promised()
    {
        var text = Reminder(February(17, 8), NotStarted).Text.ToString();
        Assert.Contains("Đã quá thời hạn đăng ký thi đua: thứ Sáu, 14/02/2020 (Mục II.6, Kế hoạch 22/KH-UBND).", text, StringComparison.Ordinal);
        Assert.Contains("Kế hoạch không quy định việc gia hạn hay nộp muộn.", text, StringComparison.Ordinal);
        Assert.Contains("“gửi sau thời hạn”", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deadline_on_a_day_off_is_called_neither_today_nor_the_last_working_day_wrongly()
    {
        var round = Round(Campaign22 with { Deadline = new(2020, 2, 15) });
        var text = round.Decide(February(14, 7, 45), Only(NotStarted), NothingYet).Single().Reply.Text.ToString();
        Assert.Contains("Hôm nay là ngày làm việc cuối cùng trước hạn đăng ký thi đua: thứ Bảy, 15/02/2020", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_reminder_fits_one_bubble_names_its_source_and_can_be_switched_off()
    {
        Standing[] standings = [NotStarted, Drafting, Returned, OnPaper];
        var replies = Round(lastCall: true).Schedule.Times.SelectMany(time => standings.SelectMany(standing =>
            Round(lastCall: true).Decide(time.At, Only(standing), NothingYet)).Select(reminder => reminder.Reply)).ToList();
        Assert.True(replies.Count > 20);
        Assert.All(replies, reply =>
        {
            Assert.InRange(reply.Text.ToString().Length, 1, 900);
            Assert.Contains("Mục II.6, Kế hoạch 22/KH-UBND", reply.Text.ToString(), StringComparison.Ordinal);
            Assert.InRange(Buttons(reply).Length, 2, 4);
            Assert.Equal("Tắt nhắc → remind:off", Buttons(reply)[^1]);
        });
    }

    [Fact]
    public void The_digest_names_the_units_by_where_they_stand_and_those_nobody_hears_for()
    {
        var others = Cast.Directory.Confirmed.Where(unit => unit.Id != TanLap.Id).Take(2).ToList();
        Standing[] units = [Drafting, Sent with { Unit = others[0] }, new Standing(others[1])];
        var digest = Round().Decide(February(14, 16, 15), new([.. units], [Reviewer]), NothingYet)[^1];
        Assert.Equal(
            $"""
            Tình hình đăng ký thi đua lúc 16:15 ngày 14/02/2020
            Hôm nay, thứ Sáu, 14/02/2020, là hạn cuối (Mục II.6, Kế hoạch 22/KH-UBND).
            Đã gửi 1/3 đơn vị.

            ✅ Đã gửi (1): {others[0].ShortName}.

            ⏳ Đang khai (1): Xã Tân Lập (4/8).

            ☐ Chưa bắt đầu (1): {others[1].ShortName}.

            Tin không đến, cần gọi điện (1): {others[1].ShortName} (chưa có người nhận tin).
            """,
            digest.Reply.Text.ToString());
    }
}
