using EmulationBot.Operations.Settings;
using Microsoft.Extensions.Configuration;

namespace EmulationBot.Tests.Operations;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("Clock:Speed", "nhanh", "3600")]
    [InlineData("Clock:Speed", "0", "0.001")]
    [InlineData("Clock:Speed", "1,5", "3600")]
    [InlineData("Clock:StartAt", "05/02/2020 08:00", "2020-02-05T08:00:00+07:00")]
    [InlineData("Clock:StartAt", "2020-02-05T08:00", "2020-02-05T08:00:00+07:00")]
    [InlineData("Telegram:Mode", "5", "Polling / Webhook")]
    [InlineData("Telegram:Token", "chưa có", "@BotFather")]
    [InlineData("Telegram:ApiUrl", "api.telegram.org", "https://")]
    [InlineData("Telegram:WebhookSecret", "mật khẩu", "A-Z")]
    [InlineData("Telegram:Tokn", "1:a", "Telegram:Token")]
    [InlineData("Http:Url", "8080", "http://127.0.0.1:8080")]
    [InlineData("Http:Url", "https://127.0.0.1:8443", "http://127.0.0.1:8080")]
    [InlineData("Http:Url", "http://127.0.0.1:8080/bot", "http://127.0.0.1:8080")]
    [InlineData("Http:Url", "localhost:8080", "http://127.0.0.1:8080")]
    [InlineData("Http:Url", "http:8080", "http://127.0.0.1:8080")]
    [InlineData("Http:Url", "http://máy-chủ:8080", "http://0.0.0.0:8080")]
    [InlineData("Http:Url", "http://loopback:8080", "http://0.0.0.0:8080")]
    [InlineData("Http:Url", "http://thidua.tanbien.vn:8080", "http://0.0.0.0:8080")]
    [InlineData("Storage:Path", "/", "data/emulationbot.db")]
    [InlineData("Storage:Path", "data/", "data/emulationbot.db")]
    [InlineData("Storage:Path", ":memory:", "data/emulationbot.db")]
    [InlineData("Storage:Path", "file:bot.db", "data/emulationbot.db")]
    [InlineData("Storage:Path:0", "bot.db", "một giá trị")]
    [InlineData("Telegram:ApiUrl", "", "https://api.telegram.org")]
    [InlineData("Telegram:Token:0", "1:a", "một giá trị")]
    [InlineData("Reminders:Holidays", "2020-02-10", "Reminders__Holidays__0")]
    [InlineData("Web:Proxies", "10.0.0.5", "Web__Proxies__0")]
    [InlineData("Reminders:From", "7h30", "07:30")]
    [InlineData("Reminders:From", "18:00", "Reminders:Until")]
    [InlineData("Reminders:LastCall", "có", "true / false")]
    [InlineData("Reminders:Holidays:0", "02/04/2020", "2020-02-14")]
    [InlineData("Storage:Synchronous", "OFF", "NORMAL / FULL")]
    [InlineData("Plan:Id", "", "22-KH-UBND-2020")]
    [InlineData("Model:Url", "http://127.0.0.1:11434/v1", "Model:Name")]
    [InlineData("Model:Url", "127.0.0.1:11434", "http://")]
    [InlineData("Model:Use", "Answer", "Rewrite / Order / Both")]
    [InlineData("Model:TimeoutSeconds", "0", "1 đến 60")]
    [InlineData("Model:Key", "hush hush", "Chép lại")]
    [InlineData("Retention:MessageDays", "1", "từ 2 đến 3650")]
    [InlineData("Retention:MessageDays", "một tháng", "30")]
    [InlineData("Retention:FailedDays", "10", "Retention:MessageDays")]
    [InlineData("Retention:GuestDays", "90", "Retention:FailedDays")]
    [InlineData("Telegarm:Token", "1:a", "Telegram")]
    public void A_bad_value_is_answered_by_one_line_with_the_key_and_the_mend(string key, string value, string mend)
    {
        var problem = Problem((key, value));
        Assert.NotNull(problem);
        Assert.Contains(key.Split(':')[0], problem, StringComparison.Ordinal);
        Assert.Contains(mend, problem, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem);
    }

    [Fact]
    public void A_webhook_needs_its_address_and_its_secret() =>
        Assert.Contains("Telegram:WebhookUrl", Problem(("Telegram:Token", "1:a"), ("Telegram:Mode", "Webhook")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Clock:StartAt", "2020-02-05T08:00:00+07:00")]
    [InlineData("Clock:StartAt", "")]
    [InlineData("Telegram:Mode", "webhook")]
    [InlineData("Telegram:Token", "")]
    [InlineData("Reminders:Holidays:0", "2020-02-10")]
    public void A_good_value_passes(string key, string value) => Assert.Null(Problem((key, value)));

    [Fact]
    public void A_secret_that_is_wrong_is_not_repeated() =>
        Assert.DoesNotContain("hush", Problem(("Telegram:Token", "hush hush")), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "", "", "rehearsal.db")]
    [InlineData("1:a", "", "", "emulationbot.db")]
    [InlineData("1:a", "2020-02-05T08:00:00+07:00", "", "rehearsal.db")]
    [InlineData("1:a", "", "mine.db", "mine.db")]
    [InlineData("", "", "mine.db", "mine.db")]
    public void A_rehearsal_and_the_service_keep_their_data_apart_unless_a_path_is_named(string token, string startAt, string path, string file)
    {
        var source = Source(("Telegram:Token", token), ("Clock:StartAt", startAt), ("Storage:Path", path));
        BotSettings.ChooseDatabase(source);
        Assert.Equal(file, Path.GetFileName(new BotSettings(source).DatabasePath));
    }

    [Theory]
    [InlineData("true", "true", "emulationbot.db", false)]
    [InlineData("true", "false", "rehearsal.db", true)]
    [InlineData("false", "true", "rehearsal.db", true)]
    public void The_page_is_a_channel_in_earnest_when_it_is_open_and_said_to_be(string enabled, string live, string file, bool played)
    {
        var source = Source(("Web:Enabled", enabled), ("Web:Live", live));
        BotSettings.ChooseDatabase(source);
        var settings = new BotSettings(source);
        Assert.Equal((file, played, played), (Path.GetFileName(settings.DatabasePath), settings.IsPlayed, settings.IsRehearsal));
    }

    [Fact]
    public void A_proxy_is_named_by_its_address() =>
        Assert.Contains("Web:Proxies", Problem(("Web:Proxies:0", "proxy.local")), StringComparison.Ordinal);

    [Fact]
    public void Without_a_channel_the_clock_starts_on_the_day_of_the_plan() =>
        Assert.Equal(
            new DateTimeOffset(2020, 2, 5, 8, 0, 0, TimeSpan.FromHours(7)).ToUniversalTime(),
            new BotSettings(Source()).StartClock().GetUtcNow(), TimeSpan.FromMinutes(1));

    [Fact]
    public void With_a_channel_the_clock_is_the_real_one() =>
        Assert.Same(TimeProvider.System, new BotSettings(Source(("Telegram:Token", "1:a"))).StartClock());

    private static string? Problem(params (string Key, string Value)[] values)
    {
        var source = Source(values);
        BotSettings.ChooseDatabase(source);
        return SettingsCheck.Read(source, Source(values)).Problem;
    }

    private static IConfiguration Source(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.ToDictionary(v => v.Key, v => (string?)v.Value)).Build();
}
