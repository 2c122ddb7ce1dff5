using System.Globalization;
using System.Text.Json;
using EmulationBot.Channels.Telegram;
using EmulationBot.Core.Texts;
using EmulationBot.Operations.Settings;

namespace EmulationBot.Operations.Doctor;

/// <summary>Asks the Bot API whether it knows the token, where it sends updates, and what time it is.</summary>
public static class TelegramExam
{
    /// <summary>A webhook's signature or a certificate may fail beyond this.</summary>
    private static readonly TimeSpan ToleratedDrift = TimeSpan.FromSeconds(60);

    public static async Task<IReadOnlyList<Finding>> Look(TelegramOptions options, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!options.Configured)
            return [];
        var me = await BotApiProbe.Ask(options, "getMe", stop);
        if (me.Result is not { } bot)
            return [Finding.Fault(me.ErrorCode is 401 or 404 ? Say.Doctor.TokenRefused : Say.Doctor.TelegramAway(options.ApiUrl))];
        var webhook = await BotApiProbe.Ask(options, "getWebhookInfo", stop);
        return
        [
            Finding.Good(Say.Doctor.Bot(Text(bot, "username"))),
            .. webhook.Result is { } info ? Webhook(options, info) : [],
            .. me.Date is { } date ? Drift(date) : [],
        ];
    }

    private static IEnumerable<Finding> Webhook(TelegramOptions options, JsonElement info)
    {
        var url = Text(info, "url");
        yield return (options.Mode, url) switch
        {
            (TelegramMode.Polling, "") => Finding.Good(Say.Doctor.WebhookUnused),
            (TelegramMode.Polling, _) => Finding.Fault(Say.Doctor.WebhookInTheWay),
            _ when url == options.WebhookUrl => Finding.Good(Say.Doctor.WebhookGood),
            _ => Finding.Fault(Say.Doctor.WebhookMissing),
        };
        if (options.Mode == TelegramMode.Webhook && Text(info, "last_error_message") is { Length: > 0 } cause)
            yield return Finding.Fault(Say.Doctor.WebhookError(cause));
    }

    private static IEnumerable<Finding> Drift(DateTimeOffset server)
    {
        var drift = (TimeProvider.System.GetUtcNow() - server).Duration();
        if (drift > ToleratedDrift)
            yield return Finding.Fault(Say.Doctor.ClockWrong(((long)drift.TotalSeconds).ToString(CultureInfo.InvariantCulture)));
    }

    private static string Text(JsonElement value, string property) =>
        TelegramJson.Text(value, property) ?? "";
}
