using System.Text.Json.Nodes;
using EmulationBot.Tests.BotApi;

namespace EmulationBot.Tests.Channels.Telegram;

public sealed class TelegramGroupTests
{
    [Fact]
    public async Task In_a_topic_the_answer_stays_there_below_its_question()
    {
        await using var bot = await TelegramService.Start();
        var group = bot.Api.NewGroup("Khối xã, thị trấn", botSeesAll: true);
        var topic = group.NewTopic();
        var member = group.With(bot.Api.NewPerson("Trần Thị Bình"), topic);
        var said = await member.Says($"@{bot.Api.BotUsername} hạn nộp là ngày nào?");
        var answer = await member.Hears("14/02/2020");
        Assert.Equal((topic, said.MessageId), (answer.Wire.Number("message_thread_id"), answer.Wire["reply_to_message"].Number("message_id") ?? 0));
        group.Deletes(topic);
        await member.Says($"@{bot.Api.BotUsername} nộp ở đâu?");
        Assert.Null((await member.Hears("Phòng Nội vụ")).Wire.Number("message_thread_id"));
        Assert.Empty(bot.Api.Violations);
    }

    [Fact]
    public async Task A_refusal_names_the_private_chat()
    {
        await using var bot = await TelegramService.Start();
        var member = bot.Api.NewGroup("Khối xã, thị trấn").With(bot.Api.NewPerson("Trần Thị Bình"));
        await member.Says($"/dangky@{bot.Api.BotUsername}");
        await member.Hears($"t.me/{bot.Api.BotUsername}");
        await member.Says($"/start@{bot.Api.BotUsername}");
        var greeting = await member.Hears("hạn nộp ngày nào");
        Assert.Contains($"t.me/{bot.Api.BotUsername}", greeting.Text, StringComparison.Ordinal);
        await member.Says($"@{bot.Api.BotUsername}");
        await member.Hears("hạn nộp ngày nào");
    }

    [Fact]
    public async Task A_question_under_a_picture_and_one_of_a_channel_are_heard()
    {
        await using var bot = await TelegramService.Start();
        var member = bot.Api.NewGroup("Khối xã, thị trấn").With(bot.Api.NewPerson("Trần Thị Bình"));
        await member.SendsPhoto($"@{bot.Api.BotUsername} hạn nộp là ngày nào?");
        await member.Hears("14/02/2020");
        await member.SendsAnything(new JsonObject
        {
            ["from"] = new JsonObject { ["id"] = 136817688, ["is_bot"] = true, ["first_name"] = "Channel", ["username"] = "Channel_Bot" },
            ["sender_chat"] = new JsonObject { ["id"] = -1001, ["type"] = "channel", ["title"] = "Thi đua Tân Biên" },
            ["text"] = $"@{bot.Api.BotUsername} nộp ở đâu?",
        });
        await member.Hears("Phòng Nội vụ");
    }
}
