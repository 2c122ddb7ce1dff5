using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace EmulationBot.Tests.BotApi;

/// <summary>A file as it came in, or as it lies at the server.</summary>
public sealed record Upload(string Name, string ContentType, byte[] Bytes);

/// <summary>One call of a method, whatever its encoding. <see cref="Loose"/>: values came as text (form, multipart, query).</summary>
internal sealed record Request(string Method, JsonObject Body, IReadOnlyDictionary<string, Upload> Files, bool Loose)
{
    private static readonly Dictionary<string, Upload> NoFiles = [];

    public long? ChatId => Body.Number("chat_id");

    public static async Task<Request> Read(HttpRequest http, string method)
    {
        if (http.HasFormContentType)
            return await ReadForm(http, method);
        using var reader = new StreamReader(http.Body);
        var text = await reader.ReadToEndAsync(http.HttpContext.RequestAborted);
        if (text.Length == 0)
            return new Request(method, Pairs(http.Query), NoFiles, Loose: true);
        var body = Json.Parse(text) as JsonObject ?? throw Refused.Fault("can't parse JSON object");
        return new Request(method, body, NoFiles, Loose: false);
    }

    /// <summary>A call that rides in the answer to a webhook: a JSON object with its method inside.</summary>
    public static Request? FromWebhook(string body)
    {
        if (Json.Parse(body) is not JsonObject call || call.Text("method") is not { } method)
            return null;
        call.Remove("method");
        return new Request(method, call, NoFiles, Loose: false);
    }

    private static async Task<Request> ReadForm(HttpRequest http, string method)
    {
        var form = await http.ReadFormAsync(http.HttpContext.RequestAborted);
        var files = new Dictionary<string, Upload>();
        foreach (var file in form.Files)
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes);
            files[file.Name] = new Upload(file.FileName, file.ContentType ?? "application/octet-stream", bytes.ToArray());
        }
        return new Request(method, Pairs(http.Query.Concat(form)), files, Loose: true);
    }

    private static JsonObject Pairs(IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> pairs)
    {
        var body = new JsonObject();
        foreach (var (name, value) in pairs)
            body[name] = value.ToString();
        return body;
    }
}
