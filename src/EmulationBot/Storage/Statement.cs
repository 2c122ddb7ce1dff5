using System.Buffers;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace EmulationBot.Storage;

/// <summary>
/// One statement, prepared once and kept as long as its connection. It speaks to SQLite itself: ADO.NET looks up every
/// parameter by its name and makes a reader for every row, which was half the time of a turn.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _statement;

    /// <param name="sql">Its parameters are question marks.</param>
    public Statement(SqliteConnection connection, string sql)
    {
        ArgumentNullException.ThrowIfNull(connection);
        _connection = connection.Handle ?? throw new ArgumentException("The connection is closed.", nameof(connection));
        Check(raw.sqlite3_prepare_v2(_connection, sql, out _statement));
    }

    /// <summary>Gives the parameters their values, in order: null, whole numbers, truth values and text.</summary>
    public Statement With(params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            Check(Bind(i + 1, values[i]));
        return this;
    }

    public void Run()
    {
        Step();
        Check(raw.sqlite3_reset(_statement));
    }

    /// <summary>Every row; see <see cref="Row"/>.</summary>
    public List<object?[]> Rows()
    {
        var rows = new List<object?[]>();
        while (Step())
            rows.Add(Values());
        Check(raw.sqlite3_reset(_statement));
        return rows;
    }

    /// <summary>The first row, a value for each column: null, a long or a string. Null when there is none.</summary>
    public object?[]? Row()
    {
        var row = Step() ? Values() : null;
        Check(raw.sqlite3_reset(_statement));
        return row;
    }

    public void Dispose() => _statement.Dispose();

    private bool Step()
    {
        var result = raw.sqlite3_step(_statement);
        if (result is raw.SQLITE_ROW or raw.SQLITE_DONE)
            return result == raw.SQLITE_ROW;
        raw.sqlite3_reset(_statement);
        Check(result);
        return false;
    }

    private object?[] Values()
    {
        var values = new object?[raw.sqlite3_column_count(_statement)];
        for (var i = 0; i < values.Length; i++)
            values[i] = raw.sqlite3_column_type(_statement, i) switch
            {
                raw.SQLITE_NULL => null,
                raw.SQLITE_INTEGER => raw.sqlite3_column_int64(_statement, i),
                _ => raw.sqlite3_column_text(_statement, i).utf8_to_string(),
            };
        return values;
    }

    private int Bind(int parameter, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, parameter),
        string text => Bind(parameter, text),
        long number => raw.sqlite3_bind_int64(_statement, parameter, number),
        int number => raw.sqlite3_bind_int64(_statement, parameter, number),
        bool truth => raw.sqlite3_bind_int64(_statement, parameter, truth ? 1 : 0),
        _ => throw new ArgumentException($"{value.GetType().Name} is not stored.", nameof(value)),
    };

    /// <summary>Without a copy of each text on the way; no bytes at all would be taken for null.</summary>
    private int Bind(int parameter, string text)
    {
        if (text.Length == 0)
            return raw.sqlite3_bind_text(_statement, parameter, text);
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return raw.sqlite3_bind_text(_statement, parameter, bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _connection);
}
