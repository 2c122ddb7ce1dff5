using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Storage;

/// <summary>
/// One transaction of the only writer (<see cref="WriteTurn"/>): the write lock is held before anything is read, so nobody
/// changes what is read under it. Rows that every message touches go by key; the rest goes through <see cref="Db"/>, in
/// the same transaction.
/// </summary>
public sealed class WriteTransaction : IDisposable
{
    private readonly Action<bool> _end;
    private readonly Statement _begin;
    private readonly Statement _commit;
    private readonly Statement _stored;
    private readonly Statement _highest;
    private readonly IDisposable[] _statements;
    private readonly Dictionary<Type, IDisposable> _others = [];
    private bool _committed;

    internal WriteTransaction(BotDb db, Action<bool> end)
    {
        (Db, _end) = (db, end);
        db.Database.OpenConnection();
        // The transaction is this class's own: the model neither begins nor ends one.
        db.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        _statements =
        [
            _begin = new Statement(connection, "BEGIN IMMEDIATE"),
            _commit = new Statement(connection, "COMMIT"),
            _stored = new Statement(connection, """SELECT 1 FROM "inbox" WHERE "Channel" = ? AND "UpdateId" = ?"""),
            _highest = new Statement(connection, """SELECT max("Number") FROM "registrations" WHERE "PlanId" = ?"""),
            People = new(db.Model, connection),
            Drafts = new(db.Model, connection),
            Invites = new(db.Model, connection),
            Registrations = new(db.Model, connection),
            Versions = new(db.Model, connection),
            Papers = new(db.Model, connection),
            Inbox = new(db.Model, connection),
            Outbox = new(db.Model, connection),
            Audit = new(db.Model, connection),
        ];
    }

    /// <summary>The model over this transaction; what it tracks is saved by <see cref="Save"/>.</summary>
    public BotDb Db { get; }

    public Rows<PersonRow> People { get; }

    public Rows<DraftRow> Drafts { get; }

    public Rows<InviteRow> Invites { get; }

    public Rows<RegistrationRow> Registrations { get; }

    public Rows<RegistrationVersionRow> Versions { get; }

    public Rows<PaperFilingRow> Papers { get; }

    public Rows<InboxRow> Inbox { get; }

    public Rows<OutboxRow> Outbox { get; }

    public Rows<AuditRow> Audit { get; }

    /// <summary>The rows of a table that is not touched by every message.</summary>
    public Rows<T> Of<T>()
        where T : class
    {
        if (!_others.TryGetValue(typeof(T), out var rows))
            _others[typeof(T)] = rows = new Rows<T>(Db.Model, (SqliteConnection)Db.Database.GetDbConnection());
        return (Rows<T>)rows;
    }

    /// <summary>Whether the channel's update came in before.</summary>
    public bool IsStored(string channel, string updateId) => _stored.With(channel, updateId).Row() is not null;

    /// <summary>The highest registration number given under the plan; 0 when there is none.</summary>
    public int HighestNumber(string planId) => _highest.With(planId).Row() is [long number] ? (int)number : 0;

    /// <summary>Writes what <see cref="Db"/> tracks, and lets it forget that.</summary>
    public async Task Save(CancellationToken stop)
    {
        await Db.SaveChangesAsync(stop);
        Db.ChangeTracker.Clear();
    }

    /// <summary>Saves and commits: from here on all of it is on disk.</summary>
    public async Task Commit(CancellationToken stop)
    {
        await Save(stop);
        _commit.Run();
        _committed = true;
    }

    public void Dispose() => _end(_committed);

    internal void Begin()
    {
        _committed = false;
        People.Forget();
        Drafts.Forget();
        Invites.Forget();
        Registrations.Forget();
        Papers.Forget();
        _begin.Run();
    }

    /// <summary>Closes the connection itself, and with it a transaction that is still open; nothing of it goes back to a pool.</summary>
    internal void Close()
    {
        foreach (var statement in _statements.Concat(_others.Values))
            statement.Dispose();
        SqliteConnection.ClearPool((SqliteConnection)Db.Database.GetDbConnection());
        Db.Database.CloseConnection();
        Db.Dispose();
    }
}
