using System.Text.Json;
using EmulationBot.Core.Conversations;

namespace EmulationBot.Storage;

internal sealed class ButtonJson : RecordJson<Button>
{
    protected override Button New() => new("", "");

    protected override void WriteProperties(Utf8JsonWriter writer, Button value, JsonSerializerOptions options)
    {
        writer.WriteString("caption", value.Caption);
        writer.WriteString("data", value.Data);
        if (value.Tone != Tone.Plain)
            Text(writer, "tone", value.Tone.ToString());
    }

    protected override bool Take(string? name, ref Utf8JsonReader reader, ref Button value, JsonSerializerOptions options)
    {
        switch (name)
        {
            case "caption":
                value = value with { Caption = reader.GetString() ?? "" };
                break;
            case "data":
                value = value with { Data = reader.GetString() ?? "" };
                break;
            case "tone":
                value = value with { Tone = Named<Tone>(ref reader) ?? Tone.Plain };
                break;
            default:
                return false;
        }
        return true;
    }
}
