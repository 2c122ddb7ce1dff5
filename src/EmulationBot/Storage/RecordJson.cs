using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmulationBot.Storage;

/// <summary>
/// A record that every message writes and reads, property by property: the library puts together what it knows of a type and of
/// all types in it at every start, and is slower afterwards. What has its default is not written; keys that are not known are
/// ignored. A test holds each property against what is written and read of it here.
/// </summary>
internal abstract class RecordJson<T> : JsonConverter<T>
    where T : class
{
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        WriteProperties(writer, value, options);
        writer.WriteEndObject();
    }

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException($"Stored {typeof(T).Name} is no object.");
        var value = New();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null || !Take(name, ref reader, ref value, options))
                reader.Skip();
        }
        return value;
    }

    protected abstract T New();

    protected abstract void WriteProperties(Utf8JsonWriter writer, T value, JsonSerializerOptions options);

    /// <summary>Puts the value that the reader stands on into the record. False, with the reader where it was, when the name is not known.</summary>
    protected abstract bool Take(string? name, ref Utf8JsonReader reader, ref T value, JsonSerializerOptions options);

    protected static void Text(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }

    protected static void Truth(Utf8JsonWriter writer, string name, bool value)
    {
        if (value)
            writer.WriteBoolean(name, value);
    }

    protected static void Number(Utf8JsonWriter writer, string name, int value)
    {
        if (value != 0)
            writer.WriteNumber(name, value);
    }

    /// <summary>What is rare is left to the library.</summary>
    protected static void Rare<TValue>(Utf8JsonWriter writer, string name, TValue? value, JsonSerializerOptions options)
        where TValue : class
    {
        if (value is null)
            return;
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, value, options);
    }

    /// <summary>Null when nothing has that name any more.</summary>
    protected static TEnum? Named<TEnum>(ref Utf8JsonReader reader)
        where TEnum : struct, Enum =>
        Enum.TryParse<TEnum>(reader.GetString(), out var named) ? named : null;

    protected delegate TItem ReadItem<TItem>(ref Utf8JsonReader reader);

    protected static List<TItem> Items<TItem>(ref Utf8JsonReader reader, ReadItem<TItem> read)
    {
        var items = new List<TItem>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(read(ref reader));
        return items;
    }
}
