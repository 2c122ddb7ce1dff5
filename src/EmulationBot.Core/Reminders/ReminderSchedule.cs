using EmulationBot.Core.Calendars;

namespace EmulationBot.Core.Reminders;

/// <summary>A rung and the instant it falls due.</summary>
public sealed record RungTime(Rung Rung, DateTimeOffset At)
{
    public DateOnly Day => At.DateInVietnam();
}

/// <summary>
/// The ladder laid on the calendar of one campaign. A deadline on a day off counts from the last working day before it;
/// a plan issued on a day off is announced on the next working day; nothing falls due before the announcement.
/// </summary>
public sealed class ReminderSchedule
{
    private readonly Campaign _campaign;
    private readonly ReminderLadder _ladder;
    private readonly WorkingHours _hours;
    private volatile Laid _laid;

    public ReminderSchedule(Campaign campaign, ReminderLadder ladder, WorkingHours hours)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        ArgumentNullException.ThrowIfNull(hours);
        (_campaign, _ladder, _hours) = (campaign, ladder, hours);
        _laid = Lay(hours.Days);
    }

    /// <summary>When reminders may be sent at all.</summary>
    public WorkingHours Hours => _hours;

    /// <summary>In order of time; at equal times the rung nearer to the deadline is the later. Laid anew when other days are known.</summary>
    public IReadOnlyList<RungTime> Times
    {
        get
        {
            var days = _hours.Days;
            return (_laid.Days == days ? _laid : _laid = Lay(days)).Times;
        }
    }

    /// <summary>
    /// The rung that a person of that audience should have had by now, or null. Only rungs of the latest day that has any
    /// count, and of those the newest: so a day never carries more than its own rungs, and after any downtime one message
    /// makes up for all that were missed. After the deadline a rung lives on its own day alone.
    /// </summary>
    public RungTime? Due(DateTimeOffset now, Audience who)
    {
        var today = now.DateInVietnam();
        var days = Times.Where(t => Officials(t.Rung.To) == Officials(who) && t.Day <= today).ToList();
        if (days.Count == 0)
            return null;
        var day = days[^1].Day;
        var due = days.LastOrDefault(t => t.Day == day && t.At <= now && t.Rung.To.HasFlag(who));
        return due is not null && MaySend(due, now) ? due : null;
    }

    /// <summary>The times at which something may fall due: every rung, and every opening of the working hours for what was missed.</summary>
    public IReadOnlyList<DateTimeOffset> Wakings()
    {
        var times = Times;
        return times.Count == 0 ? [] : [.. times.Select(t => t.At).Concat(_hours.Openings(times[0].Day, times[^1].Day)).Distinct().Order()];
    }

    public DaysLeft DaysLeft(DateTimeOffset now) => Reminders.DaysLeft.Count(now, _campaign.Deadline, _hours.Days);

    /// <summary>Units, reviewers and heads of blocks each have rungs of their own.</summary>
    private static Audience Officials(Audience who) => who & (Audience.Reviewers | Audience.BlockHeads);

    private bool MaySend(RungTime due, DateTimeOffset now)
    {
        var ownDay = due.Day == now.DateInVietnam();
        if (now >= _campaign.DeadlineInstant && !(ownDay && due.Rung.Kind is RungKind.Overdue or RungKind.Digest or RungKind.Morning or RungKind.Escalation))
            return false;
        return due.Rung.Until is { } until
            ? ownDay && now.TimeInVietnam() < until
            : _hours.Include(now);
    }

    private Laid Lay(WorkingDays days)
    {
        var announced = FirstWorkingDay(days, _campaign.IssuedOn);
        return new(days,
        [
            .. _ladder.Rungs
                .Select(rung => new RungTime(rung, DayOf(days, rung, announced).At(rung.At)))
                .Where(time => time.Day > announced || time.At >= announced.At(PublicationTime(_ladder)))
                .OrderBy(time => time.At),
        ]);
    }

    private DateOnly DayOf(WorkingDays days, Rung rung, DateOnly announced)
    {
        if (rung.Kind == RungKind.Publication)
            return announced;
        var lastDay = days.IsWorking(_campaign.Deadline) ? _campaign.Deadline : days.Add(_campaign.Deadline, -1);
        return days.Add(lastDay, rung.WorkingDay);
    }

    private static DateOnly FirstWorkingDay(WorkingDays days, DateOnly day) => days.IsWorking(day) ? day : days.Add(day, 1);

    private static TimeOnly PublicationTime(ReminderLadder ladder) =>
        ladder.Rungs.Where(r => r.Kind == RungKind.Publication).Select(r => r.At).DefaultIfEmpty(TimeOnly.MinValue).Max();

    /// <summary>The ladder on the working days it was laid by.</summary>
    private sealed record Laid(WorkingDays Days, IReadOnlyList<RungTime> Times);
}
