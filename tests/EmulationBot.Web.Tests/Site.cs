using System.Net;
using System.Net.Sockets;
using EmulationBot.Tests.Operations;
using Microsoft.Playwright;

namespace EmulationBot.Web.Tests;

/// <summary>The real service as a process, and browsers that look at it. It may be killed and started again on its data.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Chromium _chromium;
    private readonly string[] _settings;
    private readonly List<Visitor> _visitors = [];
    private BotProcess? _process;

    private Site(Chromium chromium, string[] settings) => (_chromium, _settings) = (chromium, settings);

    public string Url { get; } = $"http://127.0.0.1:{FreePort()}";

    public string Database => _folder.File("bot.db");

    /// <summary>What the service has printed since it was started last.</summary>
    public string Output => _process!.Output;

    public static async Task<Site> Open(Chromium chromium, params string[] settings)
    {
        // Skips before anything is started.
        _ = chromium.Browser;
        var site = new Site(chromium, settings);
        await site.Start();
        return site;
    }

    public async Task Start()
    {
        _process = BotProcess.Start(_folder.Path, ["--Storage:Path", Database, "--Http:Url", Url, .. _settings]);
        await _process.Shows(Url);
    }

    /// <summary>As by kill -9: nothing is ended in order.</summary>
    public async Task Kill()
    {
        System.Diagnostics.Process.GetProcessById(_process!.Id).Kill();
        await _process.Exit();
        _process.Dispose();
    }

    public async Task<(int Code, string Output)> Run(params string[] words)
    {
        var (code, output, _) = await BotProcess.Run(_folder.Path, [.. words, "--Storage:Path", Database]);
        return (code, output);
    }

    /// <summary>A browser of its own, with its own cookies; a phone's screen unless another is named.</summary>
    public async Task<Visitor> Visit(string path = "/", int width = 390, int height = 844, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await _chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Url,
            Locale = "vi-VN",
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
        });
        await context.AddInitScriptAsync("window.sockets = []; window.WebSocket = class extends WebSocket { constructor(...address) { super(...address); sockets.push(this); } };");
        var visitor = new Visitor(await context.NewPageAsync(), Url);
        _visitors.Add(visitor);
        await visitor.Page.GotoAsync(path);
        // A page is painted before it is alive; what is said in between is kept, and said then.
        await Assertions.Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("data-alive", "chat", new() { Timeout = Visitor.Patience });
        return visitor;
    }

    /// <summary>Every test ends with it: no page asked another machine for anything, or broke a rule of its own policy.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in _visitors)
            await visitor.Page.Context.DisposeAsync();
        _process?.Dispose();
        _folder.Dispose();
        Assert.Empty(_visitors.SelectMany(v => v.Strangers));
        Assert.Empty(_visitors.SelectMany(v => v.Faults));
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
