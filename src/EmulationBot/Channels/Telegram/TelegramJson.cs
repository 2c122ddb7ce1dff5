using System.Globalization;
using System.Text.Json;

namespace EmulationBot.Channels.Telegram;

/// <summary>Reading of single fields of the Bot API's objects; what is not there or of another kind is null.</summary>
internal static class TelegramJson
{
    /// <summary>The id of a chat or a user; throws without one.</summary>
    public static string Id(this JsonElement thing) => thing.GetProperty("id").GetInt64().ToString(CultureInfo.InvariantCulture);

    public static string? Text(this JsonElement thing, string name) =>
        thing.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static string? Number(this JsonElement thing, string name) =>
        thing.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
            ? number.ToString(CultureInfo.InvariantCulture) : null;

    public static bool Flag(this JsonElement thing, string name) =>
        thing.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
