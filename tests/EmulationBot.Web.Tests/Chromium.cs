using EmulationBot.Web.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace EmulationBot.Web.Tests;

/// <summary>The system's Chromium, started once for all tests. Where there is none they are skipped and say so.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Missing = "No Chromium: install Debian's package chromium, or name the program in CHROMIUM.";

    private static readonly string? _program = new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser" }.FirstOrDefault(File.Exists);

    private IPlaywright? _driver;
    private IBrowser? _browser;

    public IBrowser Browser
    {
        get
        {
            Assert.SkipWhen(_browser is null, Missing);
            return _browser!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (_program is null)
            return;
        Assertions.SetDefaultExpectTimeout(Visitor.Patience);
        _driver = await Playwright.CreateAsync();
        // Without its own sandbox it also runs as root, as in a container; it opens nothing but the service under test.
        _browser = await _driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = _program, Args = ["--no-sandbox"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _driver?.Dispose();
    }
}
