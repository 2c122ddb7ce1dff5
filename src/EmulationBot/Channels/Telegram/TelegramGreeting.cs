using EmulationBot.Core.Texts;
using EmulationBot.Operations.Settings;
using Microsoft.Extensions.Options;
using Telegram.Bot;
using Telegram.Bot.Requests;

namespace EmulationBot.Channels.Telegram;

/// <summary>
/// At start: learns the bot's name and, a moment later, sets the webhook if asked for and shows the commands in Telegram's menu:
/// whoever has written meanwhile is answered first. Tried until it works.
/// </summary>
public sealed partial class TelegramGreeting(
    TelegramClients clients, TelegramSelf self, IOptions<TelegramOptions> options, ILogger<TelegramGreeting> log) : BackgroundService
{
    private static readonly TimeSpan _afterStart = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var backoff = new Backoff();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Greet(stoppingToken);
                // Stays under way until the end: a worker that has ended counts as ill.
                await Task.Delay(Timeout.Infinite, stoppingToken);
            }
            catch (Exception cause) when (!stoppingToken.IsCancellationRequested)
            {
                var pause = backoff.Next(TelegramFailure.AskedPause(cause));
                Log.NotGreeted(log, TelegramFailure.Kind(cause), pause);
                await Task.Delay(pause, stoppingToken);
            }
        }
    }

    private async Task Greet(CancellationToken stop)
    {
        self.Username ??= await clients.Username(stop);
        await Task.Delay(_afterStart, stop);
        if (options.Value.Mode == TelegramMode.Webhook)
            await clients.Sending.SendRequest(Webhook(), stop);
        await clients.Sending.SendRequest(TelegramMenu.OfPrivateChats, stop);
        await clients.Sending.SendRequest(TelegramMenu.OfGroups, stop);
        await clients.Sending.SendRequest(new SetMyShortDescriptionRequest { ShortDescription = Say.Menu.ShortDescription }, stop);
    }

    private SetRawWebhookRequest Webhook() => new(options.Value.WebhookUrl, options.Value.WebhookSecret);

    private static partial class Log
    {
        [LoggerMessage(3010, LogLevel.Warning, "Telegram was not told of the bot's commands and address ({Cause}); next try in {Pause}")]
        public static partial void NotGreeted(ILogger log, string cause, TimeSpan pause);
    }
}
