using EmulationBot.Storage;

namespace EmulationBot.Channels;

/// <summary>
/// What the end of a delivery means for its row. A message that certainly did not arrive is tried until it does. One that
/// may have arrived is tried once more when the channel is there again, so a person may have it twice but no more; an edit is
/// tried some times, since doing it twice changes nothing, and goes as a message of its own then. The answer to a pressed
/// button is worth nothing after <see cref="PressLife"/>.
/// </summary>
public static class Outcome
{
    /// <summary>A channel forgets a press soon (Bot API: "query is too old").</summary>
    public static readonly TimeSpan PressLife = TimeSpan.FromSeconds(15);

    /// <summary>An edit that has been tried so often holds up its chat for a quarter of a minute.</summary>
    private const int MostEdits = 5;

    private static readonly TimeSpan _longestWait = TimeSpan.FromMinutes(5);

    /// <param name="delivery">Null when the message was no longer due.</param>
    /// <param name="now">Of the product's clock.</param>
    /// <param name="networkNow">Of the world's clock.</param>
    public static void Apply(OutboxRow row, Delivery? delivery, DateTimeOffset now, DateTimeOffset networkNow)
    {
        ArgumentNullException.ThrowIfNull(row);
        switch (delivery)
        {
            case null:
                row.State = OutboxState.Cancelled;
                break;
            case Delivery.Sent sent:
                (row.State, row.SentAt, row.MessageId, row.Cause) = (OutboxState.Sent, now, sent.MessageId, null);
                // What was said stands in the chat from now on; here it would only outlive the person's wish to have it deleted.
                (row.PayloadJson, row.Message) = (OutboxRow.NoPayload, null);
                break;
            case Delivery.Later later:
                row.NotBefore = networkNow + later.Wait;
                break;
            case Delivery.NotSent failed:
                Again(row, failed.Cause, networkNow);
                break;
            case Delivery.Unknown lost:
                Doubt(row, lost.Cause, networkNow);
                break;
            case Delivery.Unreachable gone:
                (row.State, row.Cause) = (OutboxState.Unreachable, gone.Cause);
                break;
            case Delivery.Moved moved:
                row.ChatId = moved.ChatId;
                break;
            case Delivery.Refused refused:
                Refuse(row, refused.Cause);
                break;
        }
    }

    public static bool IsStalePress(OutboxRow row, DateTimeOffset networkNow)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Lane == OutboxLane.Press && networkNow - row.QueuedAt > PressLife;
    }

    /// <summary>1, 2, 4 … seconds up to five minutes, a quarter more or less so that chats do not come back all at once.</summary>
    public static TimeSpan BackOff(int attempts) =>
        Math.Min(Math.Pow(2, attempts - 1), _longestWait.TotalSeconds) * TimeSpan.FromSeconds(0.75 + (Random.Shared.NextDouble() / 2));

    private static void Doubt(OutboxRow row, string cause, DateTimeOffset networkNow)
    {
        var edit = row.ToOutgoing().EditsMessage is not null;
        var harmless = row.Lane == OutboxLane.Press || edit;
        if (!harmless && row.Uncertain)
            (row.State, row.Cause) = (OutboxState.Unknown, cause);
        else
            Again(row, cause, networkNow);
        row.Uncertain = !harmless;
        if (edit && row.Attempts >= MostEdits)
            Refuse(row, cause);
    }

    /// <summary>The message to change may be gone or too old; then its new text goes as a message of its own.</summary>
    private static void Refuse(OutboxRow row, string cause)
    {
        var message = row.ToOutgoing();
        row.Cause = cause;
        if (message.EditsMessage is null)
            row.State = OutboxState.Refused;
        else
            (row.PayloadJson, row.Message) = (StoredJson.Write(message with { EditsMessage = null }), null);
    }

    private static void Again(OutboxRow row, string cause, DateTimeOffset networkNow)
    {
        row.Attempts++;
        row.Cause = cause;
        row.NotBefore = networkNow + BackOff(row.Attempts);
    }
}
