using System.Text.Json;
using EmulationBot.Core.Conversations;

namespace EmulationBot.Storage;

internal sealed class AskedQuestionJson : RecordJson<AskedQuestion>
{
    protected override AskedQuestion New() => new("", "");

    protected override void WriteProperties(Utf8JsonWriter writer, AskedQuestion value, JsonSerializerOptions options)
    {
        writer.WriteString("id", value.Id);
        writer.WriteString("text", value.Text);
        Truth(writer, "liked", value.Liked);
    }

    protected override bool Take(string? name, ref Utf8JsonReader reader, ref AskedQuestion value, JsonSerializerOptions options)
    {
        switch (name)
        {
            case "id":
                value = value with { Id = reader.GetString() ?? "" };
                break;
            case "text":
                value = value with { Text = reader.GetString() ?? "" };
                break;
            case "liked":
                value = value with { Liked = reader.GetBoolean() };
                break;
            default:
                return false;
        }
        return true;
    }
}
