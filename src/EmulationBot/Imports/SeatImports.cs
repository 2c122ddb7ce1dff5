using EmulationBot.Core.Conversations;
using EmulationBot.Core.Imports;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;
using EmulationBot.Documents;
using EmulationBot.Seats;
using EmulationBot.Storage;

namespace EmulationBot.Imports;

/// <summary>Takes over lists of seats: first a preview, then all of it in one transaction. Codes are given for them afterwards.</summary>
public sealed class SeatImports(SeatReader seats, Plan plan, UnitDirectory units, WriteTurn turns, TimeProvider clock)
{
    /// <param name="fileName">As it is named in the report.</param>
    /// <param name="content">An Excel workbook or CSV.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<ImportPreview<Seat>> Preview(string fileName, byte[] content, CancellationToken stop)
    {
        using var writing = await turns.Take(stop);
        var present = seats.All(writing, clock.GetUtcNow());
        await writing.Commit(stop);
        var import = TableFile.Read(content) switch
        {
            ({ } table, _) => SeatImport.Read(table, units, present, kind => NewSeat.OfOffice(kind, plan, units)),
            var (_, problem) => new Import<Seat> { Problems = [new(0, "", problem!)] },
        };
        return new(import, present, Say.Import.Report(fileName, import));
    }

    /// <param name="preview">What was shown.</param>
    /// <param name="personId">Who decided it, for the audit.</param>
    /// <param name="stop">Leaves everything as it was.</param>
    public async Task<ImportOutcome> Apply(ImportPreview<Seat> preview, string personId, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(preview);
        if (preview.Import.IsRefused)
            return ImportOutcome.Refused;
        using var writing = await turns.Take(stop);
        var outcome = Outcome(preview, seats.All(writing, clock.GetUtcNow()));
        if (outcome == ImportOutcome.Done)
        {
            Write(writing, preview.Import);
            writing.Audit.Add(new AuditRow { At = clock.GetUtcNow(), PersonId = personId, Event = "seats.imported", After = preview.Import.Trace });
        }
        await writing.Commit(stop);
        return outcome;
    }

    /// <summary>Within the transaction whose rows the list was compared with.</summary>
    public static void Write(WriteTransaction writing, Import<Seat> import)
    {
        ArgumentNullException.ThrowIfNull(writing);
        ArgumentNullException.ThrowIfNull(import);
        var rows = writing.Of<SeatRow>();
        foreach (var seat in import.Added)
            rows.Add(SeatRow.Of(seat));
        foreach (var (_, seat) in import.Changed)
        {
            var row = rows.Find(seat.Id) ?? throw new InvalidOperationException("A list named a seat that is not there.");
            row.Title = seat.HasOwnTitle ? seat.Title : null;
            rows.Update(row);
        }
    }

    private static ImportOutcome Outcome(ImportPreview<Seat> preview, IReadOnlyList<Seat> present) =>
        !present.Select(Name).SequenceEqual(preview.Against.Select(Name)) ? ImportOutcome.Outdated
        : preview.Import.ChangesNothing ? ImportOutcome.NothingToDo
        : ImportOutcome.Done;

    private static (long, string) Name(Seat seat) => (seat.Id, seat.Title);
}
