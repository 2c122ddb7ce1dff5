using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using EmulationBot.Tests.BotApi;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Tests.Channels.Telegram;

/// <summary>What comes in the place of an update is kept with its cause and holds up no other.</summary>
public sealed class TelegramGarbageTests
{
    [Fact]
    public async Task Entries_that_are_no_updates_hold_up_no_other()
    {
        await using var bot = await TelegramService.Start(running: false);
        var person = bot.Api.NewPerson("Trần Thị Bình");
        foreach (var garbage in new[] { "null", "\"x\"", "{}", "7", "[]", """{"update_id":"abc"}""", """{"update_id":1e30}""", """{"update_id":9223372036854775807}""" })
            bot.Api.PushGarbage(garbage);
        bot.Api.Push(Nested());
        await person.Says("/han");
        await bot.Run();
        await person.Hears("Kế hoạch không nêu giờ");
        await bot.Api.WaitFor(() => bot.Api.PendingUpdates == 0);
    }

    [Fact]
    public async Task A_batch_of_nothing_but_garbage_is_not_asked_for_without_a_pause()
    {
        await using var bot = await TelegramService.Start();
        await bot.Api.WaitFor(() => bot.Api.IsPolled);
        bot.Api.PushGarbage("null");
        await bot.Api.WaitFor(() => Polls(bot) >= 4);
        var pauses = bot.Api.Calls.Where(c => c.Method == "getUpdates").TakeLast(3).Select(c => c.At).ToList();
        Assert.True(pauses[2] - pauses[0] > TimeSpan.FromSeconds(1));
        var person = bot.Api.NewPerson("Trần Thị Bình");
        await person.Says("/han");
        await person.Hears("Kế hoạch không nêu giờ");
    }

    [Fact]
    public async Task What_an_authentic_post_cannot_be_read_as_is_set_aside_and_acknowledged()
    {
        await using var bot = await TelegramService.Start(webhook: true);
        await bot.Api.WaitFor(() => !string.IsNullOrEmpty(bot.Api.WebhookUrl));
        Assert.Equal(HttpStatusCode.OK, await Post(bot, "{"));
        Assert.Equal(HttpStatusCode.OK, await Post(bot, "{"));
        Assert.Equal(HttpStatusCode.OK, await Post(bot, new string('x', 2_000_000)));
        Assert.Equal(HttpStatusCode.OK, await Post(bot, new string('y', 32_000_000), chunked: true));
        Assert.Equal(3, await bot.Read(db => db.Inbox.CountAsync(i => i.Failure != null)));
        Assert.Equal("", bot.Errors);
    }

    [Fact]
    public async Task An_update_posted_with_deep_nesting_is_read()
    {
        await using var bot = await TelegramService.Start(webhook: true);
        var person = bot.Api.NewPerson("Trần Thị Bình");
        var content = Nested();
        content.Remove("update_id");
        content["text"] = "/han";
        await person.SendsAnything(content);
        await person.Hears("Kế hoạch không nêu giờ");
    }

    private static int Polls(TelegramService bot) => bot.Api.Calls.Count(c => c.Method == "getUpdates");

    private static JsonObject Nested()
    {
        var deep = new JsonObject();
        for (var level = 0; level < 100; level++)
            deep = new JsonObject { ["inner"] = deep };
        return new JsonObject { ["update_id"] = 730_000_500, ["message"] = deep };
    }

    private static async Task<HttpStatusCode> Post(TelegramService bot, string body, bool chunked = false)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, bot.Api.WebhookUrl) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TransferEncodingChunked = chunked;
        request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", TelegramService.Secret);
        return (await client.SendAsync(request)).StatusCode;
    }
}
