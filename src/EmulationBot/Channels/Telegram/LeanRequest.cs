using Telegram.Bot.Requests.Abstractions;

namespace EmulationBot.Channels.Telegram;

/// <summary>A request of the library, of whose answer <typeparamref name="TAnswer"/> alone is read: the whole of a message is hundreds of kinds of things.</summary>
public sealed class LeanRequest<TAnswer>(IRequest request) : IRequest<TAnswer>
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
