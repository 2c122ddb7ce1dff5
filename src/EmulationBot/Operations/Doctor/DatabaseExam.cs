using EmulationBot.Auditing;
using EmulationBot.Core.Texts;
using EmulationBot.Operations.Settings;
using EmulationBot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Operations.Doctor;

/// <summary>Looks at the database file and at what could not be handled or delivered; changes nothing.</summary>
public static class DatabaseExam
{
    /// <summary>So many lines at the end of the audit are walked along; all of them: <c>audit verify</c>.</summary>
    private const int LatestLines = 1000;

    public static async Task<IReadOnlyList<Finding>> Look(BotSettings settings, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var path = settings.DatabasePath;
        if (!File.Exists(path))
            return [Missing(path)];
        await using var services = new ServiceCollection().AddData(settings).BuildServiceProvider();
        await using var db = await services.GetRequiredService<IDbContextFactory<BotDb>>().CreateDbContextAsync(stop);
        try
        {
            return await Whole(services.GetRequiredService<DatabaseFile>(), db, stop) is { } fault
                ? [Finding.Fault(Say.DatabaseUnusable(path, fault))]
                : [Finding.Good(Say.Doctor.DatabaseGood), Audit(db), .. await Leftovers(db, stop)];
        }
        catch (SqliteException broken)
        {
            return [Finding.Fault(DatabaseFile.Trouble(path, broken)!)];
        }
        catch (StorageException other)
        {
            return [Finding.Fault(other.Message)];
        }
    }

    private static Finding Missing(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        try
        {
            Directory.CreateDirectory(folder);
            using var probe = new FileStream($"{path}.probe", FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return Finding.Notice(Say.Doctor.NoDatabase(path));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return Finding.Fault(Say.Doctor.FolderNotWritable(folder));
        }
    }

    /// <summary>What is wrong with the file, or null. The write is undone.</summary>
    private static async Task<string?> Whole(DatabaseFile file, BotDb db, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        if (!QuickCheck.IsWhole((SqliteConnection)db.Database.GetDbConnection()))
            return Say.DatabaseCorrupt;
        if (!await file.IsCurrent(stop))
            return Say.Doctor.SchemaOld;
        await using var write = await db.Database.BeginTransactionAsync(stop);
        await db.Inbox.Where(i => i.Id < 0).ExecuteDeleteAsync(stop);
        await write.RollbackAsync(stop);
        return null;
    }

    private static Finding Audit(BotDb db)
    {
        var report = AuditCheck.Run((SqliteConnection)db.Database.GetDbConnection(), LatestLines);
        return report.Fault == AuditFault.None ? Finding.Good(Say.Audit.LatestGood(report.Lines)) : Finding.Fault(AuditLines.Of(report));
    }

    private static async Task<IEnumerable<Finding>> Leftovers(BotDb db, CancellationToken stop)
    {
        var setAside = await db.Inbox.CountAsync(i => i.Failure != null, stop);
        var refused = await db.Outbox.CountAsync(o => o.State == OutboxState.Refused, stop);
        var unknown = await db.Outbox.CountAsync(o => o.State == OutboxState.Unknown, stop);
        var unreachable = await db.People.CountAsync(p => p.Unreachable, stop);
        return new (int Count, Finding Finding)[]
        {
            (setAside, Finding.Fault(Say.Doctor.SetAside(setAside))),
            (refused, Finding.Fault(Say.Doctor.Refused(refused))),
            (unknown, Finding.Notice(Say.Doctor.MayBeLost(unknown))),
            (unreachable, Finding.Notice(Say.Doctor.Unreachable(unreachable))),
        }.Where(f => f.Count > 0).Select(f => f.Finding);
    }
}
