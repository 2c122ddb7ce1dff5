using System.Net;
using EmulationBot.Channels;
using EmulationBot.Channels.Telegram;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace EmulationBot.Tests.Channels.Telegram;

public sealed class TelegramFailureTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(-5, 1)]
    [InlineData(7, 7)]
    [InlineData(5_000_000, 3600)]
    public void A_server_is_left_alone_for_as_long_as_it_asks_within_reason(int asked, int seconds)
    {
        var answer = new ApiRequestException("Too Many Requests", 429, new ResponseParameters { RetryAfter = asked });
        Assert.Equal(new Delivery.Later(TimeSpan.FromSeconds(seconds)), TelegramFailure.Of(answer));
        Assert.Equal(TimeSpan.FromSeconds(seconds), TelegramFailure.AskedPause(answer));
    }

    [Fact]
    public void Of_a_page_instead_of_an_answer_the_status_counts()
    {
        Assert.IsType<Delivery.Later>(Of(HttpStatusCode.TooManyRequests));
        Assert.IsType<Delivery.NotSent>(Of(HttpStatusCode.BadGateway));
        Assert.IsType<Delivery.NotSent>(Of(HttpStatusCode.Forbidden));
        Assert.IsType<Delivery.NotSent>(Of(HttpStatusCode.Found));
        Assert.IsType<Delivery.Refused>(Of(HttpStatusCode.RequestEntityTooLarge));
        Assert.IsType<Delivery.Unknown>(Of(HttpStatusCode.OK));
    }

    private static Delivery Of(HttpStatusCode status) => TelegramFailure.Of(new RequestException("No JSON.", status, new System.Text.Json.JsonException()));
}
