using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;

namespace EmulationBot.Channels.Telegram;

/// <summary>
/// A request that is answered with the message that was sent, of which the id alone is read: the whole of a message is hundreds
/// of kinds of things, which take long to learn at a start and a little at every message.
/// </summary>
public sealed class SendForId(IRequest<Message> request) : IRequest<SentMessage>
{
    public HttpMethod HttpMethod => request.HttpMethod;

    public string MethodName => request.MethodName;

    public bool IsWebhookResponse
    {
        get => request.IsWebhookResponse;
        set => request.IsWebhookResponse = value;
    }

    public HttpContent? ToHttpContent() => request.ToHttpContent();
}

/// <summary>A Message of the Bot API by its number.</summary>
public sealed record SentMessage(int MessageId);
