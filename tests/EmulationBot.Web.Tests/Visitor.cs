using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace EmulationBot.Web.Tests;

/// <summary>
/// Somebody at a browser. Reads like a dialogue: <c>await visitor.Says("đăng ký"); await visitor.Hears("Bước 1/8");</c> Every wait
/// is for something to be seen.
/// </summary>
internal sealed class Visitor
{
    /// <summary>Milliseconds that are waited at most, on a machine with much else to do.</summary>
    public const int Patience = 60_000;

    public Visitor(IPage page, string url)
    {
        Page = page;
        page.SetDefaultTimeout(Patience);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(url, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                Strangers.Add(request.Url);
        };
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.OrdinalIgnoreCase))
                Faults.Add(message.Text);
        };
        // What Blazor says itself while the connection is away.
        page.PageError += (_, error) =>
        {
            if (!error.Contains("the connection is not in the 'Connected' State", StringComparison.Ordinal) && !error.Contains("WebSocket is not in the OPEN state", StringComparison.Ordinal))
                Faults.Add(error);
        };
    }

    public IPage Page { get; }

    /// <summary>What was asked of another machine.</summary>
    public List<string> Strangers { get; } = [];

    /// <summary>Broken rules of the page's policy, and scripts that failed.</summary>
    public List<string> Faults { get; } = [];

    public ILocator Log => Page.Locator("#chat-log");

    public ILocator Box => Page.Locator("#chat-words");

    /// <summary>What the bot said, from the oldest on.</summary>
    public ILocator Told => Log.Locator("article.told");

    public ILocator Said => Log.Locator("article.said");

    /// <summary>Cuts the page's connection, as a network does.</summary>
    public Task Cut() => Page.EvaluateAsync("sockets.forEach(socket => socket.close())");

    public async Task Says(string words)
    {
        await Box.FillAsync(words);
        await Box.PressAsync("Enter");
    }

    /// <summary>Presses the newest button whose caption has these words.</summary>
    public Task Taps(string caption) => Log.Locator("button.choice", new LocatorLocatorOptions { HasText = caption }).Last.ClickAsync();

    /// <summary>Waits until the newest message of the bot has these words.</summary>
    public Task Hears(string words) => Assertions.Expect(Told.Last).ToContainTextAsync(words, new() { Timeout = Patience });

    public Task Sees(string words) => Assertions.Expect(Page.Locator("body")).ToContainTextAsync(words, new() { Timeout = Patience });

    /// <summary>The faults that axe calls serious or critical, each with where it was found.</summary>
    public async Task<IReadOnlyList<string>> Barriers()
    {
        var found = await Page.RunAxe();
        return [.. found.Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{v.Id}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}")];
    }

    /// <summary>Kept as output of the tests, to be looked at: artifacts/web.</summary>
    public Task Picture(string name, bool full = false) => Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Pictures(), name + ".png"), FullPage = full });

    private static string Pictures()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "EmulationBot.sln")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? AppContext.BaseDirectory, "artifacts", "web");
    }
}
