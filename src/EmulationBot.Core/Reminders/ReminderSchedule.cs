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
    private readonly WorkingHours _hours;

    public ReminderSchedule(Campaign campaign, ReminderLadder ladder, WorkingHours hours)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        (_campaign, _hours) = (campaign, hours);
        var announced = FirstWorkingDay(campaign.IssuedOn);
        Times =
        [
            .. ladder.Rungs
                .Select(rung => new RungTime(rung, DayOf(rung, announced).At(rung.At)))
                .Where(time => time.Day > announced || time.At >= announced.At(PublicationTime(ladder)))
                .OrderBy(time => time.At),
        ];
    }

    /// <summary>When reminders may be sent at all.</summary>
    public WorkingHours Hours => _hours;

    /// <summary>In order of time; at equal times the rung nearer to the deadline is the later.</summary>
    public IReadOnlyList<RungTime> Times { get; }

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
        if (Times.Count == 0)
            return [];
        return [.. Times.Select(t => t.At).Concat(_hours.Openings(Times[0].Day, Times[^1].Day)).Distinct().Order()];
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

    private DateOnly DayOf(Rung rung, DateOnly announced)
    {
        if (rung.Kind == RungKind.Publication)
            return announced;
        var lastDay = _hours.Days.IsWorking(_campaign.Deadline) ? _campaign.Deadline : _hours.Days.Add(_campaign.Deadline, -1);
        return _hours.Days.Add(lastDay, rung.WorkingDay);
    }

    private DateOnly FirstWorkingDay(DateOnly day) =>
        _hours.Days.IsWorking(day) ? day : _hours.Days.Add(day, 1);

    private static TimeOnly PublicationTime(ReminderLadder ladder) =>
        ladder.Rungs.Where(r => r.Kind == RungKind.Publication).Select(r => r.At).DefaultIfEmpty(TimeOnly.MinValue).Max();
}
