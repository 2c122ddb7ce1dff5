using EmulationBot.Core.Calendars;
using EmulationBot.Core.Imports;
using EmulationBot.Core.Texts;
using EmulationBot.Documents;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Imports;

/// <summary>Takes over lists of public holidays: first a preview, then all of it in one transaction. They count from then on.</summary>
public sealed class HolidayImports(IDbContextFactory<BotDb> databases, WriteTurn turns, HolidaysInForce inForce, TimeProvider clock)
{
    /// <param name="fileName">As it is named in the report.</param>
    /// <param name="content">An Excel workbook or CSV.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<ImportPreview<Holiday>> Preview(string fileName, byte[] content, CancellationToken stop)
    {
        var present = await Present(stop);
        var import = TableFile.Read(content) switch
        {
            ({ } table, _) => HolidayImport.Read(table, present),
            var (_, problem) => new Import<Holiday> { Problems = [new(0, "", problem!)] },
        };
        return new(import, present, Say.Import.Report(fileName, import));
    }

    /// <param name="preview">What was shown.</param>
    /// <param name="personId">Who decided it, for the audit.</param>
    /// <param name="stop">Leaves everything as it was.</param>
    public async Task<ImportOutcome> Apply(ImportPreview<Holiday> preview, string personId, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(preview);
        if (preview.Import.IsRefused)
            return ImportOutcome.Refused;
        using var writing = await turns.Take(stop);
        var outcome = Outcome(preview, await Present(writing.Db, stop));
        if (outcome == ImportOutcome.Done)
        {
            await Write(writing, preview.Import, stop);
            writing.Audit.Add(new AuditRow { At = clock.GetUtcNow(), PersonId = personId, Event = "holidays.imported", After = preview.Import.Trace });
        }
        await writing.Commit(stop);
        return outcome;
    }

    private static ImportOutcome Outcome(ImportPreview<Holiday> preview, IReadOnlyList<Holiday> present) =>
        !present.SequenceEqual(preview.Against) ? ImportOutcome.Outdated
        : preview.Import.ChangesNothing ? ImportOutcome.NothingToDo
        : ImportOutcome.Done;

    /// <summary>Within the transaction whose rows the list was compared with; after its commit everything counts by it.</summary>
    public async Task Write(WriteTransaction writing, Import<Holiday> import, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(writing);
        ArgumentNullException.ThrowIfNull(import);
        var db = writing.Db;
        List<DateOnly> gone = [.. import.Retired.Select(d => d.Day), .. import.Changed.Select(c => c.Before.Day)];
        await db.Set<HolidayRow>().Where(h => gone.Contains(h.Day)).ExecuteDeleteAsync(stop);
        db.AddRange(import.Added.Concat(import.Changed.Select(c => c.After)).Select(HolidayRow.Of));
        await writing.Save(stop);
        var now = await Present(db, stop);
        writing.Then(() => inForce.Take(now));
    }

    private async Task<IReadOnlyList<Holiday>> Present(CancellationToken stop)
    {
        await using var db = await databases.CreateDbContextAsync(stop);
        return await Present(db, stop);
    }

    /// <summary>What was imported.</summary>
    public static async Task<IReadOnlyList<Holiday>> Present(BotDb db, CancellationToken stop) =>
        [.. (await db.Set<HolidayRow>().AsNoTracking().OrderBy(h => h.Day).ToListAsync(stop)).Select(h => h.ToHoliday())];
}
