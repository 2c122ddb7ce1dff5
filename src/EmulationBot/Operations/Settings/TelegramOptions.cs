using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using EmulationBot.Core.Texts;

namespace EmulationBot.Operations.Settings;

public enum TelegramMode { Polling, Webhook }

/// <summary>How fast messages may go: as Telegram allows, or, to a test server, as fast as they can.</summary>
public enum TelegramLimits { Telegram, None }

/// <summary>Section Telegram: how the bot reaches the Bot API. Without a token the channel is off.</summary>
public sealed partial class TelegramOptions : IValidatableObject
{
    /// <summary>What @BotFather gave: number, colon, secret. A secret: never printed.</summary>
    [RegularExpression(@"\d+:[\w-]+", ErrorMessage = Say.Settings.Token)]
    public string Token { get; set; } = "";

    public TelegramMode Mode { get; set; } = TelegramMode.Polling;

    public TelegramLimits Limits { get; set; } = TelegramLimits.Telegram;

    [WebAddress, Required(ErrorMessage = Say.Settings.NoApiUrl)]
    public string ApiUrl { get; set; } = "https://api.telegram.org";

    /// <summary>Public address that Telegram calls in <see cref="TelegramMode.Webhook"/>.</summary>
    [WebAddress]
    public string WebhookUrl { get; set; } = "";

    /// <summary>Bot API, setWebhook.secret_token: 1-256 characters of A-Z a-z 0-9 _ -.</summary>
    [RegularExpression("[A-Za-z0-9_-]{1,256}", ErrorMessage = Say.Settings.WebhookSecret)]
    public string WebhookSecret { get; set; } = "";

    public bool Configured => !string.IsNullOrWhiteSpace(Token);

    /// <summary>Number of the bot: the part of the token that is no secret.</summary>
    public string BotId => BotNumber().Match(Token).Value;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Configured || Mode != TelegramMode.Webhook)
            yield break;
        if (WebhookUrl.Length == 0)
            yield return new ValidationResult(Say.Settings.WebhookUrlMissing, [nameof(WebhookUrl)]);
        if (WebhookSecret.Length == 0)
            yield return new ValidationResult(Say.Settings.WebhookSecretMissing, [nameof(WebhookSecret)]);
    }

    [GeneratedRegex(@"^\d+")]
    private static partial Regex BotNumber();
}
