using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using Telegram.Bot;
using Telegram.Bot.Types.Enums;

namespace EmulationBot.Tests.BotApi;

public sealed class PollingTests
{
    [Fact]
    public async Task Updates_stay_until_a_higher_offset_confirms_them()
    {
        await using var api = await BotApiServer.Start();
        var chair = api.NewPerson("Nguyễn Văn An");
        var sent = new[] { await chair.Says("một"), await chair.Says("hai"), await chair.Says("ba") };
        var bot = api.NewClient();

        var first = await bot.GetUpdates();
        var again = await bot.GetUpdates(offset: sent[0].UpdateId);
        var rest = await bot.GetUpdates(offset: sent[0].UpdateId + 1, limit: 1);

        Assert.Equal(["một", "hai", "ba"], first.Select(u => u.Message!.Text));
        Assert.Equal([0, 1, 2], first.Select(u => u.Id - first[0].Id));
        Assert.Equal(3, again.Length);
        Assert.Equal("hai", Assert.Single(rest).Message!.Text);
        Assert.Equal(2, api.PendingUpdates);
        Assert.Empty(await bot.GetUpdates(offset: sent[2].UpdateId + 1));
        Assert.Equal(0, api.PendingUpdates);
    }

    [Fact]
    public async Task A_negative_offset_keeps_only_the_newest()
    {
        await using var api = await BotApiServer.Start();
        var chair = api.NewPerson("Nguyễn Văn An");
        foreach (var word in new[] { "một", "hai", "ba" })
            await chair.Says(word);

        Assert.Equal("ba", Assert.Single(await api.NewClient().GetUpdates(offset: -1)).Message!.Text);
        Assert.Equal(1, api.PendingUpdates);
    }

    [Fact]
    public async Task A_long_poll_ends_at_once_when_somebody_writes()
    {
        await using var api = await BotApiServer.Start();
        var poll = api.NewClient().GetUpdates(timeout: 50);
        await api.WaitFor(() => api.IsPolled);

        await api.NewPerson("Nguyễn Văn An").Says("chào");

        Assert.Single(await poll);
        await api.WaitFor(() => !api.IsPolled);
    }

    [Fact]
    public async Task A_long_poll_ends_empty_when_its_time_is_out_and_never_later_than_50_seconds()
    {
        var pace = new FakeTimeProvider();
        await using var api = await BotApiServer.Start(pace: pace);
        var poll = api.NewClient().GetUpdates(timeout: 90);
        await api.WaitFor(() => api.IsPolled);

        pace.Advance(TimeSpan.FromSeconds(49));
        Assert.False(poll.IsCompleted);
        pace.Advance(TimeSpan.FromSeconds(2));

        Assert.Empty(await poll);
    }

    [Fact]
    public async Task A_bot_that_dies_while_it_polls_loses_nothing()
    {
        await using var api = await BotApiServer.Start();
        using (var death = new CancellationTokenSource())
        {
            var poll = api.NewClient().GetUpdates(timeout: 50, cancellationToken: death.Token);
            await api.WaitFor(() => api.IsPolled);
            await death.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => poll);
        }
        await api.WaitFor(() => !api.IsPolled);

        await api.NewPerson("Nguyễn Văn An").Says("còn đó không?");

        Assert.Equal("còn đó không?", Assert.Single(await api.NewClient().GetUpdates()).Message!.Text);
    }

    [Fact]
    public async Task A_second_poller_throws_the_first_one_out()
    {
        await using var api = await BotApiServer.Start();
        var first = SendingTests.Refusal(() => api.NewClient().GetUpdates(timeout: 50));
        await api.WaitFor(() => api.IsPolled);

        await api.NewClient().GetUpdates(timeout: 0);

        Assert.Equal("409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running", await first);
    }

    [Fact]
    public async Task Kinds_of_updates_that_are_not_allowed_never_come()
    {
        await using var api = await BotApiServer.Start();
        var bot = api.NewClient();
        var chair = api.NewPerson("Nguyễn Văn An");
        await bot.GetUpdates(timeout: 0, allowedUpdates: [UpdateType.CallbackQuery]);
        await chair.Says("không tới");
        await bot.GetUpdates(timeout: 0, allowedUpdates: []);

        await chair.Says("tới");

        Assert.Equal("tới", Assert.Single(await bot.GetUpdates()).Message!.Text);
    }

    [Fact]
    public async Task A_tap_is_forgotten_after_150_seconds_and_a_message_after_a_day()
    {
        var pace = new FakeTimeProvider();
        await using var api = await BotApiServer.Start(pace: pace);
        var chair = await api.NewAcquaintance();
        await api.NewClient().SendMessage(chair.ChatId, "x", replyMarkup: new Telegram.Bot.Types.ReplyMarkups.InlineKeyboardButton("Có", "y"));
        await chair.Says("chào");
        await chair.Taps("Có");

        pace.Advance(TimeSpan.FromSeconds(150));
        Assert.Equal(1, api.PendingUpdates);
        pace.Advance(TimeSpan.FromHours(24));
        Assert.Equal(0, api.PendingUpdates);
    }

    [Fact]
    public async Task An_update_can_come_a_second_time_under_its_old_number()
    {
        await using var api = await BotApiServer.Start();
        var chair = api.NewPerson("Nguyễn Văn An");
        var bot = api.NewClient();
        var sent = await chair.Says("đăng ký");
        await bot.GetUpdates(offset: sent.UpdateId + 1, timeout: 0);

        chair.Redeliver(sent);

        Assert.Equal(sent.UpdateId, Assert.Single(await bot.GetUpdates(offset: sent.UpdateId + 1)).Id);
        Assert.Empty(await bot.GetUpdates(offset: sent.UpdateId + 1, timeout: 0));
    }

    [Fact]
    public async Task An_update_no_bot_knows_is_passed_on_as_it_is()
    {
        await using var api = await BotApiServer.Start();
        var chair = api.NewPerson("Nguyễn Văn An");
        await chair.SendsAnything(new JsonObject { ["text"] = "chuyển tiếp", ["forward_origin"] = new JsonObject { ["type"] = "from_the_future" } });
        api.Push(JsonNode.Parse("""{"update_id":2000000000,"news_of_the_future":{}}""")!);
        var next = await chair.Says("chào");

        using var http = new HttpClient();
        var updates = Json.Parse(await http.GetStringAsync($"{api.BaseUrl}/bot{api.Token}/getUpdates"))!["result"]!;

        Assert.Equal("from_the_future", updates[0]!["message"]!["forward_origin"].Text("type"));
        Assert.Equal([2_000_000_000, 2_000_000_001], updates.AsArray().Skip(1).Select(u => u.Number("update_id")));
        Assert.Equal(2_000_000_001, next.UpdateId);
        await Assert.ThrowsAnyAsync<Exception>(() => api.NewClient().GetUpdates());
    }

    [Fact]
    public async Task With_Telegrams_own_limits_a_poller_in_a_hurry_is_slowed_down()
    {
        var pace = new FakeTimeProvider();
        await using var api = await BotApiServer.Start(pace: pace);
        api.Limits = Limits.Telegram;
        var chair = api.NewPerson("Nguyễn Văn An");
        var bot = api.NewClient();
        await bot.GetUpdates(offset: 5, timeout: 0);
        var hurried = bot.GetUpdates(offset: 5, timeout: 0);
        await api.WaitFor(() => api.IsPolled);

        await chair.Says("một");
        await hurried;
        await chair.Says("hai");

        Assert.Single(await bot.GetUpdates(offset: 5));
        pace.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(2, (await bot.GetUpdates(offset: 5)).Length);
    }
}
