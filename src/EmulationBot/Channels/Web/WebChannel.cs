using System.Globalization;
using EmulationBot.Operations.Settings;

namespace EmulationBot.Channels.Web;

/// <summary>
/// Delivers to the page: a message has arrived when it stands in the transcript, whether or not a page is open. Brought twice, as
/// after a kill, it stands there once.
/// </summary>
public sealed class WebChannel(WebTranscript transcript, OpenPages pages, BotSettings settings) : IChannel
{
    public const string ChannelName = "web";

    public string Name => ChannelName;

    public string? PrivateChat { get; } = ChatAt(settings.Web);

    public async Task<Delivery> Deliver(Outgoing message, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(message);
        try
        {
            var line = message.Reply is null ? null : await Keep(message, stop);
            pages.Tell(message.ChatId, message.Toast);
            return new Delivery.Sent(line);
        }
        catch (Exception unwritten) when (!stop.IsCancellationRequested)
        {
            // Even if it was kept after all: the next try finds it by its key.
            return new Delivery.NotSent(unwritten.GetType().Name);
        }
    }

    /// <summary>The page as <see cref="Core.Conversations.Invite.Link"/> takes it; null while it is not set where people open it.</summary>
    internal static string? ChatAt(WebOptions web) =>
        web is { Enabled: true, Address: { Length: > 0 } address } ? new Uri(address).GetLeftPart(UriPartial.Path).Replace("https://", "", StringComparison.Ordinal) : null;

    private async Task<string> Keep(Outgoing message, CancellationToken stop)
    {
        if (message.EditsMessage is { } edited && await transcript.Change(message.ChatId, Number(edited), message.Reply!, stop))
            return edited;
        var id = await transcript.Add(message.ChatId, $"out:{message.Id}", message.Reply!, said: false, stop);
        return id.ToString(CultureInfo.InvariantCulture);
    }

    private static long Number(string message) => long.TryParse(message, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
