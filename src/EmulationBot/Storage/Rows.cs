using System.Numerics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EmulationBot.Storage;

/// <summary>The rows of any table, as the transaction keeps them.</summary>
internal interface IRows : IDisposable
{
    /// <summary>A transaction begins.</summary>
    /// <param name="changed">Rows may have been written past this class since the last one began.</param>
    void Begin(bool changed);
}

/// <summary>
/// The rows of one table by key, through statements that are prepared once: what every message reads and writes. Columns,
/// keys and conversions are those of the model, so a row is described in one place; what is rarer goes through the model itself.
/// What is known of a row is not read again as long as nobody else has written.
/// </summary>
public sealed class Rows<T> : IRows
    where T : class
{
    private readonly Column<T>[] _all;
    private readonly Column<T>[] _keys;
    private readonly Column<T>[] _added;
    private readonly Column<T>[] _changing;
    private readonly Column<T>? _generated;

    /// <summary>Where <see cref="_changing"/> stand in <see cref="_all"/>.</summary>
    private readonly int[] _changingAt;
    private readonly Statement _find;
    private readonly Statement _add;
    private readonly Statement _remove;
    private readonly Func<long, Statement> _prepareUpdate;
    private readonly Func<string, Statement> _prepareWhere;
    private readonly Dictionary<string, Statement> _wheres = [];

    /// <summary>By the columns they write, a bit for each of <see cref="_changing"/>: an index is only touched when its column changed.</summary>
    private readonly Dictionary<long, Statement> _updates = [];

    /// <summary>Rows that were found, with what <see cref="_all"/> held then.</summary>
    private readonly Dictionary<T, object?[]> _found = new(ReferenceEqualityComparer.Instance);

    private readonly KnownRows _known = new();
    private readonly Func<bool> _bypassed;

    /// <param name="model">Describes the table.</param>
    /// <param name="connection">The writer's.</param>
    /// <param name="bypassed">Whether rows may be written past this class in the transaction that is open.</param>
    public Rows(IModel model, SqliteConnection connection, Func<bool> bypassed)
    {
        ArgumentNullException.ThrowIfNull(model);
        _bypassed = bypassed;
        var type = model.FindEntityType(typeof(T)) ?? throw new ArgumentException($"{typeof(T).Name} has no table.", nameof(model));
        _all = [.. type.GetProperties().Select(Column<T>.Of)];
        _keys = [.. type.FindPrimaryKey()!.Properties.Select(Column<T>.Of)];
        _added = [.. _all.Where(c => !c.IsGenerated)];
        _changingAt = [.. Enumerable.Range(0, _all.Length).Where(i => _all[i].Changes)];
        _changing = [.. _changingAt.Select(i => _all[i])];
        _generated = _keys.SingleOrDefault(c => c.IsGenerated);
        var (table, where) = ($"\"{type.GetTableName()}\"", Equal(_keys, " AND "));
        var returning = _generated is null ? "" : $" RETURNING \"{_generated.Name}\"";
        _find = new Statement(connection, $"SELECT {List(_all)} FROM {table} WHERE {where}");
        _add = new Statement(connection, $"INSERT INTO {table} ({List(_added)}) VALUES ({string.Join(", ", _added.Select(_ => "?"))}){returning}");
        _prepareUpdate = columns => new Statement(connection, $"UPDATE {table} SET {Equal(Chosen(columns, _changing), ", ")} WHERE {where}");
        _prepareWhere = condition => new Statement(connection, $"SELECT {List(_all)} FROM {table} WHERE {condition}");
        _remove = new Statement(connection, $"DELETE FROM {table} WHERE {where}");
    }

    public T? Find(params ReadOnlySpan<object?> key)
    {
        if (Values(key) is not { } values)
            return null;
        var row = Filled(values);
        _found[row] = values;
        return row;
    }

    /// <summary>Rows by a condition in SQL, with what follows it (ORDER BY, LIMIT); question marks are its parameters.</summary>
    public IReadOnlyList<T> Where(string condition, params ReadOnlySpan<object?> values)
    {
        if (!_wheres.TryGetValue(condition, out var where))
            _wheres[condition] = where = _prepareWhere(condition);
        return [.. where.With(values).Rows().Select(Filled)];
    }

    /// <summary>Inserts the row; a key that the database gives is in it afterwards.</summary>
    public void Add(T row)
    {
        var given = _add.With(Of(_added, row)).Row();
        _generated?.Set(row, given![0]);
        _known.Remove(Of(_keys, row));
    }

    /// <summary>Whether anything differs from what was found.</summary>
    public bool IsChanged(T row) => Changed(row, Of(_changing, row)) != 0;

    /// <summary>Writes what differs from what was found; all that can change, of a row that was not.</summary>
    public void Update(T row)
    {
        var values = Of(_changing, row);
        var changed = Changed(row, values);
        if (changed == 0)
            return;
        if (!_updates.TryGetValue(changed, out var update))
            _updates[changed] = update = _prepareUpdate(changed);
        var key = Of(_keys, row);
        update.With([.. Chosen(changed, values), .. key]).Run();
        if (_found.TryGetValue(row, out var found))
            _found[row] = After(found, changed, values);
        if (_known.Holds(key, out var known) && known is not null)
            _known.Put(key, After(known, changed, values));
        else
            _known.Remove(key);
    }

    public void Remove(T row)
    {
        var key = Of(_keys, row);
        _remove.With(key).Run();
        _known.Remove(key);
    }

    public void Begin(bool changed)
    {
        _found.Clear();
        if (changed)
            _known.Clear();
    }

    public void Dispose()
    {
        _find.Dispose();
        _add.Dispose();
        _remove.Dispose();
        foreach (var statement in _updates.Values.Concat(_wheres.Values))
            statement.Dispose();
    }

    private object?[]? Values(ReadOnlySpan<object?> key)
    {
        if (!_bypassed() && _known.Holds(key, out var known))
            return known;
        var values = _find.With(key).Row();
        _known.Put(key, values);
        return values;
    }

    private object?[] After(object?[] before, long changed, object?[] values)
    {
        var after = (object?[])before.Clone();
        for (var i = 0; i < values.Length; i++)
            if ((changed & 1L << i) != 0)
                after[_changingAt[i]] = values[i];
        return after;
    }

    private T Filled(object?[] values)
    {
        var row = Activator.CreateInstance<T>();
        for (var i = 0; i < values.Length; i++)
            _all[i].Set(row, values[i]);
        return row;
    }

    private long Changed(T row, object?[] values)
    {
        if (!_found.TryGetValue(row, out var found))
            return (1L << values.Length) - 1;
        var changed = 0L;
        for (var i = 0; i < values.Length; i++)
            changed |= Equals(values[i], found[_changingAt[i]]) ? 0 : 1L << i;
        return changed;
    }

    private static V[] Chosen<V>(long columns, V[] from)
    {
        var chosen = new V[BitOperations.PopCount((ulong)columns)];
        for (var (i, next) = (0, 0); next < chosen.Length; i++)
            if ((columns & 1L << i) != 0)
                chosen[next++] = from[i];
        return chosen;
    }

    private static object?[] Of(Column<T>[] columns, T row)
    {
        var values = new object?[columns.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = columns[i].Of(row);
        return values;
    }

    private static string List(Column<T>[] columns) => string.Join(", ", columns.Select(c => $"\"{c.Name}\""));

    private static string Equal(Column<T>[] columns, string between) => string.Join(between, columns.Select(c => $"\"{c.Name}\" = ?"));
}
