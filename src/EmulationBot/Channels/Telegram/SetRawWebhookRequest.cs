using Telegram.Bot.Requests;

namespace EmulationBot.Channels.Telegram;

/// <summary>setWebhook with the same kinds of update, by name, as polling asks for.</summary>
public sealed class SetRawWebhookRequest(string url, string secretToken) : RequestBase<bool>("setWebhook")
{
    public string Url => url;

    public string SecretToken => secretToken;

    public IReadOnlyList<string> AllowedUpdates => TelegramUpdate.Kinds;
}
