using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;

namespace EmulationBot.Benchmarks;

/// <summary>
/// The pages as a browser of this machine has them: how soon after the start of the process the first page comes, when something is
/// painted, how long a message takes there and back, and what 200 open conversations weigh. Browser and service share the cores.
/// </summary>
public static class WebPages
{
    private const string Chromium = "/usr/bin/chromium";
    private const string Url = "http://127.0.0.1:8197";
    private const int Starts = 5;
    private const int Paints = 15;
    private const int Messages = 100;
    public const int Chats = 200;

    /// <summary>As many as a page shows at first.</summary>
    private const int Lines = 30;

    /// <summary>Slower than the limit of one person, so that no message waits for it.</summary>
    private static readonly TimeSpan _between = TimeSpan.FromMilliseconds(400);

    /// <param name="chats">How many conversations are opened; a browser needs a core and 30 MB for each few of them.</param>
    public static async Task Print(string program, int chats, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var folder = Directory.CreateTempSubdirectory("emulationbot-web-").FullName;
        var starts = new List<double>();
        for (var i = 0; i < Starts; i++)
            using (var service = await Start(program, folder, starts))
                service.Kill();
        Say(output, "from the start of the process to the first page", starts, "ms");
        using var serving = await Start(program, folder, starts);
        try
        {
            using var driver = await Playwright.CreateAsync();
            await using var browser = await driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = Chromium,
                Args = ["--no-sandbox", "--renderer-process-limit=2", "--process-per-site", "--disable-gpu"],
            });
            Say(output, "first contentful paint of the chat, nothing in the cache", await Painted(browser), "ms");
            Say(output, "a message, from Enter to its answer on the screen", await Answered(browser), "ms");
            output.WriteLine(FormattableString.Invariant($"memory with nobody there: {Memory(serving):0} MB"));
            await Fill(browser, chats);
            output.WriteLine(FormattableString.Invariant($"memory with {chats} conversations open: {Memory(serving):0} MB"));
        }
        finally
        {
            serving.Kill();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<Process> Start(string program, string folder, List<double> times)
    {
        var began = Stopwatch.GetTimestamp();
        var process = Process.Start(new ProcessStartInfo("dotnet", [program, "--Http:Url", Url]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        _ = process.StandardOutput.ReadToEndAsync();
        using var client = new HttpClient();
        while (!await Opens(client))
            await Task.Delay(10);
        times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        return process;
    }

    private static async Task<bool> Opens(HttpClient client)
    {
        try
        {
            return (await client.GetAsync(new Uri(Url))).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static async Task<List<double>> Painted(IBrowser browser)
    {
        var times = new List<double>();
        for (var i = 0; i < Paints; i++)
        {
            await using var context = await browser.NewContextAsync();
            var page = await context.NewPageAsync();
            await page.GotoAsync(Url);
            times.Add(await page.EvaluateAsync<double>("""
                new Promise(done => new PerformanceObserver(list => list.getEntriesByName("first-contentful-paint").forEach(e => done(e.startTime)))
                    .observe({ type: "paint", buffered: true }))
                """));
        }
        return times;
    }

    private static async Task<List<double>> Answered(IBrowser browser)
    {
        await using var context = await browser.NewContextAsync();
        var page = await Chat(context);
        await Task.Delay(_between);
        var times = new List<double>();
        for (var i = 0; i < Messages; i++)
        {
            times.Add(await page.EvaluateAsync<double>("""
                () => new Promise(done => {
                    const log = document.getElementById("chat-log"), box = document.getElementById("chat-words"), began = performance.now();
                    const newest = () => [...log.querySelectorAll("article.told")].at(-1)?.dataset.line, before = newest();
                    const watch = new MutationObserver(() => { if (newest() !== before) { watch.disconnect(); done(performance.now() - began); } });
                    watch.observe(log, { childList: true, subtree: true });
                    box.value = "hạn nộp khi nào";
                    box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
                })
                """));
            await Task.Delay(_between);
        }
        return times;
    }

    /// <summary>Pages of one browser, each with a connection and a conversation of its own on the server; unstyled, for what is weighed is the service.</summary>
    private static async Task Fill(IBrowser browser, int chats)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 300, Height = 300 } });
        await context.RouteAsync("**/*.css", route => route.AbortAsync());
        var first = await Chat(context);
        for (var i = 1; i < Lines / 2; i++)
        {
            await first.Locator("#chat-words").FillAsync("hạn nộp khi nào");
            await first.Locator("#chat-words").PressAsync("Enter");
            await first.Locator("article.told").Nth(i).WaitForAsync();
        }
        for (var i = 1; i < chats; i++)
        {
            var page = await context.NewPageAsync();
            await page.GotoAsync(Url + "/?vai=guest");
            await page.Locator("html[data-alive=chat]").WaitForAsync();
        }
    }

    private static async Task<IPage> Chat(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(Url + "/?vai=guest");
        await page.Locator("html[data-alive=chat]").WaitForAsync();
        await page.Locator("#chat-words").FillAsync("hạn nộp khi nào");
        await page.Locator("#chat-words").PressAsync("Enter");
        await page.Locator("article.told").First.WaitForAsync();
        return page;
    }

    private static double Memory(Process process)
    {
        process.Refresh();
        return process.WorkingSet64 / 1048576.0;
    }

    private static void Say(TextWriter output, string what, List<double> times, string unit)
    {
        var sorted = times.Order().ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: median {sorted[sorted.Count / 2]:0} {unit}, p95 {sorted[(int)(sorted.Count * 0.95)]:0} {unit}, most {sorted[^1]:0} {unit}"));
    }
}
