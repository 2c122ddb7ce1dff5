using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmulationBot.Storage;

internal sealed class ListJson<T>(JsonConverter<T> json) : JsonConverter<IReadOnlyList<T>>
    where T : class
{
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        foreach (var item in value)
            json.Write(writer, item, options);
        writer.WriteEndArray();
    }

    public override IReadOnlyList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(json.Read(ref reader, typeof(T), options)!);
        return items;
    }
}
