using Telegram.Bot;

namespace EmulationBot.Tests.BotApi;

/// <summary>The library the bot uses, as an independent judge of the server.</summary>
internal static class Client
{
    public static TelegramBotClient NewClient(this BotApiServer api) =>
        new(new TelegramBotClientOptions(api.Token, api.BaseUrl) { RetryCount = 1, RetryThreshold = 0 });

    /// <summary>A person who has written to the bot, with nothing pending.</summary>
    public static async Task<Person> NewAcquaintance(this BotApiServer api, string name = "Nguyễn Văn An")
    {
        var person = api.NewPerson(name);
        var hello = await person.Starts();
        await api.NewClient().GetUpdates(offset: hello.UpdateId + 1);
        return person;
    }
}
