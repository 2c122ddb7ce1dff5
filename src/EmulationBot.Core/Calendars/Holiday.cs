namespace EmulationBot.Core.Calendars;

/// <summary>A day that is not what its weekday says: off, or worked in exchange for another (làm bù).</summary>
public sealed record Holiday(DateOnly Day, string Name, bool Worked = false);
