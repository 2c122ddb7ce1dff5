using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmulationBot.Storage;

/// <summary>
/// How a record that every message writes and reads is stored, a line for each property: the library puts together what it knows
/// of a type and of all types in it at every start, and is slower afterwards. What has its default is not written; keys that are
/// not known are ignored.
/// </summary>
/// <param name="empty">With the default of every property.</param>
internal sealed class RecordJson<T>(T empty) : JsonConverter<T>
    where T : class
{
    private readonly List<Put> _puts = [];
    private readonly Dictionary<string, Take> _takes = [];

    private delegate void Put(Utf8JsonWriter writer, T value, JsonSerializerOptions options);

    private delegate T Take(ref Utf8JsonReader reader, T value, JsonSerializerOptions options);

    public RecordJson<T> Text(string name, Func<T, string?> of, Func<T, string, T> with) => Add(
        name,
        (writer, value, _) =>
        {
            if (of(value) is { } text)
                writer.WriteString(name, text);
        },
        (ref reader, value, _) => with(value, reader.GetString()!));

    public RecordJson<T> Truth(string name, Func<T, bool> of, Func<T, bool, T> with) => Add(
        name,
        (writer, value, _) =>
        {
            if (of(value))
                writer.WriteBoolean(name, true);
        },
        (ref reader, value, _) => with(value, reader.GetBoolean()));

    public RecordJson<T> Number(string name, Func<T, int> of, Func<T, int, T> with) => Add(
        name,
        (writer, value, _) =>
        {
            if (of(value) is not 0 and var number)
                writer.WriteNumber(name, number);
        },
        (ref reader, value, _) => with(value, reader.GetInt32()));

    /// <summary>An enum by its name; one of a name that nothing has any more is left out.</summary>
    public RecordJson<T> Name<TEnum>(string name, Func<T, TEnum?> of, Func<T, TEnum, T> with)
        where TEnum : struct, Enum =>
        Text(name, value => of(value)?.ToString(), (value, text) => Enum.TryParse<TEnum>(text, out var known) ? with(value, known) : value);

    public RecordJson<T> Value<TValue>(string name, JsonConverter<TValue> json, Func<T, TValue?> of, Func<T, TValue, T> with)
        where TValue : class => Add(
        name,
        (writer, value, options) =>
        {
            if (of(value) is not { } part)
                return;
            writer.WritePropertyName(name);
            json.Write(writer, part, options);
        },
        (ref reader, value, options) => with(value, json.Read(ref reader, typeof(TValue), options)!));

    public RecordJson<T> List<TItem>(string name, JsonConverter<TItem> json, Func<T, IReadOnlyList<TItem>> of, Func<T, IReadOnlyList<TItem>, T> with)
        where TItem : class =>
        Value(name, new ListJson<TItem>(json), value => of(value) is { Count: > 0 } items ? items : null, with);

    /// <summary>What is rare is left to the library.</summary>
    public RecordJson<T> Rare<TValue>(string name, Func<T, TValue?> of, Func<T, TValue, T> with)
        where TValue : class =>
        Value(name, new LibraryJson<TValue>(), of, with);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        foreach (var put in _puts)
            put(writer, value, options);
        writer.WriteEndObject();
    }

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException($"Stored {typeof(T).Name} is no object.");
        var value = empty;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var known = _takes.GetValueOrDefault(reader.GetString()!);
            reader.Read();
            if (known is null || reader.TokenType == JsonTokenType.Null)
                reader.Skip();
            else
                value = known(ref reader, value, options);
        }
        return value;
    }

    private RecordJson<T> Add(string name, Put put, Take take)
    {
        _puts.Add(put);
        _takes.Add(name, take);
        return this;
    }
}
