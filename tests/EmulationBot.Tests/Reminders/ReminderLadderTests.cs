using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Reminders;
using static EmulationBot.Tests.Reminders.Cast;

namespace EmulationBot.Tests.Reminders;

/// <summary>The ladder of Plan 22 on the calendar of February 2020.</summary>
public sealed class ReminderLadderTests
{
    private static List<string> Campaigned(Standing standing, bool lastCall = false)
    {
        var round = Round(lastCall: lastCall);
        return round.Play(Only(standing), round.Schedule.Wakings());
    }

    [Fact]
    public void A_unit_that_never_starts_hears_of_the_plan_then_eight_reminders_then_once_that_it_is_late() => Assert.Equal(
        [
            "05 08:00 publication", "07 08:00 T-5", "10 08:00 T-4", "12 08:00 T-2", "13 08:00 T-1a", "13 14:00 T-1b",
            "14 07:45 T-0a", "14 13:45 T-0b", "14 16:00 T-0c", "17 08:00 T+1",
        ],
        Campaigned(NotStarted));

    [Fact]
    public void A_draft_is_left_alone_on_the_fifth_working_day_before() =>
        Assert.Equal(Campaigned(NotStarted).Where(line => !line.EndsWith("T-5", StringComparison.Ordinal)), Campaigned(Drafting));

    [Fact]
    public void A_withdrawn_registration_counts_as_not_sent() =>
        Assert.Equal(Campaigned(NotStarted), Campaigned(NotStarted with { Registration = Registered(RegistrationState.Withdrawn) }));

    [Fact]
    public void A_returned_registration_is_asked_for_on_each_of_the_last_two_days() =>
        Assert.Equal(["13 08:00 T-1a", "14 07:45 T-0a"], Campaigned(Returned));

    [Fact]
    public void An_unconfirmed_paper_filing_rests_until_the_last_two_mornings() =>
        Assert.Equal(["13 08:00 T-1a", "14 07:45 T-0a"], Campaigned(OnPaper));

    [Theory]
    [InlineData(RegistrationState.Sent)]
    [InlineData(RegistrationState.Complete)]
    [InlineData(RegistrationState.Agreed)]
    [InlineData(RegistrationState.NotAgreed)]
    public void Who_has_sent_hears_nothing(RegistrationState state) =>
        Assert.Empty(Campaigned(NotStarted with { Registration = Registered(state) }));

    [Fact]
    public void A_confirmed_paper_filing_ends_the_reminders() =>
        Assert.Empty(Campaigned(OnPaper with { Paper = OnPaper.Paper! with { ConfirmedAt = February(10, 10) } }));

    [Fact]
    public void A_draft_that_corrects_a_sent_registration_is_no_reason_to_remind() =>
        Assert.Empty(Campaigned(Sent with { Draft = new Draft(Plan.Id, TanLap.Id) { Corrects = 1 } }));

    [Fact]
    public void The_last_call_goes_only_to_drafts_and_only_when_it_is_switched_on()
    {
        Assert.Contains("14 20:00 last-call", Campaigned(Drafting, lastCall: true));
        Assert.DoesNotContain("14 20:00 last-call", Campaigned(NotStarted, lastCall: true));
        Assert.DoesNotContain("14 20:00 last-call", Campaigned(Drafting));
    }

    [Fact]
    public void A_last_call_missed_by_an_hour_is_not_made_up_for_at_night()
    {
        Assert.Equal(["last-call"], Round(lastCall: true).Rungs(February(14, 20, 59), Drafting));
        Assert.Empty(Round(lastCall: true).Rungs(February(14, 21), Drafting));
    }

    [Fact]
    public void Reviewers_get_the_digest_every_afternoon_of_the_last_five_working_days_and_on_the_day_after()
    {
        var round = Round();
        Assert.Equal(
            ["10 16:15 digest-T-4", "11 16:15 digest-T-3", "12 16:15 digest-T-2", "13 16:15 digest-T-1", "14 16:15 digest-T-0", "17 16:15 digest-T+1"],
            round.Play(new Roll([NotStarted with { People = [] }], [Reviewer]), round.Schedule.Wakings()).Where(line => line.Contains("digest", StringComparison.Ordinal)));
    }

    [Fact]
    public void Reviewers_get_the_morning_card_on_every_working_day_from_the_announcement_to_a_week_after_the_deadline()
    {
        var round = Round();
        Assert.Equal(
            ["06", "07", "10", "11", "12", "13", "14", "17", "18", "19", "20", "21"],
            round.Play(new Roll([NotStarted with { People = [] }], [Reviewer]), round.Schedule.Wakings())
                .Where(line => line.Contains("07:30 morning", StringComparison.Ordinal)).Select(line => line[..2]));
    }
}
