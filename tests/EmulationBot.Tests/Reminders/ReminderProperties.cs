using CsCheck;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Reminders;
using static EmulationBot.Tests.Reminders.Cast;

namespace EmulationBot.Tests.Reminders;

/// <summary>
/// What must hold whatever the deadline (weekends, Tết, the eve of a holiday), the plan's date, the moments at which the
/// process happened to be alive, and what the unit did in between.
/// </summary>
public sealed class ReminderProperties
{
    private static readonly Standing[] _standings = [NotStarted, Drafting, Sent, Returned, OnPaper];

    private static readonly Gen<Campaign> _campaigns =
        from deadline in Gen.Frequency((3, Day(new(2020, 1, 20), 20)), (1, Day(new(2020, 4, 28), 8)), (3, Day(new(2020, 1, 10), 330)))
        from earlier in Gen.Int[0, 40]
        select Campaign22 with { Deadline = deadline, IssuedOn = deadline.AddDays(-earlier) };

    /// <summary>Moments crowded where mistakes live: at rungs, openings, closings and midnights, a minute to either side, and anywhere.</summary>
    private static Gen<DateTimeOffset> Moments(Campaign campaign) =>
        from day in Gen.Int[-12, 6]
        from time in Gen.Frequency(
            (4, Gen.OneOf("00:00", "07:30", "07:45", "08:00", "13:45", "14:00", "16:00", "16:15", "17:00", "20:00").Select(TimeOnly.Parse)),
            (1, Gen.Int[0, 1439].Select(minute => TimeOnly.MinValue.AddMinutes(minute))))
        from minutes in Gen.Int[-1, 1]
        select campaign.Deadline.AddDays(day).At(time).AddMinutes(minutes);

    private sealed record Given(Campaign Campaign, bool LastCall, (DateTimeOffset Now, Standing Standing)[] Steps);

    private static readonly Gen<Given> _given =
        from campaign in _campaigns
        from lastCall in Gen.Bool
        from steps in Gen.Select(Moments(campaign), Gen.OneOf(_standings)).Array[1, 60]
        select new Given(campaign, lastCall, steps);

    private const int Many = 300;

    private sealed record Said(DateTimeOffset Now, Reminder Reminder);

    private static List<Said> Play(Given given, bool inOrder)
    {
        var round = Round(given.Campaign, given.LastCall);
        var recorded = new HashSet<LedgerKey>();
        var said = new List<Said>();
        foreach (var (now, standing) in inOrder ? given.Steps.OrderBy(s => s.Now) : given.Steps.AsEnumerable())
            foreach (var reminder in round.Decide(now, new Roll([standing with { Unit = standing.Unit with { Block = BlockHead.Block } }], [Reviewer]) { BlockHeads = [BlockHead] }, Ledger.Of(said.Select(s => s.Reminder))))
            {
                Assert.True(recorded.Add(reminder.Key), "the same reminder twice");
                said.Add(new Said(now, reminder));
            }
        return said;
    }

    [Fact]
    public void Nothing_is_said_outside_the_working_hours_but_the_last_call() => _given.Sample(given =>
        Play(given, inOrder: true).All(s => Hours.Include(s.Now) || (s.Reminder.Due.Rung.Id == "last-call" && s.Reminder.Due.Day == s.Now.DateInVietnam())), iter: Many);

    [Fact]
    public void Nothing_but_the_overdue_notice_and_what_officials_are_told_comes_after_the_deadline() => _given.Sample(given =>
        Play(given, inOrder: true).All(s =>
            s.Now < given.Campaign.DeadlineInstant == s.Reminder.Due.Rung.Kind is not RungKind.Overdue
            || s.Reminder.Due.Rung.Kind is RungKind.Digest or RungKind.Morning or RungKind.Escalation), iter: Many);

    [Fact]
    public void Nothing_is_said_before_its_time_nor_before_the_plan_is_issued() => _given.Sample(given =>
        Play(given, inOrder: true).All(s => s.Reminder.Due.At <= s.Now && s.Now.DateInVietnam() >= given.Campaign.IssuedOn), iter: Many);

