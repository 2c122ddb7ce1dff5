using System.Net;
using System.Net.Sockets;

namespace EmulationBot.Tests.Operations;

/// <summary>The service as a process: a token is set, and the Bot API is an address where nobody answers.</summary>
public sealed class ServiceTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _url = FreeUrl();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_says_where_it_listens_is_healthy_and_stops_when_asked()
    {
        using var service = Start();
        await service.Shows(_url);
        var (code, output, _) = await BotProcess.Run(_folder.Path, ["health", "--Http:Url", _url]);
        Assert.Equal((0, "ok\n"), (code, output));

        service.Terminate();
        Assert.Equal(0, await service.Exit());
        Assert.Equal(1, (await BotProcess.Run(_folder.Path, ["health", "--Http:Url", _url])).Code);
    }

    [Fact]
    public async Task With_nothing_configured_it_opens_a_rehearsal_and_says_where()
    {
        using var service = BotProcess.Start(_folder.Path, "--Http:Url", _url);
        await service.Shows($"diễn tập đã mở. Mở địa chỉ này bằng trình duyệt: {_url}");
        using var browser = new HttpClient { BaseAddress = new Uri(_url) };
        Assert.Contains("<html lang=\"vi\">", await browser.GetStringAsync("/"), StringComparison.Ordinal);
        Assert.All(
            ["_framework/blazor.web.js", "_content/MudBlazor/MudBlazor.min.css", "fonts/NotoSans-Regular.ttf", "EmulationBot.styles.css"],
            file => Assert.NotEmpty(browser.GetByteArrayAsync(file).Result));
        service.Terminate();
        Assert.Equal(0, await service.Exit());
    }

    [Fact]
    public async Task Without_pages_no_library_of_theirs_is_loaded()
    {
        using var service = Start("--Web:Enabled", "false");
        await service.Shows(_url);
        using var browser = new HttpClient { BaseAddress = new Uri(_url) };
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/")).StatusCode);
        var loaded = File.ReadAllText($"/proc/{service.Id}/maps");
        Assert.Contains("EmulationBot.Core.dll", loaded, StringComparison.Ordinal);
        Assert.All(["MudBlazor", "Components.Server", "Components.Endpoints", "DataProtection.dll"], library => Assert.DoesNotContain(library, loaded, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_start_is_refused_and_told_of_the_first()
    {
        using var service = Start();
        await service.Shows(_url);
        using var second = Start();
        Assert.Equal(1, await second.Exit());
        Assert.Contains($"số {service.Id} ", second.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_said_in_one_line()
    {
        using var taken = new TcpListener(IPAddress.Loopback, new Uri(_url).Port);
        taken.Start();
        using var service = Start();
        Assert.Equal(1, await service.Exit());
        Assert.Contains("Http:Url", Assert.Single(service.Errors.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", service.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://203.0.113.1:8080")]
    [InlineData("https://127.0.0.1:8443")]
    public async Task An_address_that_cannot_be_listened_on_is_said_in_one_line(string url)
    {
        var (code, output, errors) = await BotProcess.Run(_folder.Path, ["--Telegram:Token", "1:hush", "--Http:Url", url]);
        Assert.NotEqual(0, code);
        Assert.Contains("Http:Url", Assert.Single(errors.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_are_not_played_among_real_data()
    {
        var (code, _, errors) = await BotProcess.Run(_folder.Path, ["chat", "--as", "reviewer", "--Telegram:Token", "1:hush"]);
        Assert.Equal(2, code);
        Assert.Contains("invite", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopped_while_it_is_starting_it_ends_in_order()
    {
        using var service = Start();
        await service.Shows("Database migrated");
        service.Terminate();
        Assert.Equal(0, await service.Exit());
        Assert.DoesNotContain("Unhandled", service.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_start_shows_a_code_for_the_administrator_and_no_later_one_does()
    {
        using (var first = Start())
        {
            await first.Shows("Mã quản trị: TB-");
            first.Terminate();
            Assert.Equal(0, await first.Exit());
        }
        using var second = Start();
        await second.Shows(_url);
        second.Terminate();
        Assert.Equal(0, await second.Exit());
        Assert.DoesNotContain("TB-", second.Output, StringComparison.Ordinal);
    }

    private BotProcess Start(params string[] more) => BotProcess.Start(
        _folder.Path, ["--Telegram:Token", "1:hush", "--Telegram:ApiUrl", $"http://127.0.0.1:{FreePort()}", "--Http:Url", _url, .. more]);

    /// <summary>Of this machine, where nobody listens.</summary>
    internal static string FreeUrl() => $"http://127.0.0.1:{FreePort()}";

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
