using System.ComponentModel.DataAnnotations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Operations.Settings;

/// <summary>Section Clock: the real time, or a rehearsal that starts at a chosen moment and may run faster.</summary>
public sealed class ClockOptions
{
    /// <summary>The day the plan was issued, 08:00: where a rehearsal starts when nothing is configured.</summary>
    public static readonly DateTimeOffset RehearsalStart = new(2020, 2, 5, 8, 0, 0, TimeSpan.FromHours(7));

    /// <summary>Null is the real time, or <see cref="RehearsalStart"/> when no channel is configured.</summary>
    public DateTimeOffset? StartAt { get; set; }

    /// <summary>Clock seconds per real second; 3600 shows an hour each second. Counts in a rehearsal only.</summary>
    [Range(0.001, 86_400, ErrorMessage = Say.Settings.Speed)]
    public double Speed { get; set; } = 1;
}
