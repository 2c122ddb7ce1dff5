using System.Net;
using System.Text.RegularExpressions;
using EmulationBot.Storage;
using EmulationBot.Tests.Operations;
using Microsoft.Data.Sqlite;

namespace EmulationBot.Tests.Desk;

/// <summary>The door of the desk, by real requests to the running service.</summary>
public sealed partial class DeskHttpTests : IAsyncLifetime
{
    private static readonly string[] _pages =
        ["/desk", "/desk/dang-ky", "/desk/dang-ky/xa-tan-lap", "/desk/hoi-dong", "/desk/tep", "/desk/don-vi", "/desk/ghe", "/desk/ngay-nghi", "/desk/lich-nhac", "/desk/cau-hoi", "/desk/ke-hoach", "/desk/nhat-ky", "/desk/he-thong"];

    private static readonly string[] _files = ["/desk/tep/workbook", "/desk/tep/annex", "/desk/tep/progress", "/desk/tep/calendar", "/desk/tep/csv", "/desk/tep/unitlist", "/desk/tep/form/xa-tan-lap"];

    private readonly TempFolder _folder = new();
    private readonly string _url = ServiceTests.FreeUrl();
    private BotProcess _service = null!;

    private string Database => _folder.File("bot.db");

    public async ValueTask InitializeAsync()
    {
        _service = BotProcess.Start(_folder.Path, "--Storage:Path", Database, "--Http:Url", _url, "--Web:Live", "true");
        await _service.Shows(_url);
    }

