using System.Text.Json;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Storage;

internal sealed class ReplyJson : RecordJson<Reply>
{
    public static readonly ReplyJson Instance = new();

    private static readonly RichJson _text = new();
    private static readonly ButtonJson _button = new();

    protected override Reply New() => new("");

    protected override void WriteProperties(Utf8JsonWriter writer, Reply value, JsonSerializerOptions options)
    {
        writer.WritePropertyName("text");
        _text.Write(writer, value.Text, options);
        if (value.Buttons.Count > 0)
            WriteButtons(writer, value.Buttons, options);
        if (value.Keyboard != Keyboard.Unchanged)
            Text(writer, "keyboard", value.Keyboard.ToString());
        Truth(writer, "edits", value.Edits);
        Truth(writer, "expectsNumber", value.ExpectsNumber);
        Truth(writer, "card", value.Card);
        Rare(writer, "paper", value.Paper, options);
        Text(writer, "menu", value.Menu?.ToString());
        Truth(writer, "silent", value.Silent);
    }

    protected override bool Take(string? name, ref Utf8JsonReader reader, ref Reply value, JsonSerializerOptions options)
    {
        switch (name)
        {
            case "text":
                value = value with { Text = _text.Read(ref reader, typeof(Rich), options) };
                break;
            case "buttons":
                value = value with { Buttons = Items(ref reader, (ref row) => Items(ref row, (ref button) => _button.Read(ref button, typeof(Button), options))) };
                break;
            case "keyboard":
                value = value with { Keyboard = Named<Keyboard>(ref reader) ?? Keyboard.Unchanged };
                break;
            case "edits":
                value = value with { Edits = reader.GetBoolean() };
                break;
            case "expectsNumber":
                value = value with { ExpectsNumber = reader.GetBoolean() };
                break;
            case "card":
                value = value with { Card = reader.GetBoolean() };
                break;
            case "paper":
                value = value with { Paper = JsonSerializer.Deserialize<PaperOrder>(ref reader, options) };
                break;
            case "menu":
                value = value with { Menu = Named<Role>(ref reader) };
                break;
            case "silent":
                value = value with { Silent = reader.GetBoolean() };
                break;
            default:
                return false;
        }
        return true;
    }

    private static void WriteButtons(Utf8JsonWriter writer, IReadOnlyList<IReadOnlyList<Button>> rows, JsonSerializerOptions options)
    {
        writer.WriteStartArray("buttons");
        foreach (var row in rows)
        {
            writer.WriteStartArray();
            foreach (var button in row)
                _button.Write(writer, button, options);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
    }
}
