using System.Globalization;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Texts;
using EmulationBot.Documents;

namespace EmulationBot.Channels.Terminal;

/// <summary>Shows messages on the terminal and puts papers into <paramref name="folder"/>. Each role that is played is a person of its own, with its own conversation.</summary>
public sealed class TerminalChannel(TerminalScreen screen, Func<string, string> nameOf, PaperMaker papers, string folder) : IChannel
{
    public const string ChannelName = "terminal";

    private readonly Lock _gate = new();
    private Choices _choices = new();
    private string _account = "";
    private long _messages;

    public string Name => ChannelName;

    /// <summary>From here on the person at the keyboard is this account; the buttons on the screen were another's.</summary>
    public void Play(string account)
    {
        lock (_gate)
            (_account, _choices) = (account, new Choices());
    }

    /// <summary>A line of the person at the keyboard as the conversation takes it; the buttons on the screen are spent.</summary>
    public Received Hear(string line)
    {
        lock (_gate)
        {
            var incoming = _choices.Pick(line) ?? Incoming.Words(line);
            _choices = new Choices();
            return new Received(Name, Guid.NewGuid().ToString("N"), _account, _account, incoming);
        }
    }

    /// <summary>A file of this machine, sent by the person at the keyboard.</summary>
    public Received Send(FileInfo file)
    {
        ArgumentNullException.ThrowIfNull(file);
        lock (_gate)
        {
            _choices = new Choices();
            return new Received(Name, Guid.NewGuid().ToString("N"), _account, _account, new Incoming(new Content.Attachment(file.FullName, file.Name, file.Length)));
        }
    }

    /// <summary>A file is named by its path.</summary>
    public async Task<Fetched> Fetch(string file, int mostBytes, CancellationToken stop)
    {
        if (new FileInfo(file) is not { Exists: true, Length: var length })
            return new Fetched.Gone();
        return length > mostBytes ? new Fetched.TooBig() : new Fetched.Content(await File.ReadAllBytesAsync(file, stop));
    }

    public async Task<Delivery> Deliver(Outgoing message, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(message);
        var file = message.Reply?.Paper is { } order ? await Write(order, stop) : null;
        lock (_gate)
        {
            if (message.Toast is { } toast)
                screen.Show(toast);
            // A card is edited where it stands; a terminal cannot, and shows it when it is asked for.
            if (message.Reply is { } reply && !(reply.Card && message.EditsMessage is not null))
                Show(reply, mine: message.ChatId == _account, message.ChatId);
            if (file is not null)
                screen.Show(file);
            _messages++;
            return new Delivery.Sent(_messages.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Over an older one of the same name.</summary>
    private async Task<string> Write(PaperOrder order, CancellationToken stop)
    {
        if (await papers.Make(order, stop) is not { } paper)
            return Say.Papers.NotMade.ToString();
        var file = Path.Combine(Directory.CreateDirectory(folder).FullName, paper.Name);
        await File.WriteAllBytesAsync(file, paper.Bytes, stop);
        return Say.Export.Written(file);
    }

    /// <summary>Somebody else's message shows to whom it went; its buttons are not for the person at the keyboard.</summary>
    private void Show(Reply reply, bool mine, string account)
    {
        if (mine)
            screen.Show(reply.Text, _choices.Add(reply));
        else
            screen.Show(Rich.Lines(Say.Terminal.DeliveredTo(nameOf(account)), reply.Text), [.. reply.Buttons.SelectMany(row => row).Select(b => $"· {TerminalText.Harmless(b.Caption)}")]);
    }
}
