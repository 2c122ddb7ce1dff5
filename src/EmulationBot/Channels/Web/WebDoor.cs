using System.Globalization;
using EmulationBot.Core.Conversations;

namespace EmulationBot.Channels.Web;

/// <summary>Where the page hands in what a person says. It decides nothing: the words go into the transcript and the update into the inbox, each once.</summary>
public sealed class WebDoor(WebTranscript transcript, Inbox inbox, OpenPages pages, MessageLimits limits)
{
    /// <returns>Taken, when it is on disk.</returns>
    public async Task<Taking> Take(string account, string address, Handed handed, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(handed);
        if (handed.ToIncoming() is not { } incoming)
            return Taking.Refused;
        if (!limits.Allow(account, address))
            return Taking.Slower;
        var key = handed.Key.ToString("N");
        if (incoming.Content is Content.Words words)
        {
            await transcript.Add(account, $"said:{key}", new Reply(words.Text), said: true, stop);
            pages.Tell(account);
        }
        var press = incoming.Content is Content.Tap;
        await inbox.Store([new Received(WebChannel.ChannelName, key, account, account, incoming)
        {
            Message = press ? handed.Line?.ToString(CultureInfo.InvariantCulture) : null,
            Press = press ? key : null,
        }], stop);
        return Taking.Taken;
    }
}
