using EmulationBot.Core.Conversations;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace EmulationBot.Channels.Telegram;

/// <summary>The commands that Telegram offers beside the input field (Bot API, setMyCommands), by where and to whom.</summary>
internal static class TelegramMenu
{
    /// <summary>To whoever has no right yet.</summary>
    public static SetMyCommandsRequest OfPrivateChats => Of(BotCommandScope.AllPrivateChats(), Commands.For(Role.Guest));

    public static SetMyCommandsRequest OfGroups => Of(BotCommandScope.AllGroupChats(), Commands.InGroups);

    public static SetMyCommandsRequest OfChat(string chat, Role role) => Of(BotCommandScope.Chat(chat), Commands.For(role));

    private static SetMyCommandsRequest Of(BotCommandScope scope, IEnumerable<Core.Conversations.BotCommand> commands) => new()
    {
        Scope = scope,
        Commands = commands.Select(c => new global::Telegram.Bot.Types.BotCommand(c.Name, c.Description)),
    };
}
