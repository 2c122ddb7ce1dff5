using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace EmulationBot.Tests.Operations;

public sealed class DoctorTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_healthy_installation_has_no_fault()
    {
        await Run("chat");
        var (code, output, _) = await Run("doctor");
        Assert.Equal(0, code);
        Assert.DoesNotContain("⚠", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_database_is_named_with_the_mend()
    {
        await File.WriteAllTextAsync(_folder.File("broken.db"), new string('x', 5000), TestContext.Current.CancellationToken);
        var (code, output, errors) = await Run("doctor", "--Storage:Path", "broken.db");
        Assert.Equal(1, code);
        Assert.Contains("broken.db", output, StringComparison.Ordinal);
        Assert.Contains("bản sao lưu", output, StringComparison.Ordinal);
        Assert.Equal("", errors);
    }

    [Theory]
    [InlineData("CREATE TABLE notes (words TEXT)", "chương trình khác")]
    [InlineData("""CREATE TABLE "__EFMigrationsHistory" ("MigrationId" TEXT PRIMARY KEY, "ProductVersion" TEXT NOT NULL); INSERT INTO "__EFMigrationsHistory" VALUES ('29991231235959_Later', '')""", "mới hơn")]
    public async Task A_database_of_another_program_or_a_newer_one_is_a_fault(string made, string words)
    {
        await using (var other = new SqliteConnection($"Data Source={_folder.File("other.db")};Pooling=false"))
        {
            await other.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = other.CreateCommand();
            command.CommandText = made;
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
        var (code, output, _) = await Run("doctor", "--Storage:Path", "other.db");
        Assert.Equal(1, code);
        Assert.Contains(words, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_in_place_of_the_database_is_a_fault()
    {
        var (code, output, errors) = await Run("doctor", "--Storage:Path", _folder.Path);
        Assert.NotEqual(0, code);
        Assert.Contains("Storage:Path", output + errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_database_stops_the_conversation_in_one_line()
    {
        await File.WriteAllTextAsync(_folder.File("broken.db"), new string('x', 5000), TestContext.Current.CancellationToken);
        var (code, _, errors) = await Run("chat", "--Storage:Path", "broken.db");
        Assert.Equal(1, code);
        Assert.Contains("broken.db", Assert.Single(errors.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_Telegram_refuses_is_said_so()
    {
        await using var api = await BotApi(_ => Results.Json(new { ok = false, error_code = 401 }, statusCode: 401));
        var (code, output, _) = await WithToken(api);
        Assert.Equal(1, code);
        Assert.Contains("@BotFather", output, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forgotten_webhook_that_would_starve_polling_is_found()
    {
        await using var api = await BotApi(method => method == "getMe"
            ? Results.Json(new { ok = true, result = new { id = 1, username = "tanbien_bot" } })
            : Results.Json(new { ok = true, result = new { url = "https://old.example/hook" } }));
        var (code, output, _) = await WithToken(api);
        Assert.Equal(1, code);
        Assert.Contains("@tanbien_bot", output, StringComparison.Ordinal);
        Assert.Contains("webhook", Assert.Single(output.Split('\n'), l => l.StartsWith('⚠')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_carries_a_link_when_the_bot_is_known()
    {
        await using var api = await BotApi(_ => Results.Json(new { ok = true, result = new { id = 1, username = "tanbien_bot" } }));
        var (_, output, _) = await Run("invite", "--role", "reviewer", "--Telegram:Token", "1:hush", "--Telegram:ApiUrl", api.Urls.First());
        Assert.Contains("https://t.me/tanbien_bot?start=TB-", output, StringComparison.Ordinal);
    }

    private Task<(int Code, string Output, string Errors)> WithToken(WebApplication api) =>
        Run("doctor", "--Telegram:Token", "1:hush", "--Telegram:ApiUrl", api.Urls.First());

    private Task<(int Code, string Output, string Errors)> Run(params string[] arguments) => BotProcess.Run(_folder.Path, arguments);

    private static async Task<WebApplication> BotApi(Func<string, IResult> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var api = builder.Build();
        api.Urls.Add("http://127.0.0.1:0");
        api.MapGet("/bot1:hush/{method}", (string method) => answer(method));
        await api.StartAsync(TestContext.Current.CancellationToken);
        return api;
    }
}
