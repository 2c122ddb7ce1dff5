using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EmulationBot.Tests.BotApi;

/// <summary>Reading of the fields of a checked request or of a stored message.</summary>
internal static class Json
{
    public static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static string? Text(this JsonNode? node, string name) =>
        node?[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? (string?)value : null;

    public static long? Number(this JsonNode? node, string name) =>
        node?[name] is { } value && Decimal(value) is { } number ? (long)number : null;

    public static bool Flag(this JsonNode? node, string name) =>
        node?[name] is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    public static decimal? Decimal(JsonNode value) => value.GetValueKind() == JsonValueKind.Number
        ? decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture)
        : null;

    /// <summary>The length Telegram counts: code points, not UTF-16 units.</summary>
    public static int Characters(string text) => text.EnumerateRunes().Count();
}
