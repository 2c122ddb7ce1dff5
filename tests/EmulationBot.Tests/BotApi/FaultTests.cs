using System.Net;
using Microsoft.Extensions.Time.Testing;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace EmulationBot.Tests.BotApi;

public sealed class FaultTests
{
    [Fact]
    public async Task A_planned_fault_happens_so_many_times_to_that_method_and_chat_only()
    {
        await using var api = await BotApiServer.Start();
        var (an, binh) = (await api.NewAcquaintance("An"), await api.NewAcquaintance("Bình"));
        var bot = api.NewClient();
        api.Fail("sendMessage", FaultKind.ServerError500, an.ChatId, times: 2);

        await bot.SendMessage(binh.ChatId, "x");
        Assert.Equal("500 Internal Server Error", await SendingTests.Refusal(() => bot.SendMessage(an.ChatId, "x")));
        Assert.Equal("500 Internal Server Error", await SendingTests.Refusal(() => bot.SendMessage(an.ChatId, "x")));
        await bot.SendMessage(an.ChatId, "x");

        Assert.Single(an.Said);
        Assert.Equal([200, 500, 500, 200], api.Calls.Where(c => c.Method == "sendMessage").Select(c => c.Status));
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_connection_can_break_before_or_after_the_message_is_delivered(bool after, int delivered)
    {
        await using var api = await BotApiServer.Start();
        var chair = await api.NewAcquaintance();
        api.Fail("sendMessage", after ? FaultKind.DropConnectionAfterHandling : FaultKind.DropConnectionBeforeHandling);

        await Assert.ThrowsAsync<RequestException>(() => api.NewClient().SendMessage(chair.ChatId, "x"));

        Assert.Equal(delivered, chair.Said.Count);
        Assert.Equal(0, api.Calls[^1].Status);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_server_can_keep_silent_until_the_client_loses_patience(bool handled, int delivered)
    {
        await using var api = await BotApiServer.Start();
        var chair = await api.NewAcquaintance();
        api.Fail("sendMessage", handled ? FaultKind.TimeoutAfterHandling : FaultKind.Timeout);
        using var http = new HttpClient { Timeout = TimeSpan.FromMilliseconds(200) };
        var bot = new TelegramBotClient(new TelegramBotClientOptions(api.Token, api.BaseUrl), http);

        await Assert.ThrowsAsync<RequestException>(() => bot.SendMessage(chair.ChatId, "x"));

        Assert.Equal(delivered, chair.Said.Count);
    }

    [Fact]
    public async Task A_proxy_can_answer_with_a_page_instead_of_json()
    {
        await using var api = await BotApiServer.Start();
        api.Fail("*", FaultKind.BadGateway502);

        var failure = await Assert.ThrowsAsync<RequestException>(() => api.NewClient().GetMe());

        Assert.Equal(HttpStatusCode.BadGateway, failure.HttpStatusCode);
    }

    [Fact]
    public async Task A_429_says_how_long_to_wait()
    {
        await using var api = await BotApiServer.Start();
        var chair = await api.NewAcquaintance();
        api.Fail("sendMessage", FaultKind.TooManyRequests(7));

        var failure = await Assert.ThrowsAsync<ApiRequestException>(() => api.NewClient().SendMessage(chair.ChatId, "x"));

        Assert.Equal((429, 7, "Too Many Requests: retry after 7"), (failure.ErrorCode, failure.Parameters!.RetryAfter, failure.Message));
    }

    [Fact]
    public async Task While_the_server_is_down_nothing_gets_through_and_what_people_say_is_kept()
    {
        await using var api = await BotApiServer.Start();
        var chair = await api.NewAcquaintance();
        var bot = api.NewClient();
        var poll = bot.GetUpdates(timeout: 50);
        await api.WaitFor(() => api.IsPolled);

        api.GoDown();
        await Assert.ThrowsAsync<RequestException>(() => poll);
        await Assert.ThrowsAsync<RequestException>(() => bot.GetMe());
        await chair.Says("có ai không?");
        api.ComeBack();

        Assert.Equal("có ai không?", Assert.Single(await bot.GetUpdates()).Message!.Text);
    }

    [Fact]
    public async Task In_one_chat_a_burst_is_taken_and_then_about_a_message_a_second()
    {
        var pace = new FakeTimeProvider();
        await using var api = await BotApiServer.Start(pace: pace);
        api.Limits = Limits.Telegram;
        var chair = await api.NewAcquaintance();
        var other = await api.NewAcquaintance();
        var bot = api.NewClient();
        for (var i = 0; i < 3; i++)
            await bot.SendMessage(chair.ChatId, $"{i}");

        var failure = await Assert.ThrowsAsync<ApiRequestException>(() => bot.SendMessage(chair.ChatId, "x"));
        await bot.SendMessage(other.ChatId, "x");
        pace.Advance(TimeSpan.FromSeconds(failure.Parameters!.RetryAfter!.Value));
        await bot.SendMessage(chair.ChatId, "x");

        Assert.Equal(3, failure.Parameters.RetryAfter);
        Assert.Equal(4, chair.Said.Count);
        Assert.Empty(api.Violations);
    }

    [Fact]
    public async Task A_group_takes_20_a_minute_and_all_chats_together_30_a_second()
    {
        var pace = new FakeTimeProvider();
        await using var api = await BotApiServer.Start(pace: pace);
        api.Limits = Limits.Telegram with { PerChat = null };
        var group = api.NewGroup("Thi đua");
        var chair = await api.NewAcquaintance();
        var bot = api.NewClient();

        for (var i = 0; i < 20; i++)
            await bot.SendMessage(group.ChatId, "x");
        Assert.Equal("429 Too Many Requests: retry after 60", await SendingTests.Refusal(() => bot.SendMessage(group.ChatId, "x")));
        for (var i = 0; i < 10; i++)
            await bot.SendMessage(chair.ChatId, "x");
        Assert.Equal("429 Too Many Requests: retry after 1", await SendingTests.Refusal(() => bot.SendMessage(chair.ChatId, "x")));
    }
}
