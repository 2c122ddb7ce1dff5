using EmulationBot.Channels;
using EmulationBot.Core.Conversations;
using EmulationBot.Seats;
using EmulationBot.Storage;

namespace EmulationBot.Imports;

/// <summary>Looks up what a sent list is compared with, in the transaction that may take it over. A turn about anything else costs no query.</summary>
public sealed class ListFacts(UnitImports units, SeatReader seats)
{
    public async Task<Facts> With(WriteTransaction writing, Facts facts, Received update, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(writing);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(update);
        return facts.State.Person.Reviews && !update.Incoming.InGroup && ImportTalk.Concerns(update.Incoming)
            ? facts with { Lists = new PresentLists(await units.Present(writing, stop), seats.All(writing, facts.Now), await HolidayImports.Present(writing.Db, stop)) }
            : facts;
    }
}
