using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Channels;

/// <summary>Takes one message to its channel once, unless it is no longer due when its turn comes.</summary>
internal sealed partial class Courier(
    IDbContextFactory<BotDb> databases, IReadOnlyDictionary<string, IChannel> channels, StillDue stillDue, LiveCard cards, NetworkTime network, ILogger log)
{
    /// <returns>How it ended; null when the message is no longer due. Never throws.</returns>
    public async Task<Delivery?> Deliver(OutboxRow row, CancellationToken stop)
    {
        var sending = false;
        try
        {
            if (!await IsDue(row, stop))
                return null;
            var message = row.ToOutgoing() with { ChatId = row.ChatId, Id = row.Id, Doubtful = row.Uncertain };
            if (row is { Card: true, Lane: OutboxLane.Broadcast })
            {
                if (await cards.Of(row.PersonId, stop) is not { } card)
                    return null;
                message = message with { Reply = card.Reply, EditsMessage = message.EditsMessage is null ? null : card.Message };
            }
            sending = true;
            return await channels[row.Channel].Deliver(message, stop);
        }
        catch (Exception failure)
        {
            var cause = failure.GetType().Name;
            Log.Failed(log, row.Id, cause, failure.StackTrace);
            return sending ? new Delivery.Unknown(cause) : new Delivery.NotSent(cause);
        }
    }

    private async Task<bool> IsDue(OutboxRow row, CancellationToken stop)
    {
        if (row.Lane != OutboxLane.Broadcast)
            return !Outcome.IsStalePress(row, network.Now);
        await using var db = await databases.CreateDbContextAsync(stop);
        var pending = await db.Outbox.AnyAsync(o => o.Id == row.Id && o.State == OutboxState.Pending, stop);
        return pending && (row.Rung is null || await stillDue(row, stop));
    }

    private static partial class Log
    {
        [LoggerMessage(3, LogLevel.Error, "Message {OutboxId} broke its delivery: {Failure}\n{Trace}")]
        public static partial void Failed(ILogger logger, long outboxId, string failure, string? trace);
    }
}