    [Fact]
    public void A_day_never_carries_more_messages_than_the_domain_allows_even_when_the_clock_jumps_about() => _given.Sample(given =>
        Play(given, inOrder: false)
            .Where(s => s.Reminder.Due.Rung.Kind != RungKind.Morning && s.Reminder.Due.Rung.Id != "last-call")
            .GroupBy(s => (s.Reminder.Person.Id, Day: s.Now.DateInVietnam()))
            .All(day => day.Count() <= Cap(given.Campaign, day.Key.Day)), iter: Many);

    [Fact]
    public void After_a_newer_reminder_no_older_one_follows() => _given.Sample(given =>
        Play(given, inOrder: true).GroupBy(s => s.Reminder.Person.Id).All(person =>
            person.Zip(person.Skip(1)).All(pair => pair.First.Reminder.Due.At < pair.Second.Reminder.Due.At)), iter: Many);

    [Fact]
    public void One_moment_brings_a_person_at_most_one_message() => _given.Sample(given =>
        given.Steps.All(step => Round(given.Campaign, given.LastCall)
            .Decide(step.Now, new Roll([step.Standing with { Unit = step.Standing.Unit with { Block = BlockHead.Block } }], [Reviewer]) { BlockHeads = [BlockHead] }, NothingYet)
            .GroupBy(r => r.Person.Id).All(person => person.Count() == 1)), iter: Many);

    [Fact]
    public void Who_has_sent_hears_nothing_at_any_moment() => _given.Sample(given =>
        given.Steps.All(step => Round(given.Campaign).Decide(step.Now, Only(Sent), NothingYet).Count == 0), iter: Many);

    [Fact]
    public void A_process_that_never_sleeps_sends_every_rung_at_its_own_time() => _campaigns.Sample(campaign =>
    {
        var round = Round(campaign);
        var expected = round.Schedule.Times
            .Where(t => t.Rung.To.HasFlag(Audience.NotStarted))
            .GroupBy(t => t.At).Select(same => same.Last())
            .Where(t => t.At < campaign.DeadlineInstant || t.Rung.Kind == RungKind.Overdue)
            .Select(t => $"{t.At:dd HH:mm} {t.Rung.Id}");
        Assert.Equal(expected, round.Play(Only(NotStarted), round.Schedule.Wakings()));
    });

    [Fact]
    public void Every_rung_falls_on_a_working_day_counted_from_the_last_working_day_of_the_term() => _campaigns.Sample(campaign =>
    {
        var last = WorkingDays.Of2020.Add(campaign.Deadline.AddDays(1), -1);
        return Round(campaign).Schedule.Times
            .Where(t => t.Rung.Kind != RungKind.Publication)
            .All(t => WorkingDays.Of2020.IsWorking(t.Day)
                && t.Rung.WorkingDay == WorkingDays.Of2020.Between(last, t.Day) - WorkingDays.Of2020.Between(t.Day, last));
    });

    [Fact]
    public void Waking_on_the_day_of_missed_rungs_brings_the_newest_of_them_and_no_other() =>
        Gen.Select(_campaigns, Gen.Int[450, 1019], Gen.Int[0, 20]).Sample((campaign, minute, day) =>
        {
            var round = Round(campaign);
            var days = round.Schedule.Times.Where(t => t.Rung.To.HasFlag(Audience.NotStarted)).ToLookup(t => t.Day);
            var today = days.ElementAt(day % days.Count);
            var awake = today.Key.At(TimeOnly.MinValue).AddMinutes(minute);
            var newest = today.LastOrDefault(t => t.At <= awake && (t.At < campaign.DeadlineInstant || t.Rung.Kind == RungKind.Overdue));
            Assert.Equal(newest is null ? [] : [newest.Rung.Id], round.Rungs(awake, NotStarted));
        });

    private static Gen<DateOnly> Day(DateOnly from, int days) => Gen.Int[0, days].Select(from.AddDays);

    private static int Cap(Campaign campaign, DateOnly day)
    {
        var last = WorkingDays.Of2020.Add(campaign.Deadline.AddDays(1), -1);
        return day == last ? 3 : day == WorkingDays.Of2020.Add(last, -1) ? 2 : 1;
    }
}
