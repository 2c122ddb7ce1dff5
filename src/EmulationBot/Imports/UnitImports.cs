using EmulationBot.Core.Imports;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;
using EmulationBot.Documents;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Imports;

/// <summary>Takes over lists of units: first a preview, then all of it in one transaction, and the running process knows the units at once.</summary>
public sealed class UnitImports(UnitDirectory units, WriteTurn turns, TimeProvider clock)
{
    /// <param name="fileName">As it is named in the report.</param>
    /// <param name="content">An Excel workbook or CSV.</param>
    public ImportPreview<Unit> Preview(string fileName, byte[] content)
    {
        var present = units.All;
        var import = TableFile.Read(content) switch
        {
            ({ } table, _) => UnitImport.Read(table, present),
            var (_, problem) => new Import<Unit> { Problems = [new(0, "", problem!)] },
        };
        return new(import, present, Say.Import.Report(fileName, import));
    }

    /// <param name="preview">What was shown.</param>
    /// <param name="personId">Who decided it, for the audit.</param>
    /// <param name="stop">Leaves everything as it was.</param>
    public async Task<ImportOutcome> Apply(ImportPreview<Unit> preview, string personId, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(preview);
        if (preview.Import.IsRefused)
            return ImportOutcome.Refused;
        using var writing = await turns.Take(stop);
        var outcome = Outcome(preview, await Present(writing, stop));
        if (outcome == ImportOutcome.Done)
        {
            await Write(writing, preview.Import, stop);
            writing.Audit.Add(new AuditRow { At = clock.GetUtcNow(), PersonId = personId, Event = "units.imported", After = preview.Import.Trace });
        }
        else
            TakeAfter(writing, await Rows(writing, stop));
        await writing.Commit(stop);
        return outcome;
    }

    /// <summary>All units as they are on disk, those imported by another process among them.</summary>
    public async Task<IReadOnlyList<Unit>> Present(WriteTransaction writing, CancellationToken stop) => units.With(Units(await Rows(writing, stop)));

    /// <summary>Within the transaction whose rows the list was compared with; everybody knows the units once it is committed.</summary>
    public async Task Write(WriteTransaction writing, Import<Unit> import, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(writing);
        ArgumentNullException.ThrowIfNull(import);
        var rows = await Rows(writing, stop);
        Write(writing.Db, rows, import.Items);
        TakeAfter(writing, rows);
    }

    /// <summary>Turns and reminders are decided while they hold the turn to write: none of them sees some of both lists.</summary>
    private void TakeAfter(WriteTransaction writing, List<ImportedUnitRow> rows)
    {
        var now = Units(rows);
        writing.Then(() => units.Take(now));
    }

    private static Task<List<ImportedUnitRow>> Rows(WriteTransaction writing, CancellationToken stop) =>
        writing.Db.Set<ImportedUnitRow>().OrderBy(r => r.Order).ToListAsync(stop);

    private static ImportOutcome Outcome(ImportPreview<Unit> preview, IReadOnlyList<Unit> present) =>
        !AreSame(present, preview.Against) ? ImportOutcome.Outdated
        : preview.Import.ChangesNothing ? ImportOutcome.NothingToDo
        : ImportOutcome.Done;

    private static List<Unit> Units(List<ImportedUnitRow> rows) => [.. rows.Select(r => r.ToUnit())];

    private static void Write(BotDb db, List<ImportedUnitRow> rows, IReadOnlyList<Unit> items)
    {
        var byId = rows.ToDictionary(r => r.Id);
        foreach (var unit in items)
        {
            if (!byId.TryGetValue(unit.Id, out var row))
            {
                row = new ImportedUnitRow { Id = unit.Id, Order = rows.Count == 0 ? 1 : rows[^1].Order + 1 };
                db.Add(row);
                rows.Add(row);
            }
            row.Take(unit);
        }
    }

    private static bool AreSame(IReadOnlyList<Unit> left, IReadOnlyList<Unit> right) =>
        left.Count == right.Count && left.Zip(right).All(pair => pair.First.IsSameAs(pair.Second));
}
