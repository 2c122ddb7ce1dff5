using Microsoft.AspNetCore.Http;

namespace EmulationBot.Tests.BotApi;

/// <summary>One HTTP request from path to answer: the token, the planned fault, the method, the record of the call.</summary>
internal sealed class Door(World world, Methods methods)
{
    public async Task Handle(HttpContext http)
    {
        var path = http.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (path is ["file", _, ..] && path[1] == "bot" + world.Token)
            await Download(http, string.Join('/', path[2..]));
        else if (path is not [['b', 'o', 't', ..], _])
            await Write(http, Answer.Error(404, "Not Found"));
        else if (path[0] != "bot" + world.Token)
            await Write(http, Answer.Error(401, "Unauthorized"));
        else
            await Call(http, path[1]);
    }

    private async Task Call(HttpContext http, string method)
    {
        var request = new Request(method, [], new Dictionary<string, Upload>(), Loose: false);
        Answer? answer;
        try
        {
            request = await Request.Read(http.Request, method);
            answer = await Through(http, request);
        }
        catch (Refused refused)
        {
            world.Accuse($"{method}: {refused.Message}");
            answer = refused.Answer;
        }
        catch (OperationCanceledException)
        {
            answer = null;
        }
        catch (Exception broken)
        {
            world.Accuse($"The test server itself failed on {method}: {broken}");
            answer = Answer.Error(500, "Internal Server Error");
        }
        world.Record(new ApiCall(world.Time.GetUtcNow(), method, request.Body, answer?.Status ?? 0, answer?.Description));
        if (answer is null)
            http.Abort();
        else
            await Write(http, answer);
    }

    /// <summary>The answer, or null when the connection is to break.</summary>
    private async Task<Answer?> Through(HttpContext http, Request request)
    {
        switch (world.Locked(() => world.Faults.Take(request)))
        {
            case null:
                return await methods.Call(request, http.RequestAborted);
            case FaultKind.ServerError:
                return Answer.Error(500, "Internal Server Error");
            case FaultKind.BadGateway:
                return new Answer(502, []);
            case FaultKind.Hurry hurry:
                return Answer.TooManyRequests(hurry.Seconds);
            case FaultKind.Drop drop:
                if (drop.Handled)
                    await methods.Call(request, http.RequestAborted);
                return null;
            case FaultKind.Silence silence:
                if (silence.Handled)
                    await methods.Call(request, http.RequestAborted);
                await Task.Delay(Timeout.Infinite, http.RequestAborted);
                return null;
            case var other:
                throw new InvalidOperationException($"No fault {other} is known.");
        }
    }

    private async Task Download(HttpContext http, string id)
    {
        if (world.Locked(() => world.Files.GetValueOrDefault(id)) is { } file)
            await http.Response.Body.WriteAsync(file.Bytes, http.RequestAborted);
        else
            await Write(http, Answer.Error(404, "Not Found"));
    }

    private static async Task Write(HttpContext http, Answer answer)
    {
        http.Response.StatusCode = answer.Status;
        if (answer.RetryAfter is { } seconds)
            http.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var page = answer.Status == StatusCodes.Status502BadGateway;
        http.Response.ContentType = page ? "text/html" : "application/json";
        await http.Response.WriteAsync(page ? "<html><body>502 Bad Gateway</body></html>" : answer.Body.ToJsonString(), http.RequestAborted);
    }
}
