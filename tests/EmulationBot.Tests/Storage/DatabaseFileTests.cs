using EmulationBot.Reminders;
using EmulationBot.Storage;
using EmulationBot.Storage.Compiled;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace EmulationBot.Tests.Storage;

public sealed class DatabaseFileTests : IDisposable
{
    private readonly TempDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_missing_database_is_made_in_a_missing_folder()
    {
        _database.Options.Path = Path.Combine(Path.GetDirectoryName(_database.Path)!, "new", "bot.db");
        await _database.File.Prepare(Stop);
        await using var db = _database.CreateDbContext();
        Assert.Empty(await db.People.ToListAsync(Stop));
    }

    [Theory]
    [InlineData(5, "chương trình khác đang giữ")]
    [InlineData(8, "kiểm tra quyền")]
    [InlineData(11, "bị hỏng")]
    [InlineData(13, "ổ đĩa đã đầy")]
    public void What_goes_wrong_with_the_file_in_use_is_said_in_one_line(int code, string words) =>
        Assert.Contains(words, DatabaseFile.Trouble("bot.db", new DbUpdateException("turn", new SqliteException("", code))), StringComparison.Ordinal);

    [Fact]
    public void The_migrations_are_what_the_rows_say()
    {
        using var db = _database.CreateDbContext();
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_newest_migration_is_known_without_the_model()
    {
        using var db = _database.CreateDbContext();
        Assert.Equal(db.Database.GetMigrations().Last(), DatabaseFile.NewestMigration);
    }

    /// <summary>The model is compiled beforehand (Storage/Compiled), to spare its building at every start; README says how it is made anew.</summary>
    [Fact]
    public void The_compiled_model_is_what_the_rows_say()
    {
        using var db = _database.CreateDbContext();
        Assert.IsType<BotDbModel>(db.Model);
        Assert.Equal(Described(db.GetService<IDesignTimeModel>().Model), Described(db.Model));
    }

    private static IEnumerable<string> Described(IModel model) =>
        from type in model.GetEntityTypes()
        from part in type.GetProperties().Select(p => $"{p.Name}: {p.ClrType} {p.IsNullable} {p.ValueGenerated} {p.GetColumnName()} {p.GetColumnType()} {p.GetTypeMapping().Converter?.GetType()}")
            .Concat(type.GetKeys().Select(k => $"key {string.Join(", ", k.Properties.Select(p => p.Name))}"))
            .Concat(type.GetIndexes().Select(i => $"index {i.GetDatabaseName()} {i.IsUnique} {string.Join(", ", i.Properties.Select(p => p.Name))}"))
            .Concat(type.GetForeignKeys().Select(f => $"{f.DeleteBehavior} {string.Join(", ", f.Properties.Select(p => p.Name))} {f.PrincipalEntityType.Name}"))
        orderby type.Name, part
        select $"{type.GetTableName()} {part}";

    [Fact]
    public async Task Preparing_again_changes_nothing_and_copies_nothing()
    {
        await _database.File.Prepare(Stop);
        await _database.File.Prepare(Stop);
        Assert.DoesNotContain(_database.Files, f => f.Contains(".before-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_older_database_is_copied_and_then_migrated()
    {
        await MakeOlder();
        await _database.File.Prepare(Stop);
        await using var db = _database.CreateDbContext();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(Stop));
        var copy = Assert.Single(_database.Files, f => f.Contains(".before-", StringComparison.Ordinal));
        Assert.Equal(0L, await Scalar(Path.Combine(Path.GetDirectoryName(_database.Path)!, copy), "SELECT count(*) FROM sqlite_master WHERE name = 'people'"));
    }

    [Fact]
    public async Task A_migration_that_was_killed_does_not_stop_the_next_start()
    {
        await MakeOlder();
        await Run(_database.Path, "INSERT INTO __EFMigrationsLock VALUES (1, '2020-02-05')");
        await _database.File.Prepare(Stop).WaitAsync(TimeSpan.FromSeconds(20), Stop);
        await using var db = _database.CreateDbContext();
        Assert.Empty(await db.Inbox.ToListAsync(Stop));
    }

    [Fact]
    public async Task A_migration_cut_short_in_the_middle_is_undone_and_begins_anew()
    {
        await MakeOlder();
        await _database.File.Prepare(Stop);
        var copy = _database.Path + ".before-x";
        File.Move(Path.Combine(Path.GetDirectoryName(_database.Path)!, Assert.Single(_database.Files, f => f.Contains(".before-", StringComparison.Ordinal))), copy);
        await Run(_database.Path, "DROP TABLE people; CREATE TABLE ef_temp_invites (id INTEGER); DELETE FROM __EFMigrationsHistory WHERE rowid > 1");
        await File.WriteAllTextAsync(_database.Path + ".migrating", Path.GetFileName(copy), Stop);
        await _database.File.Prepare(Stop);
        await using var db = _database.CreateDbContext();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(Stop));
        Assert.Equal(0L, await Scalar(_database.Path, "SELECT count(*) FROM sqlite_master WHERE name = 'ef_temp_invites'"));
        Assert.Equal(0L, await Scalar(copy, "SELECT count(*) FROM sqlite_master WHERE name = 'people'"));
        Assert.DoesNotContain(_database.Files, f => f.EndsWith(".migrating", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_database_whose_making_was_cut_short_is_made_anew()
    {
        await Run(_database.Path, "CREATE TABLE people (id INTEGER)");
        await File.WriteAllTextAsync(_database.Path + ".migrating", "new", Stop);
        await _database.File.Prepare(Stop);
        await using var db = _database.CreateDbContext();
        Assert.Empty(await db.Inbox.ToListAsync(Stop));
    }

    [Fact]
    public async Task Through_a_link_the_file_itself_is_prepared_and_put_back()
    {
        await MakeOlder();
        var file = _database.Path;
        _database.Options.Path = Path.Combine(Path.GetDirectoryName(file)!, "link.db");
        File.CreateSymbolicLink(_database.Options.Path, file);
        await _database.File.Prepare(Stop);
        Assert.Contains(_database.Files, f => f.StartsWith("bot.db.before-", StringComparison.Ordinal));
        Assert.NotNull(new FileInfo(_database.Options.Path).LinkTarget);
    }

    [Fact]
    public async Task An_earlier_copy_stays()
    {
        await MakeOlder();
        await using (var db = _database.CreateDbContext())
            await File.WriteAllTextAsync($"{_database.Path}.before-{db.Database.GetMigrations().Last()}", "precious", Stop);
        await _database.File.Prepare(Stop);
        Assert.Equal(2, _database.Files.Count(f => f.Contains(".before-", StringComparison.Ordinal)));
        Assert.Single(_database.Files, f => f.EndsWith("-2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_newer_database_is_refused_by_name()
    {
        await _database.File.Prepare(Stop);
        await Run(_database.Path, "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0')");
        var refusal = await Assert.ThrowsAsync<StorageException>(() => _database.File.Prepare(Stop));
        Assert.Contains("mới hơn chương trình", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("29990101000000_Later", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_database_of_another_program_is_left_alone()
    {
        await Run(_database.Path, "CREATE TABLE recipes (id INTEGER)");
        var refusal = await Assert.ThrowsAsync<StorageException>(() => _database.File.Prepare(Stop));
        Assert.Contains("chương trình khác", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named_as_such()
    {
        await File.WriteAllTextAsync(_database.Path, new string('x', 8192), Stop);
        var refusal = await Assert.ThrowsAsync<StorageException>(() => _database.File.Prepare(Stop));
        Assert.Contains("bị hỏng", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_another_process_migrates_the_start_is_refused()
    {
        await using var held = new FileStream(_database.Path + ".lock", FileMode.Create, FileAccess.Write, FileShare.None);
        var refusal = await Assert.ThrowsAsync<StorageException>(() => _database.File.Prepare(Stop));
        Assert.Contains("chương trình khác đang giữ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named()
    {
        await File.WriteAllTextAsync(_database.Path, "", Stop);
        _database.Options.Path = Path.Combine(_database.Path, "bot.db");
        var refusal = await Assert.ThrowsAsync<StorageException>(() => _database.File.Prepare(Stop));
        Assert.Contains("không mở hoặc không ghi được", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(_database.Path, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_taken_while_the_database_is_in_use_holds_what_was_committed()
    {
        await _database.File.Prepare(Stop);
        using var turns = new WriteTurn(_database.Open);
        using (var writing = await turns.Take(Stop))
        {
            writing.Audit.Add(new AuditRow { PersonId = "test:an", Event = "committed" });
            await writing.Commit(Stop);
        }
        using var open = await turns.Take(Stop);
        open.Audit.Add(new AuditRow { PersonId = "test:an", Event = "not committed" });

        var copy = _database.Path + ".copy";
        await DatabaseCopy.Write(_database.Options, copy, Stop);

        Assert.Equal("committed", await Scalar(copy, "SELECT group_concat(Event) FROM audit"));
    }

    [Fact]
    public async Task Nobody_but_the_start_makes_a_file()
    {
        await _database.File.Prepare(Stop);
        using (var connection = new SqliteConnection(StorageSetup.ConnectionString(_database.Options)))
            SqliteConnection.ClearPool(connection);
        File.Delete(_database.Path);
        await using var db = _database.CreateDbContext();
        await Assert.ThrowsAsync<SqliteException>(() => db.Database.OpenConnectionAsync(Stop));
        Assert.False(File.Exists(_database.Path));
    }

    [Theory]
    [InlineData("NORMAL", 1L)]
    [InlineData("FULL", 2L)]
    public async Task Every_connection_has_the_durability_that_was_set(string synchronous, long pragma)
    {
        using var database = new TempDatabase(synchronous);
        await database.File.Prepare(Stop);
        await using var db = database.CreateDbContext();
        await db.Database.OpenConnectionAsync(Stop);
        Assert.Equal(pragma, await Read(db, "PRAGMA synchronous"));
        Assert.Equal("wal", await Read(db, "PRAGMA journal_mode"));
        Assert.Equal(1L, await Read(db, "PRAGMA foreign_keys"));
        Assert.Equal(5000L, await Read(db, "PRAGMA busy_timeout"));
    }

    [Fact]
    public async Task The_ledger_of_before_knows_the_day_on_which_each_reminder_was_due()
    {
        await _database.File.Prepare(Stop);
        await using (var db = _database.CreateDbContext())
            await db.GetService<IMigrator>().MigrateAsync("LadderApprovals", Stop);
        var due = new DateTimeOffset(2020, 2, 12, 0, 45, 0, TimeSpan.FromHours(7)).ToUnixTimeMilliseconds();
        await Run(_database.Path, $"""INSERT INTO "ledger" ("PlanId", "Deadline", "Rung", "UnitId", "PersonId", "DueAt", "RecordedAt") VALUES ('22-KH-UBND-2020', '2020-02-14', 'T-2', 'xa-tan-lap', 'test:1', {due}, {due})""");
        await _database.File.Prepare(Stop);
        await using var after = _database.CreateDbContext();
        var entry = Assert.Single(await after.Set<LedgerRow>().ToListAsync(Stop));
        Assert.Equal(("T-2", new DateOnly(2020, 2, 12)), (entry.Rung, entry.DueOn));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task MakeOlder()
    {
        await _database.File.Prepare(Stop);
        await using var db = _database.CreateDbContext();
        await db.GetService<IMigrator>().MigrateAsync(Migration.InitialDatabase, Stop);
    }

    private static async Task<object?> Read(BotDb db, string pragma)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = pragma;
        return await command.ExecuteScalarAsync(Stop);
    }

    private static async Task Run(string path, string sql) => await Scalar(path, sql);

    private static async Task<object?> Scalar(string path, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        await connection.OpenAsync(Stop);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(Stop);
    }
}
