using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Requests.Abstractions;

namespace EmulationBot.Channels.Telegram;

/// <summary>
/// A request of the library without what takes it long. Of the answer <typeparamref name="TAnswer"/> alone is read: the whole of a
/// message is hundreds of kinds of things. The body is written at once, with its length, and with letters as they are: the
/// library writes in pieces, and six characters for each letter with a diacritic.
/// </summary>
public sealed class LeanRequest<TAnswer>(IRequest request) : IRequest<TAnswer>
{
    /// <summary>The body has parts, which the library writes.</summary>
    public bool HasFile { get; init; }

    public HttpMethod HttpMethod => request.HttpMethod;

    public string MethodName => request.MethodName;

    public bool IsWebhookResponse
    {
        get => request.IsWebhookResponse;
        set => request.IsWebhookResponse = value;
    }

    public HttpContent? ToHttpContent() => HasFile ? request.ToHttpContent() : LeanBody.Of(request);
}

/// <summary>A Message of the Bot API by its number.</summary>
public sealed record SentMessage(int MessageId);

file static class LeanBody
{
    private static readonly JsonSerializerOptions _options = new(JsonBotAPI.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly MediaTypeHeaderValue _type = new("application/json", "utf-8");

    public static ByteArrayContent Of(IRequest request) =>
        new(JsonSerializer.SerializeToUtf8Bytes(request, request.GetType(), _options)) { Headers = { ContentType = _type } };
}
