using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;

namespace EmulationBot.Channels.Telegram;

/// <summary>
/// Fetches updates by long polling. They are stored before the next call confirms them, so a crash in between only brings
/// them again, and the inbox knows them. While the server is away it waits longer and longer.
/// </summary>
public sealed partial class TelegramPolling(TelegramClients clients, TelegramSelf self, Inbox inbox, ILogger<TelegramPolling> log) : BackgroundService
{
    private readonly Backoff _backoff = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var client = clients.Polling;
        long? offset = null;
        var webhookGone = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                self.Username ??= await clients.Username(stoppingToken);
                if (!webhookGone)
                    webhookGone = await client.SendRequest(new DeleteWebhookRequest(), stoppingToken);
                var updates = await client.SendRequest(new GetRawUpdatesRequest { Offset = offset }, stoppingToken);
                offset = await Store(updates, stoppingToken) ?? offset;
                _backoff.Reset();
            }
            catch (Exception cause) when (!stoppingToken.IsCancellationRequested)
            {
                await Wait(cause, stoppingToken);
            }
        }
    }

    /// <summary>The next offset; null when there was nothing. What has no number cannot be confirmed and goes with the next that has.</summary>
    private async Task<long?> Store(JsonElement[] updates, CancellationToken stop)
    {
        if (updates.Length == 0)
            return null;
        await inbox.Store([.. updates.Select(u => TelegramUpdate.Read(u, self)).OfType<Received>()], stop);
        return updates.Max(TelegramUpdate.Number) + 1 ?? throw new JsonException("No update has a number.");
    }

    private async Task Wait(Exception cause, CancellationToken stop)
    {
        var pause = _backoff.Next(TelegramFailure.AskedPause(cause));
        switch (cause)
        {
            case ApiRequestException { ErrorCode: 401 or 404 }:
                Log.TokenRefused(log, pause);
                break;
            case ApiRequestException { ErrorCode: 409 }:
                Log.AnotherPoller(log, pause);
                break;
            default:
                Log.NoUpdates(log, TelegramFailure.Kind(cause), pause);
                break;
        }
        await Task.Delay(pause, stop);
    }

    private static partial class Log
    {
        [LoggerMessage(3001, LogLevel.Critical, "Telegram refuses the token (Telegram:Token); next try in {Pause}")]
        public static partial void TokenRefused(ILogger log, TimeSpan pause);

        [LoggerMessage(3002, LogLevel.Error, "Another process fetches the updates of this bot; next try in {Pause}")]
        public static partial void AnotherPoller(ILogger log, TimeSpan pause);

        [LoggerMessage(3003, LogLevel.Warning, "No updates from Telegram ({Cause}); next try in {Pause}")]
        public static partial void NoUpdates(ILogger log, string cause, TimeSpan pause);
    }
}
