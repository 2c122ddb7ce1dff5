using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EmulationBot.Storage;

/// <summary>
/// The rows of one table by key, through statements that are prepared once: what every message reads and writes. Columns,
/// keys and conversions are those of the model, so a row is described in one place; what is rarer goes through the model itself.
/// </summary>
public sealed class Rows<T>
    where T : class
{
    private readonly Column[] _all;
    private readonly Column[] _keys;
    private readonly Column[] _added;
    private readonly Column? _generated;
    private readonly Statement _find;
    private readonly Statement _add;
    private readonly Statement _update;
    private readonly Statement _remove;

    public Rows(IModel model, SqliteConnection connection)
    {
        ArgumentNullException.ThrowIfNull(model);
        var type = model.FindEntityType(typeof(T)) ?? throw new ArgumentException($"{typeof(T).Name} has no table.", nameof(model));
        _all = [.. type.GetProperties().Select(p => new Column(p))];
        _keys = [.. type.FindPrimaryKey()!.Properties.Select(p => new Column(p))];
        _generated = _keys.SingleOrDefault(c => c.IsGenerated);
        _added = [.. _all.Where(c => !c.IsGenerated)];
        var (table, where) = ($"\"{type.GetTableName()}\"", string.Join(" AND ", _keys.Select(Equal)));
        var returning = _generated is null ? "" : $" RETURNING \"{_generated.Name}\"";
        _find = On(connection, $"SELECT {List(_all)} FROM {table} WHERE {where}", _keys);
        _add = On(connection, $"INSERT INTO {table} ({List(_added)}) VALUES ({string.Join(", ", _added.Select(c => $"${c.Name}"))}){returning}", _added);
        _update = On(connection, $"UPDATE {table} SET {string.Join(", ", _all.Where(c => !c.IsKey).Select(Equal))} WHERE {where}", _all);
        _remove = On(connection, $"DELETE FROM {table} WHERE {where}", _keys);
    }

    public T? Find(params ReadOnlySpan<object> key)
    {
        for (var i = 0; i < _keys.Length; i++)
            _find.Set(i, key[i]);
        using var reader = _find.Read();
        if (!reader.Read())
            return null;
        var row = Activator.CreateInstance<T>();
        for (var i = 0; i < _all.Length; i++)
            _all[i].Set(row, reader.GetValue(i));
        return row;
    }

    /// <summary>Inserts the row; a key that the database gives is in it afterwards.</summary>
    public void Add(T row)
    {
        var add = Fill(_add, _added, row);
        if (_generated is null)
            add.Run();
        else
            _generated.Set(row, add.Value()!);
    }

    /// <summary>Writes every column of the row with this key.</summary>
    public void Update(T row) => Fill(_update, _all, row).Run();

    public void Remove(T row) => Fill(_remove, _keys, row).Run();

    private static Statement Fill(Statement statement, Column[] columns, T row)
    {
        ArgumentNullException.ThrowIfNull(row);
        for (var i = 0; i < columns.Length; i++)
            statement.Set(i, columns[i].Of(row));
        return statement;
    }

    private static Statement On(SqliteConnection connection, string sql, Column[] parameters) => new(connection, sql, parameters.Select(c => c.Name));

    private static string List(Column[] columns) => string.Join(", ", columns.Select(c => $"\"{c.Name}\""));

    private static string Equal(Column column) => $"\"{column.Name}\" = ${column.Name}";
}
