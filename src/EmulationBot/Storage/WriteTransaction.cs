using EmulationBot.Auditing;
using EmulationBot.Storage.Compiled;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace EmulationBot.Storage;

/// <summary>
/// One transaction of the only writer (<see cref="WriteTurn"/>): the write lock is held before anything is read, so nobody
/// changes what is read under it. Rows that every message touches go by key; the rest goes through <see cref="Db"/>, in
/// the same transaction.
/// </summary>
public sealed class WriteTransaction : IDisposable
{
    private readonly Action<bool> _end;
    private readonly SqliteConnection _connection;
    private readonly Statement _begin;
    private readonly Statement _commit;
    private readonly Statement _stored;
    private readonly Statement _highest;
    private readonly Statement _others;
    private readonly Dictionary<Type, IRows> _tables = [];
    private readonly List<Action> _afterwards = [];
    private AuditBook? _audit;
    private BotDb? _db;
    private bool _usesModel;
    private bool _committed;
    private long _seen;
    private int _changes;

    internal WriteTransaction(SqliteConnection connection, Action<bool> end)
    {
        (_connection, _end) = (connection, end);
        _begin = new Statement(_connection, "BEGIN IMMEDIATE");
        _commit = new Statement(_connection, "COMMIT");
        _stored = new Statement(_connection, """SELECT 1 FROM "inbox" WHERE "Channel" = ? AND "UpdateId" = ?""");
        _highest = new Statement(_connection, """SELECT max("Number") FROM "registrations" WHERE "PlanId" = ?""");
        _others = new Statement(_connection, "PRAGMA data_version");
    }

    /// <summary>Something was written: a commit of nothing but reading proves nothing about the disk.</summary>
    internal bool Wrote { get; private set; }

    /// <summary>The model over this transaction; what it tracks is saved by <see cref="Save"/>. It may write any row.</summary>
    public BotDb Db
    {
        get
        {
            _usesModel = true;
            return _db ??= Model();
        }
    }

    public Rows<PersonRow> People => Of<PersonRow>();

    public Rows<DraftRow> Drafts => Of<DraftRow>();

    public Rows<InviteRow> Invites => Of<InviteRow>();

    public Rows<RegistrationRow> Registrations => Of<RegistrationRow>();

    public Rows<RegistrationVersionRow> Versions => Of<RegistrationVersionRow>();

    public Rows<PaperFilingRow> Papers => Of<PaperFilingRow>();

    public Rows<InboxRow> Inbox => Of<InboxRow>();

    public Rows<OutboxRow> Outbox => Of<OutboxRow>();

    /// <summary>Where lines of the audit are added.</summary>
    public AuditBook Audit => _audit ??= new AuditBook(_connection);

    /// <summary>The rows of a table of another folder.</summary>
    public Rows<T> Of<T>()
        where T : class
    {
        if (!_tables.TryGetValue(typeof(T), out var rows))
            _tables[typeof(T)] = rows = new Rows<T>(BotDbModel.Instance, _connection, () => _usesModel);
        return (Rows<T>)rows;
    }

    /// <summary>Whether the channel's update came in before.</summary>
    public bool IsStored(string channel, string updateId) => _stored.With(channel, updateId).Row() is not null;

    /// <summary>The highest registration number given under the plan; 0 when there is none.</summary>
    public int HighestNumber(string planId) => _highest.With(planId).Row() is [long number] ? (int)number : 0;

    /// <summary>Writes what <see cref="Db"/> tracks, and lets it forget that.</summary>
    public async Task Save(CancellationToken stop)
    {
        if (!_usesModel || _db is null)
            return;
        if (_db.ChangeTracker.HasChanges())
            await _db.SaveChangesAsync(stop);
        _db.ChangeTracker.Clear();
    }

    /// <summary>Done once all is on disk, while the turn to write is still held; not at all when nothing is committed.</summary>
    public void Then(Action afterwards) => _afterwards.Add(afterwards);

    /// <summary>Saves and commits: from here on all of it is on disk.</summary>
    public async Task Commit(CancellationToken stop)
    {
        await Save(stop);
        _audit?.KeepHead();
        _commit.Run();
        _committed = true;
        Wrote = raw.sqlite3_total_changes(_connection.Handle) != _changes;
        _afterwards.ForEach(act => act());
    }

    public void Dispose() => _end(_committed);

    internal void Begin()
    {
        // SQLite goes on writing into a file that was deleted, and all of it would be gone with the process.
        DatabaseFile.MustExist(_connection.DataSource);
        (_committed, Wrote) = (false, false);
        _changes = raw.sqlite3_total_changes(_connection.Handle);
        _afterwards.Clear();
        _begin.Run();
        var others = OthersWrote();
        foreach (var table in _tables.Values)
            table.Begin(changed: others || _usesModel);
        _usesModel = false;
        if (others)
            _audit?.Forget();
    }

    /// <summary>The transaction is this class's own: the model neither begins nor ends one.</summary>
    private BotDb Model()
    {
        var db = StorageSetup.Over(_connection);
        db.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        return db;
    }

    /// <summary>Under the write lock: whether anybody but this connection has written since the last transaction.</summary>
    private bool OthersWrote()
    {
        var before = _seen;
        _seen = _others.Row() is [long version] ? version : throw new InvalidOperationException("The database has no data_version.");
        return _seen != before;
    }

    /// <summary>Closes the connection itself, and with it a transaction that is still open; nothing of it goes back to a pool.</summary>
    internal void Close()
    {
        foreach (var statement in _tables.Values.Concat<IDisposable>([_begin, _commit, _stored, _highest, _others]))
            statement.Dispose();
        _audit?.Dispose();
        _db?.Dispose();
        SqliteConnection.ClearPool(_connection);
        _connection.Dispose();
    }
}
