using System.Text.Json.Nodes;

namespace EmulationBot.Tests.BotApi;

/// <summary>A group the bot is a member of. With privacy mode on the bot is shown only what is meant for it.</summary>
public sealed class Group
{
    private readonly World _world;
    private readonly bool _botSeesAll;
    private Chat _chat;

    internal Group(World world, string title, bool botSeesAll)
    {
        (_world, _botSeesAll) = (world, botSeesAll);
        _chat = Found(-world.NewId(), "group", title);
    }

    public long ChatId => _chat.Id;

    public IReadOnlyList<ChatMessage> Messages => _world.Locked(() => _chat.Messages.Select(m => m.Seen()).ToList());

    /// <summary>The person, speaking and hearing in this group, in one of its topics if named.</summary>
    public Person With(Person person, long? topic = null) => new(_world, person.User, _chat, IsShown) { Topic = topic };

    /// <summary>A topic of its own (createForumTopic); gives its message_thread_id.</summary>
    public long NewTopic() => _world.Locked(() =>
    {
        var topic = _world.NewMessageId();
        _chat.Topics.Add(topic);
        return topic;
    });

    /// <summary>The topic is deleted; nothing can be sent there any more.</summary>
    public void Deletes(long topic) => _world.Locked(() => _chat.Topics.Remove(topic));

    /// <summary>The bot is thrown out; it learns so by my_chat_member.</summary>
    public Sent Kicks(Person by)
    {
        lock (_world.Gate)
        {
            _chat.Standing = Standing.Kicked;
            return Push("my_chat_member", Wire.Membership(_chat, by.User, _world.Bot, "member", "kicked", _world.Time.GetUtcNow()));
        }
    }

    /// <summary>Becomes a supergroup under a new id: the bot is told in both chats, and refused in the old one.</summary>
    public long Migrates()
    {
        lock (_world.Gate)
        {
            var old = _chat;
            _chat = Found(-1_000_000_000_000 - _world.NewId(), "supergroup", old.Wire.Text("title")!);
            old.MigratedTo = _chat.Id;
            Service(old, "migrate_to_chat_id", _chat.Id);
            Service(_chat, "migrate_from_chat_id", old.Id);
            return _chat.Id;
        }
    }

    private Chat Found(long id, string type, string title)
    {
        lock (_world.Gate)
            return _world.Chats[id] = new Chat(new JsonObject { ["id"] = id, ["type"] = type, ["title"] = title }) { Standing = Standing.Open };
    }

    private void Service(Chat chat, string field, long id)
    {
        var message = _world.Post(chat, Wire.User(_world.NewId(), "Quản trị"), new JsonObject { [field] = id }, "");
        Push("message", (JsonObject)message.Wire.DeepClone());
    }

    private Sent Push(string kind, JsonObject content)
    {
        var update = new JsonObject { ["update_id"] = null, [kind] = content };
        _world.Updates.Add(update);
        return new Sent(update);
    }

    /// <summary>Privacy mode: commands, mentions, replies to the bot, taps and service messages.</summary>
    private bool IsShown(JsonObject content)
    {
        var name = "@" + _world.Bot.Text("username");
        var words = content.Text("text") ?? content.Text("caption") ?? "";
        return _botSeesAll
            || content["data"] is not null
            || words.Contains(name, StringComparison.OrdinalIgnoreCase)
            || (words.StartsWith('/') && !words.Split(' ')[0].Contains('@'))
            || content["reply_to_message"]?["from"].Number("id") == _world.Bot.Number("id");
    }
}
