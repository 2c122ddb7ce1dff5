using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Telegram.Bot;
using Telegram.Bot.Types.ReplyMarkups;

namespace EmulationBot.Tests.BotApi;

public sealed class WebhookTests
{
    [Fact]
    public async Task Updates_are_posted_to_the_bot_with_the_secret_and_confirmed_by_its_200()
    {
        await using var api = await BotApiServer.Start();
        await using var hook = await Hook.Open();
        var chair = api.NewPerson("Nguyễn Văn An");
        await chair.Says("trước");

        await api.NewClient().SetWebhook(hook.Url, secretToken: "bi-mat_1");
        await chair.Says("sau");
        await api.WaitFor(() => api.PendingUpdates == 0);

        Assert.Equal(["trước", "sau"], hook.Texts);
        Assert.All(hook.Secrets, secret => Assert.Equal("bi-mat_1", secret));
    }

    [Fact]
    public async Task An_update_that_is_not_taken_comes_again_and_holds_up_only_its_own_chat()
    {
        await using var api = await BotApiServer.Start();
        await using var hook = await Hook.Open();
        hook.Answer = text => (text == "khó" && hook.Texts.Count(t => t == "khó") < 3 ? 500 : 200, "");
        await api.NewClient().SetWebhook(hook.Url);
        var (an, binh) = (api.NewPerson("An"), api.NewPerson("Bình"));

        await an.Says("khó");
        await an.Says("dễ");
        await binh.Says("khác");
        await api.WaitFor(() => api.PendingUpdates == 0);

        Assert.Equal(["khó", "khó", "khó", "dễ"], hook.Texts.Where(t => t != "khác"));
        Assert.Contains("500", (await api.NewClient().GetWebhookInfo()).LastErrorMessage);
    }

    [Fact]
    public async Task A_tap_can_overtake_a_message_of_the_same_chat()
    {
        await using var api = await BotApiServer.Start();
        await using var hook = await Hook.Open();
        var chair = await api.NewAcquaintance();
        await api.NewClient().SendMessage(chair.ChatId, "x", replyMarkup: new InlineKeyboardButton("Có", "co"));
        hook.Answer = text => (text == "chậm" && !hook.Texts.Contains("co") ? 503 : 200, "");
        await api.NewClient().SetWebhook(hook.Url);

        await chair.Says("chậm");
        await chair.Taps("Có");
        await api.WaitFor(() => api.PendingUpdates == 0);

        Assert.Equal("chậm", hook.Texts[^1]);
        Assert.Contains("co", hook.Texts);
    }

    [Fact]
    public async Task A_method_in_the_answer_to_the_webhook_is_carried_out()
    {
        await using var api = await BotApiServer.Start();
        await using var hook = await Hook.Open();
        var chair = api.NewPerson("Nguyễn Văn An");
        hook.Answer = _ => (200, $$"""{"method":"sendMessage","chat_id":{{chair.ChatId}},"text":"Chào đồng chí"}""");
        await api.NewClient().SetWebhook(hook.Url);

        await chair.Says("chào");

        Assert.Equal("Chào đồng chí", (await chair.Hears()).Text);
    }

    [Fact]
    public async Task Polling_and_a_webhook_exclude_each_other()
    {
        await using var api = await BotApiServer.Start();
        await using var hook = await Hook.Open();
        var bot = api.NewClient();
        var polling = SendingTests.Refusal(() => bot.GetUpdates(timeout: 50));
        await api.WaitFor(() => api.IsPolled);

        await bot.SetWebhook(hook.Url);

        Assert.Equal("409 Conflict: terminated by setWebhook request", await polling);
        Assert.StartsWith("409 Conflict: can't use getUpdates method while webhook is active", await SendingTests.Refusal(() => bot.GetUpdates()));
        Assert.Equal(hook.Url, (await bot.GetWebhookInfo()).Url);
        await bot.DeleteWebhook();
        Assert.Equal("", (await bot.GetWebhookInfo()).Url);
        Assert.Empty(await bot.GetUpdates(timeout: 0));
    }

    [Fact]
    public async Task What_the_webhook_did_not_take_can_be_polled_after_it_is_gone()
    {
        await using var api = await BotApiServer.Start();
        await using var hook = await Hook.Open();
        hook.Answer = _ => (500, "");
        await api.NewClient().SetWebhook(hook.Url);
        await api.NewPerson("Nguyễn Văn An").Says("đợi");
        await api.WaitFor(() => hook.Texts.Count > 0);

        await api.NewClient().DeleteWebhook();

        Assert.Equal("đợi", Assert.Single(await api.NewClient().GetUpdates()).Message!.Text);
    }

    [Theory]
    [InlineData("http://thidua.example.vn/hook", "An HTTPS URL must be provided")]
    [InlineData("https://thidua.example.vn:8080/hook", "only on ports 80, 88, 443 or 8443")]
    public async Task Addresses_Telegram_would_not_call_are_refused(string url, string why)
    {
        await using var api = await BotApiServer.Start();

        Assert.Contains(why, await SendingTests.Refusal(() => api.NewClient().SetWebhook(url)));
    }

    /// <summary>A bot that only notes what is posted to it; noting and answering are one step, for posts come side by side.</summary>
    private sealed class Hook : IAsyncDisposable
    {
        private readonly Lock _posted = new();
        private readonly ConcurrentQueue<string> _texts = new();
        private readonly ConcurrentQueue<string?> _secrets = new();
        private Front _front = null!;

        public string Url => _front.BaseUrl + "/telegram";

        public IReadOnlyList<string> Texts => [.. _texts];

        public IReadOnlyList<string?> Secrets => [.. _secrets];

        public Func<string, (int Status, string Body)> Answer { get; set; } = _ => (200, "");

        public static async Task<Hook> Open()
        {
            var hook = new Hook();
            hook._front = await Front.Open(hook.Take);
            return hook;
        }

        public ValueTask DisposeAsync() => _front.DisposeAsync();

        private async Task Take(HttpContext http)
        {
            using var reader = new StreamReader(http.Request.Body);
            var update = Json.Parse(await reader.ReadToEndAsync());
            var text = update?["message"].Text("text") ?? update?["callback_query"].Text("data") ?? "";
            string body;
            lock (_posted)
            {
                _secrets.Enqueue(http.Request.Headers["X-Telegram-Bot-Api-Secret-Token"]);
                _texts.Enqueue(text);
                (http.Response.StatusCode, body) = Answer(text);
            }
            await http.Response.WriteAsync(body);
        }
    }
}
