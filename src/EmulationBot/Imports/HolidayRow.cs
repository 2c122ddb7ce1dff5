using EmulationBot.Core.Calendars;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationBot.Imports;

/// <summary>A day off, or a day worked in exchange, as it was imported.</summary>
public sealed class HolidayRow
{
    public DateOnly Day { get; init; }

    public required string Name { get; init; }

    public bool Worked { get; init; }

    public Holiday ToHoliday() => new(Day, Name, Worked);

    public static HolidayRow Of(Holiday holiday)
    {
        ArgumentNullException.ThrowIfNull(holiday);
        return new() { Day = holiday.Day, Name = holiday.Name, Worked = holiday.Worked };
    }

    internal sealed class Configuration : IEntityTypeConfiguration<HolidayRow>
    {
        public void Configure(EntityTypeBuilder<HolidayRow> builder)
        {
            builder.ToTable("holidays");
            builder.HasKey(h => h.Day);
        }
    }
}