    public ValueTask DisposeAsync()
    {
        _service.Dispose();
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_guest_is_led_to_the_door_and_gets_no_file()
    {
        using var guest = new Browser(_url);
        foreach (var page in _pages)
        {
            var answer = await guest.Get(page);
            Assert.Equal((HttpStatusCode.Redirect, "/desk/vao"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        }
        foreach (var file in _files)
            Assert.Equal(HttpStatusCode.Forbidden, (await guest.Get(file)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await guest.Get("/desk/vao")).StatusCode);
    }

    [Fact]
    public async Task Who_is_in_sees_every_page_and_gets_every_file_but_the_own_unit_s_form()
    {
        using var reviewer = await In("reviewer");
        foreach (var page in _pages)
            Assert.Equal((page, HttpStatusCode.OK), (page, (await reviewer.Get(page)).StatusCode));
        foreach (var file in _files.Except(["/desk/tep/form/xa-tan-lap"]))
        {
            var answer = await reviewer.Get(file);
            Assert.Equal((file, HttpStatusCode.OK), (file, answer.StatusCode));
            Assert.Equal("no-store", $"{answer.Headers.CacheControl}");
            Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await reviewer.Get("/desk/tep/form/xa-tan-lap")).StatusCode);
        foreach (var file in new[] { "/desk/tep/seatlist", "/desk/tep/holidaylist" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await reviewer.Get(file)).StatusCode);
            using var administrator = await In("administrator");
            Assert.Equal(HttpStatusCode.OK, (await administrator.Get(file)).StatusCode);
        }
        Assert.Equal(HttpStatusCode.Forbidden, (await reviewer.Get("/desk/tep/form/phong-noi-vu")).StatusCode);
        Assert.Contains("chính đơn vị đồng chí", WebUtility.HtmlDecode(await (await reviewer.Get("/desk/dang-ky/phong-noi-vu")).Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_other_sites_and_useless_when_changed_or_signed_out()
    {
        using var reviewer = await In("reviewer");
        Assert.Contains("httponly", reviewer.Cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", reviewer.Cookie, StringComparison.OrdinalIgnoreCase);
        var secret = reviewer.Cookie.Split(';')[0].Split('=')[1];
        foreach (var forged in new[] { secret[..^1] + (secret[^1] == 'A' ? 'B' : 'A'), "", "A", new string('A', 5000) })
            Assert.Equal(HttpStatusCode.Redirect, await Status(forged));
        Assert.Equal(HttpStatusCode.OK, await Status(secret));
        await reviewer.Post("/desk/ra", []);
        Assert.Equal(HttpStatusCode.Redirect, await Status(secret));

        async Task<HttpStatusCode> Status(string value)
        {
            using var thief = new Browser(_url);
            return (await thief.Get("/desk/dang-ky", $"emulationbot-desk={value}")).StatusCode;
        }
    }

    [Fact]
    public async Task A_form_without_a_token_of_the_same_browser_is_refused()
    {
        var code = await Code("--role", "reviewer");
        using var own = new Browser(_url);
        using var other = new Browser(_url);
        var foreign = await other.Token();
        foreach (var token in new[] { null, "", "CfDJ8made-up", foreign })
            Assert.Equal(HttpStatusCode.BadRequest, (await own.Send("/desk/vao/ma", new() { ["ma"] = code, ["__RequestVerificationToken"] = token ?? "" }, token is null)).StatusCode);
        using var signed = await In("administrator");
        foreach (var path in new[] { "/desk/ra", "/desk/ra/moi-noi" })
            Assert.Equal(HttpStatusCode.BadRequest, (await signed.Send(path, [], without: true)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await signed.Get("/desk")).StatusCode);
    }

    [Theory]
    [InlineData("--unit", "xa-tan-lap")]
    [InlineData("--role", "block-head", "--block", "Khối xã")]
    public async Task A_code_of_another_seat_neither_leads_in_nor_is_used_up(params string[] seat)
    {
        var code = await Code(seat);
        using var browser = new Browser(_url);
        var answer = await browser.Post("/desk/vao/ma", new() { ["ma"] = code });
        Assert.Equal("/desk/vao?loi=ma", answer.Headers.Location?.OriginalString);
        Assert.Equal(0L, Scalar("SELECT count(*) FROM invites WHERE UsedAt IS NOT NULL"));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.Get("/desk")).StatusCode);
    }

    [Fact]
    public async Task A_code_leads_in_once()
    {
        var code = await Code("--role", "reviewer");
        using (var first = new Browser(_url))
            Assert.Equal("/desk", (await first.Post("/desk/vao/ma", new() { ["ma"] = $" {code.ToLowerInvariant()} " })).Headers.Location?.OriginalString);
        using var second = new Browser(_url);
        Assert.Equal("/desk/vao?loi=ma", (await second.Post("/desk/vao/ma", new() { ["ma"] = code })).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task After_ten_wrong_tries_an_address_waits()
    {
        using var guesser = new Browser(_url);
        for (var i = 0; i < 10; i++)
            Assert.Equal("/desk/vao?loi=ma", (await guesser.Post("/desk/vao/lien-ket", new() { ["lien-ket"] = $"guess{i}" })).Headers.Location?.OriginalString);
        Assert.Equal("/desk/vao?loi=cham", (await guesser.Post("/desk/vao/lien-ket", new() { ["lien-ket"] = "guess" })).Headers.Location?.OriginalString);
        Assert.Equal(10L, Scalar("SELECT count(*) FROM audit WHERE Event = 'desk.refused'"));
    }

    [Fact]
    public async Task Who_loses_the_seat_is_led_out_by_the_next_request()
    {
        using var reviewer = await In("reviewer");
        Assert.Equal(HttpStatusCode.OK, (await reviewer.Get("/desk")).StatusCode);
        Run("UPDATE seats SET HolderId = NULL, HeldSince = NULL WHERE Kind = 'Reviewer'");
        Assert.Equal(HttpStatusCode.Redirect, (await reviewer.Get("/desk")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await reviewer.Get("/desk/tep/workbook")).StatusCode);
    }

    [Fact]
    public async Task In_earnest_nobody_enters_as_a_role()
    {
        using var guest = new Browser(_url);
        Assert.Equal(HttpStatusCode.NotFound, (await guest.Post("/desk/vao/vai", new() { ["vai"] = "admin" })).StatusCode);
        Assert.DoesNotContain("diễn tập", WebUtility.HtmlDecode(await (await guest.Get("/desk/vao")).Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    private async Task<Browser> In(string role)
    {
        var browser = new Browser(_url);
        var answer = await browser.Post("/desk/vao/ma", new() { ["ma"] = await Code("--role", role) });
        Assert.Equal("/desk", answer.Headers.Location?.OriginalString);
        return browser;
    }

    private async Task<string> Code(params string[] seat)
    {
        var (code, output, errors) = await BotProcess.Run(_folder.Path, ["invite", .. seat, "--Storage:Path", Database, "--Web:Live", "true"]);
        Assert.True(code == 0, errors);
        return InviteCode().Match(output).Value;
    }

    private long Scalar(string query)
    {
        using var db = new SqliteConnection($"Data Source={Database}");
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = query;
        return (long)command.ExecuteScalar()!;
    }

    private void Run(string statement)
    {
        using var db = new SqliteConnection($"Data Source={Database}");
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    [GeneratedRegex("TB-[0-9A-Z]{5}-[0-9A-Z]{5}")]
    private static partial Regex InviteCode();

    /// <summary>A browser with cookies of its own that follows no redirection.</summary>
    private sealed partial class Browser(string url) : IDisposable
    {
        private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(url) };

        /// <summary>As the service gave it when it let in.</summary>
        public string Cookie { get; private set; } = "";

        public Task<HttpResponseMessage> Get(string path) => _client.GetAsync(path);

        public async Task<HttpResponseMessage> Get(string path, string cookie)
        {
            using var plain = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = _client.BaseAddress };
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Add("Cookie", cookie);
            return await plain.SendAsync(request);
        }

        /// <summary>Of a form of the page that this browser was shown.</summary>
        public async Task<string> Token()
        {
            var page = await _client.GetAsync("/desk/vao");
            if (page.StatusCode is not HttpStatusCode.OK)
                page = await _client.GetAsync("/desk");
            return WebUtility.HtmlDecode(Field().Match(await page.Content.ReadAsStringAsync()).Groups[1].Value);
        }

        public async Task<HttpResponseMessage> Post(string path, Dictionary<string, string> fields)
        {
            fields["__RequestVerificationToken"] = await Token();
            return await Send(path, fields, without: false);
        }

        public async Task<HttpResponseMessage> Send(string path, Dictionary<string, string> fields, bool without)
        {
            if (without)
                fields.Remove("__RequestVerificationToken");
            using var form = new FormUrlEncodedContent(fields);
            var answer = await _client.PostAsync(path, form);
            if (answer.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.FirstOrDefault(c => c.StartsWith("emulationbot-desk=", StringComparison.Ordinal)) is { } given)
                Cookie = given;
            return answer;
        }

        public void Dispose() => _client.Dispose();

        [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
        private static partial Regex Field();
    }
}
