using System.Text.Json;
using System.Text.Json.Serialization;
using EmulationBot.Core.Texts;

namespace EmulationBot.Storage;

/// <summary>Text as a list of spans: a plain one is a string, any other an object of one property, {"strong": "…"}.</summary>
public sealed class RichJson : JsonConverter<Rich>
{
    public override void Write(Utf8JsonWriter writer, Rich value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        foreach (var span in value.Spans)
            Write(writer, span);
        writer.WriteEndArray();
    }

    public override Rich Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var spans = new List<Span>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            spans.Add(ReadSpan(ref reader));
        return Rich.From(spans);
    }

    private static void Write(Utf8JsonWriter writer, Span span)
    {
        if (span.Emphasis == Emphasis.Plain)
        {
            writer.WriteStringValue(span.Text);
            return;
        }
        writer.WriteStartObject();
        writer.WriteString(span.Emphasis.ToString(), span.Text);
        writer.WriteEndObject();
    }

    private static Span ReadSpan(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
            return new Span(reader.GetString()!, Emphasis.Plain);
        reader.Read();
        var emphasis = Enum.TryParse<Emphasis>(reader.GetString(), out var known) ? known : Emphasis.Plain;
        reader.Read();
        var span = new Span(reader.GetString()!, emphasis);
        reader.Read();
        return span;
    }
}
