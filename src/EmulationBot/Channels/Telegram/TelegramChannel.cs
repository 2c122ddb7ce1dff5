using System.Data.Common;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Texts;
using EmulationBot.Documents;
using EmulationBot.Operations.Settings;
using Microsoft.Extensions.Options;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace EmulationBot.Channels.Telegram;

/// <summary>Sends through the Bot API, once per call; how it ended decides what the outbox does next.</summary>
public sealed class TelegramChannel(TelegramClients clients, TelegramSelf self, PaperMaker papers, IOptions<TelegramOptions> options) : IChannel
{
    /// <summary>Bots FAQ: about one message a second per chat with a small burst, 20 a minute per group (its id is negative; five at once and fifteen more), 30 a second in all.</summary>
    private static readonly PaceLimits OfTelegram = new(30, chat => chat.StartsWith('-') ? new Rate(15.0 / 60, 5) : new Rate(1, 3));

    public string Name => TelegramUpdate.Channel;

    public string? PrivateChat => self.PrivateChat;

    public PaceLimits Limits { get; } = options.Value.Limits == TelegramLimits.None ? PaceLimits.None : OfTelegram;

    public TimeSpan BringsAgainWithin { get; } = TimeSpan.FromSeconds(2);

    public async Task<Delivery> Deliver(Outgoing message, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(message);
        // The one more try that it has is not spent on a server that is still away.
        if (message.Doubtful && await Away(stop) is { } away)
            return away;
        try
        {
            return message switch
            {
                { Press: { } press } => await Answer(press, message.Toast, stop),
                { Reply: { Paper: { } paper } reply } => await Send(message, reply, paper, stop),
                { Reply: { } reply, EditsMessage: { } edited } => await Edit(message, edited, reply, stop),
                { Reply: { } reply } => await Send(message, reply, stop),
                _ => new Delivery.Sent(null),
            };
        }
        catch (ApiRequestException answer)
        {
            return TelegramFailure.Of(answer);
        }
        catch (RequestException broken)
        {
            return TelegramFailure.Of(broken);
        }
    }

    /// <summary>Null when the server answers.</summary>
    private async Task<Delivery?> Away(CancellationToken stop)
    {
        try
        {
            await clients.Sending.SendRequest(new GetMeRequest(), stop);
            return null;
        }
        catch (RequestException away)
        {
            return new Delivery.NotSent(TelegramFailure.Kind(away));
        }
        catch (OperationCanceledException stopped)
        {
            return new Delivery.NotSent(stopped.GetType().Name);
        }
    }

    public Task<Fetched> Fetch(string file, int mostBytes, CancellationToken stop) => TelegramFiles.Fetch(clients.Sending, file, mostBytes, stop);

    /// <summary>Where the topic is gone, the message goes to the chat itself.</summary>
    private async Task<Delivery> Send(Outgoing message, Reply reply, CancellationToken stop)
    {
        try
        {
            return await SendOnce(message, reply, stop);
        }
        catch (ApiRequestException refused) when (message.Thread is not null && refused.ErrorCode == 400
            && refused.Message.Contains("message thread not found", StringComparison.Ordinal))
        {
            return await SendOnce(message with { Thread = null }, reply, stop);
        }
    }

    private async Task<Delivery> SendOnce(Outgoing message, Reply reply, CancellationToken stop)
    {
        var sent = await clients.Sending.SendRequest(TextRequest.Send(message, reply), stop);
        // Beside it: the message has arrived, and nothing waits for a menu.
        if (reply.Menu is { } role)
            _ = Offer(message.ChatId, role, stop);
        return new Delivery.Sent($"{sent.MessageId}");
    }

    /// <summary>The message has arrived; a menu that could not be changed comes with the next /start.</summary>
    private async Task Offer(string chat, Role role, CancellationToken stop)
    {
        try
        {
            await clients.Sending.SendRequest(new LeanRequest<bool>(TelegramMenu.OfChat(chat, role)), stop);
        }
        catch (Exception cause) when (cause is RequestException or OperationCanceledException)
        {
        }
    }

    /// <summary>The text is the caption; without the paper it says that there is none.</summary>
    private async Task<Delivery> Send(Outgoing message, Reply reply, PaperOrder order, CancellationToken stop)
    {
        PaperFile? made;
        try
        {
            made = await papers.Make(order, stop);
        }
        catch (Exception away) when (away is DbException or IOException)
        {
            return new Delivery.NotSent(away.GetType().Name);
        }
        if (made is not { } paper)
            return await Send(message, reply with { Text = Say.Papers.NotMade, Paper = null }, stop);
        using var bytes = new MemoryStream(paper.Bytes);
        var (file, caption, chat, keys) = (InputFile.FromStream(bytes, paper.Name), TelegramHtml.Of(reply.Text), message.ChatId, TelegramKeyboard.Inline(reply));
        IRequest<Message> request = paper.Picture
            ? new SendPhotoRequest { ChatId = chat, Photo = file, Caption = caption, ParseMode = ParseMode.Html, ReplyMarkup = keys }
            : new SendDocumentRequest { ChatId = chat, Document = file, Caption = caption, ParseMode = ParseMode.Html, ReplyMarkup = keys };
        var sent = await clients.Sending.SendRequest(new LeanRequest<SentMessage>(request), stop);
        return new Delivery.Sent($"{sent.MessageId}");
    }

    /// <summary>One that cannot be changed any more is refused: as a message of its own it is another delivery, whose end is counted by itself (<see cref="Outcome"/>).</summary>
    private async Task<Delivery> Edit(Outgoing message, string edited, Reply reply, CancellationToken stop)
    {
        try
        {
            await clients.Sending.SendRequest(TextRequest.Edit(message, reply, edited), stop);
            return new Delivery.Sent(edited);
        }
        catch (ApiRequestException refused) when (refused.ErrorCode == 400 && refused.Message.Contains("message is not modified", StringComparison.Ordinal))
        {
            return new Delivery.Sent(edited);
        }
    }

    /// <summary>Too late to answer is as good as answered: the waiting mark on the button has gone by itself.</summary>
    private async Task<Delivery> Answer(string press, string? toast, CancellationToken stop)
    {
        try
        {
            await clients.Sending.SendRequest(new AnswerPressRequest(press, toast), stop);
        }
        catch (ApiRequestException late) when (late.ErrorCode == 400)
        {
        }
        return new Delivery.Sent(null);
    }
}
