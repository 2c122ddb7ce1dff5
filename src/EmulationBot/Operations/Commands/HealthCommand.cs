using System.CommandLine;
using EmulationBot.Core.Texts;
using EmulationBot.Operations.Settings;

namespace EmulationBot.Operations.Commands;

/// <summary><c>health</c>: asks the running service how it is; for a container, whose image has no other client.</summary>
public static class HealthCommand
{
    public static Command Create(BotSettings settings)
    {
        var command = new Command("health", Say.Operations.Health);
        command.SetAction((_, stop) => Run(settings.Http, stop));
        return command;
    }

    private static async Task<int> Run(HttpOptions options, CancellationToken stop)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            using var answer = await client.GetAsync(new Uri(Reachable(options.Url), "/health"), stop);
            Console.WriteLine(await answer.Content.ReadAsStringAsync(stop));
            return answer.IsSuccessStatusCode ? CommandLine.Done : CommandLine.Failed;
        }
        catch (Exception cause) when (cause is HttpRequestException or TaskCanceledException)
        {
            return CommandLine.Fail(CommandLine.Failed, Say.Operations.ServiceUnreachable(options.Url));
        }
    }

    /// <summary>Listening on every address is not an address to call.</summary>
    public static Uri Reachable(string url)
    {
        var listening = new UriBuilder(url);
        listening.Host = listening.Host switch { "0.0.0.0" => "127.0.0.1", "[::]" => "[::1]", var host => host };
        return listening.Uri;
    }
}
