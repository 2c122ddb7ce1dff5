using System.Text.Json;
using Telegram.Bot.Requests;

namespace EmulationBot.Channels.Telegram;

/// <summary>getUpdates whose updates stay raw JSON, so that one the library cannot read does not hold up the others.</summary>
public sealed class GetRawUpdatesRequest() : RequestBase<JsonElement[]>("getUpdates")
{
    /// <summary>One more than the last update stored; confirms all before it.</summary>
    public long? Offset { get; set; }

    public int Limit { get; set; } = 100;

    /// <summary>Seconds to wait for an update; the server caps it at 50.</summary>
    public int Timeout { get; set; } = 50;

    public IReadOnlyList<string> AllowedUpdates { get; set; } = TelegramUpdate.Kinds;
}
