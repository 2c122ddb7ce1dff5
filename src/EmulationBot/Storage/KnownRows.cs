namespace EmulationBot.Storage;

/// <summary>
/// What rows of a table held when they were last read or written, by keys of one or two texts. It counts as long as this
/// connection alone writes, and by key: not once another connection has written, nor while and after the model is used
/// (<see cref="WriteTransaction.Db"/>).
/// </summary>
internal sealed class KnownRows
{
    /// <summary>People who write on one day are far fewer.</summary>
    private const int Most = 500;

    /// <summary>Null: there is no such row.</summary>
    private readonly Dictionary<(string, string?), object?[]?> _values = [];

    public void Clear() => _values.Clear();

    public bool Holds(ReadOnlySpan<object?> key, out object?[]? values)
    {
        values = null;
        return Key(key) is { } texts && _values.TryGetValue(texts, out values);
    }

    /// <param name="values">Not changed by anybody afterwards.</param>
    public void Put(ReadOnlySpan<object?> key, object?[]? values)
    {
        if (Key(key) is not { } texts)
            return;
        if (_values.Count >= Most)
            _values.Clear();
        _values[texts] = values;
    }

    public void Remove(ReadOnlySpan<object?> key)
    {
        if (Key(key) is { } texts)
            _values.Remove(texts);
    }

    private static (string, string?)? Key(ReadOnlySpan<object?> key) => key switch
    {
        [string one] => (one, null),
        [string one, string two] => (one, two),
        _ => null,
    };
}
