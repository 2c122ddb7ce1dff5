using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EmulationBot.Tests.Rewriting;

/// <summary>A local server that speaks the OpenAI chat completions and says what the test wants.</summary>
internal sealed class StandInModel : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private StandInModel(WebApplication app) => _app = app;

    public string Url => $"{_app.Urls.First()}/v1";

    /// <summary>What the model says.</summary>
    public string Says { get; set; } = "";

    public int Status { get; set; } = 200;

    /// <summary>It never answers.</summary>
    public bool Hangs { get; set; }

    /// <summary>The bodies of the requests.</summary>
    public ConcurrentQueue<JsonElement> Asked { get; } = [];

    public ConcurrentQueue<string> Keys { get; } = [];

    /// <summary>Completes when it is first asked.</summary>
    public Task FirstAsked => _asked.Task;

    public static async Task<StandInModel> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var model = new StandInModel(app);
        app.MapPost("/v1/chat/completions", model.Complete);
        app.MapGet("/v1/models", () => model.Status == 200 ? Results.Json(new { data = Array.Empty<object>() }) : Results.StatusCode(model.Status));
        await app.StartAsync();
        return model;
    }

    public async ValueTask DisposeAsync()
    {
        _over.TrySetResult();
        await _app.DisposeAsync();
    }

    private async Task<IResult> Complete(HttpRequest request)
    {
        Keys.Enqueue(request.Headers.Authorization.ToString());
        Asked.Enqueue((await JsonDocument.ParseAsync(request.Body)).RootElement.Clone());
        _asked.TrySetResult();
        if (Hangs)
            await Task.WhenAny(_over.Task, Task.Delay(Timeout.Infinite, request.HttpContext.RequestAborted));
        return Status == 200
            ? Results.Json(new
            {
                id = "1",
                @object = "chat.completion",
                created = 1,
                model = "stand-in",
                choices = new[] { new { index = 0, message = new { role = "assistant", content = Says }, finish_reason = "stop" } },
                usage = new { prompt_tokens = 1, completion_tokens = 1, total_tokens = 2 },
            })
            : Results.Json(new { error = new { message = "broken" } }, statusCode: Status);
    }
}
