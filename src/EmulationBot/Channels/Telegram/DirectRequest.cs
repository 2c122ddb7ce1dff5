using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Telegram.Bot.Requests.Abstractions;

namespace EmulationBot.Channels.Telegram;

/// <summary>
/// A request of the Bot API that is sent for nearly every update, written property by property: the library puts together what it
/// knows of a request and of all that may be in it at every start, and is slower afterwards. The body is written at once, with its
/// length, and with letters as they are.
/// </summary>
public abstract class DirectRequest<TAnswer>(string method) : IRequest<TAnswer>
{
    private const int UsualBody = 1024;

    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly MediaTypeHeaderValue _type = new("application/json", "utf-8");

    public HttpMethod HttpMethod => HttpMethod.Post;

    public string MethodName => method;

    public bool IsWebhookResponse { get; set; }

    public HttpContent ToHttpContent()
    {
        var body = new ArrayBufferWriter<byte>(UsualBody);
        using (var writer = new Utf8JsonWriter(body, _options))
        {
            writer.WriteStartObject();
            Write(writer);
            writer.WriteEndObject();
        }
        return new ReadOnlyMemoryContent(body.WrittenMemory) { Headers = { ContentType = _type } };
    }

    protected abstract void Write(Utf8JsonWriter writer);
}
