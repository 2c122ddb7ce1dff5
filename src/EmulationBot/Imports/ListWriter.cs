using System.Diagnostics;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Imports;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Units;
using EmulationBot.Storage;

namespace EmulationBot.Imports;

/// <summary>Takes over a list within the transaction of the turn that decided it.</summary>
public sealed class ListWriter(UnitImports units, HolidayImports holidays)
{
    public Task Write(WriteTransaction writing, Import list, CancellationToken stop)
    {
        switch (list)
        {
            case Import<Unit> of:
                return units.Write(writing, of, stop);
            case Import<Holiday> of:
                return holidays.Write(writing, of, stop);
            case Import<Seat> of:
                SeatImports.Write(writing, of);
                return Task.CompletedTask;
            default:
                throw new UnreachableException();
        }
    }
}
