using System.Text.Json.Nodes;

namespace EmulationBot.Tests.BotApi;

/// <summary>
/// The methods of the API. Each request is first held against the spec; a method with a handler here then acts on the
/// chats, any other of the spec is answered <c>true</c>.
/// </summary>
internal sealed partial class Methods
{
    private readonly World _world;
    private readonly LongPoll _poll;
    private readonly Dictionary<string, Func<Request, JsonNode?>> _handlers;

    public Methods(World world, LongPoll poll)
    {
        (_world, _poll) = (world, poll);
        _handlers = new Dictionary<string, Func<Request, JsonNode?>>(StringComparer.OrdinalIgnoreCase)
        {
            ["getMe"] = _ => Me(),
            ["sendMessage"] = SendMessage,
            ["sendDocument"] = r => SendFile(r, "document"),
            ["sendPhoto"] = r => SendFile(r, "photo"),
            ["sendChatAction"] = SendChatAction,
            ["editMessageText"] = EditMessageText,
            ["editMessageCaption"] = EditMessageCaption,
            ["editMessageReplyMarkup"] = EditMessageReplyMarkup,
            ["deleteMessage"] = DeleteMessage,
            ["pinChatMessage"] = PinChatMessage,
            ["answerCallbackQuery"] = AnswerCallbackQuery,
            ["getFile"] = GetFile,
            ["setWebhook"] = SetWebhook,
            ["deleteWebhook"] = DeleteWebhook,
            ["getWebhookInfo"] = _ => WebhookInfo(),
            ["setMyCommands"] = SetMyCommands,
            ["getMyCommands"] = GetMyCommands,
            ["deleteMyCommands"] = DeleteMyCommands,
            ["setMyDescription"] = r => SetProfile(r, "description", 512),
            ["getMyDescription"] = r => GetProfile(r, "description"),
            ["setMyShortDescription"] = r => SetProfile(r, "short_description", 120),
            ["getMyShortDescription"] = r => GetProfile(r, "short_description"),
            ["setMyName"] = r => SetProfile(r, "name", 64),
            ["getMyName"] = r => GetProfile(r, "name"),
            ["setChatMenuButton"] = SetChatMenuButton,
        };
    }

    public async Task<Answer> Call(Request request, CancellationToken aborted)
    {
        try
        {
            Check(request);
            if (request.Method.Equals("getUpdates", StringComparison.OrdinalIgnoreCase))
                return await _poll.Poll(request, aborted);
            lock (_world.Gate)
                return Answer.Ok(_handlers.TryGetValue(request.Method, out var handle) ? handle(request) : true);
        }
        catch (Refused refused)
        {
            if (refused.BotsFault)
                _world.Accuse($"{request.Method}: {refused.Message}");
            return refused.Answer;
        }
    }

    private static void Check(Request request)
    {
        var method = Spec.Current.Method(request.Method)
            ?? throw new Refused(Answer.Error(404, "Not Found: method not found"), botsFault: true);
        foreach (var empty in request.Body.Where(p => p.Value is null).Select(p => p.Key).ToList())
            request.Body.Remove(empty);
        if (SpecCheck.Request(method, request) is { Count: > 0 } faults)
            throw Refused.Fault(string.Join("; ", faults));
    }

    private JsonObject Me()
    {
        var me = (JsonObject)_world.Bot.DeepClone();
        foreach (var ability in (string[])["can_join_groups", "can_read_all_group_messages", "supports_inline_queries", "can_connect_to_business", "has_main_web_app"])
            me[ability] = ability == "can_join_groups";
        return me;
    }

    /// <summary>The chat of a request, if the bot may write there.</summary>
    private Chat Reach(Request request)
    {
        var known = request.Body.Text("chat_id") is { } name
            ? _world.Chats.Values.FirstOrDefault(c => "@" + c.Wire.Text("username") == name)
            : _world.Chats.GetValueOrDefault(request.ChatId ?? 0);
        return (known ?? throw Refused.Bad("chat not found")).Reachable();
    }
}
