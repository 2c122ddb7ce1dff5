using System.Text.Json.Nodes;

namespace EmulationBot.Tests.BotApi;

/// <summary>
/// A person in one chat with the bot: says, taps, sends, hears. In a group, <see cref="Group.With"/> gives the same
/// person there.
/// </summary>
public sealed partial class Person
{
    private readonly World _world;
    private readonly Chat _chat;
    private readonly JsonObject _user;
    private readonly Func<JsonObject, bool> _shown;
    private int _heard;

    internal Person(World world, JsonObject user, Chat chat, Func<JsonObject, bool> shown)
    {
        (_world, _user, _chat, _shown) = (world, user, chat, shown);
        _heard = chat.Said.Count;
    }

    public long Id => _user.Number("id")!.Value;

    internal JsonObject User => _user;

    public long ChatId => _chat.Id;

    /// <summary>The topic of the group in which the person writes.</summary>
    public long? Topic { get; init; }

    /// <summary>The chat as the person sees it now: edits applied, deleted messages gone.</summary>
    public IReadOnlyList<ChatMessage> Messages => _world.Locked(() => _chat.Messages.Select(m => m.Seen()).ToList());

    /// <summary>Everything the bot said and changed here, in order, each as it was at the moment.</summary>
    public IReadOnlyList<ChatMessage> Said => _world.Locked(() => _chat.Said.ToList());

    /// <summary>The keys the bot put in place of the person's keyboard; empty when there are none.</summary>
    public IReadOnlyList<string> Keys => _world.Locked(() => Markup.Keys(_chat.Keyboard).Select(key => key.Text("text")!).ToList());

    public IReadOnlyList<long> Pinned => _world.Locked(() => _chat.Pinned.ToList());

    internal static Person Private(World world, string name)
    {
        lock (world.Gate)
        {
            var id = world.NewId();
            var chat = new Chat(Wire.PrivateChat(id, name));
            world.Chats[id] = chat;
            return new Person(world, Wire.User(id, name), chat, _ => true);
        }
    }

    /// <summary>
    /// Waits for the next message or edit of the bot, not heard before, that contains the pattern (or matches it as a
    /// regular expression); what comes before it counts as heard. Throws when the person's patience is out.
    /// </summary>
    public async Task<ChatMessage> Hears(string pattern = "", TimeSpan? patience = null)
    {
        ChatMessage? found = null;
        await _world.WaitFor(
            () => _world.Locked(() => found = Next(pattern)) is not null,
            patience,
            () => $"{_user.Text("first_name")} waited for \"{pattern}\" and heard:\n{string.Join('\n', Said.Skip(_heard))}");
        return found!;
    }

    /// <summary>Waits for what the bot says to a tap (answerCallbackQuery).</summary>
    public async Task<CallbackAnswer> Answered(Sent tap, TimeSpan? patience = null)
    {
        CallbackAnswer? answer = null;
        await _world.WaitFor(
            () => (answer = _world.Locked(() => _world.Presses[tap.QueryId!].Answer)) is not null,
            patience,
            () => "The tap was never answered.");
        return answer!;
    }

    /// <summary>The bot may no longer write here; it learns so by my_chat_member.</summary>
    public Sent Blocks() => Membership(Standing.Blocked, "member", "kicked");

    public Sent Unblocks() => Membership(Standing.Open, "kicked", "member");

    /// <summary>The account is gone; no update tells the bot.</summary>
    public void Deactivates() => _world.Locked(() => _chat.Standing = Standing.Deactivated);

    /// <summary>The same update once more, under the same update_id, as after a lost confirmation.</summary>
    public Sent Redeliver(Sent sent)
    {
        lock (_world.Gate)
            _world.Updates.Again((JsonObject)sent.Update.DeepClone());
        return sent;
    }

    private ChatMessage? Next(string pattern)
    {
        var at = _chat.Said.FindIndex(_heard, m => Pattern.Found(m.Text, pattern));
        if (at < 0)
            return null;
        _heard = at + 1;
        return _chat.Said[at];
    }

    private Sent Membership(Standing standing, string before, string after)
    {
        lock (_world.Gate)
        {
            _chat.Standing = standing;
            return Deliver("my_chat_member", Wire.Membership(_chat, _user, _world.Bot, before, after, _world.Time.GetUtcNow()));
        }
    }

    private Sent Deliver(string kind, JsonObject content)
    {
        var update = new JsonObject { ["update_id"] = null, [kind] = content };
        if (_shown(content))
            _world.Updates.Add(update);
        return new Sent(update);
    }
}
