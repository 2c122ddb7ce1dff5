using Microsoft.Data.Sqlite;

namespace EmulationBot.Storage;

/// <summary>One statement, prepared at its first use and kept as long as its connection.</summary>
internal sealed class Statement
{
    private readonly SqliteCommand _command;

    /// <param name="sql">With parameters named $name.</param>
    public Statement(SqliteConnection connection, string sql, params IEnumerable<string> parameters)
    {
        ArgumentNullException.ThrowIfNull(connection);
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        foreach (var name in parameters)
            _command.Parameters.Add(new SqliteParameter { ParameterName = $"${name}" });
    }

    /// <summary>Gives the parameter at this place its value.</summary>
    public Statement Set(int parameter, object value)
    {
        _command.Parameters[parameter].Value = value;
        return this;
    }

    public void Run() => _command.ExecuteNonQuery();

    /// <returns>The first value of the first row; null when there is none.</returns>
    public object? Value() => _command.ExecuteScalar() is { } value and not DBNull ? value : null;

    public SqliteDataReader Read() => _command.ExecuteReader();
}
