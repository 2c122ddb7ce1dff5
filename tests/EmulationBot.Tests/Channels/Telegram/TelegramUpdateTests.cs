using System.Text.Json;
using EmulationBot.Channels;
using EmulationBot.Channels.Telegram;
using EmulationBot.Core.Conversations;
using EmulationBot.Operations.Settings;
using Microsoft.Extensions.Options;

namespace EmulationBot.Tests.Channels.Telegram;

public sealed class TelegramUpdateTests
{
    private readonly TelegramSelf _self = new(Options.Create(new TelegramOptions { Token = "730000000:hush" })) { Username = "thidua_tanbien_bot" };

    [Fact]
    public void A_message_whose_words_were_changed_is_told_as_edited() =>
        Assert.Equal(new Content.Edited(), Read($$"""{"update_id":1,"edited_message":{{InPrivate("""{"text":"0912345678"}""")}}}""")!.Incoming.Content);

    [Fact]
    public void A_place_shared_live_moves_without_a_word_of_the_bot() =>
        Assert.Null(Read($$"""{"update_id":1,"edited_message":{{InPrivate("""{"location":{"latitude":11.5,"longitude":106,"live_period":900}}""")}}}"""));

    [Theory]
    [InlineData("@thidua_tanbien_bot hạn nộp?", "hạn nộp?")]
    [InlineData("hạn nộp @ThiDua_TanBien_Bot?", "hạn nộp ?")]
    [InlineData("/han@thidua_tanbien_bot", "/han")]
    [InlineData("@thidua_tanbien_bot2 hạn nộp?", null)]
    [InlineData("/han@thidua_tanbien_bot_cu", null)]
    [InlineData("/han", null)]
    [InlineData("/han@bot_khac @thidua_tanbien_bot", null)]
    public void In_a_group_only_its_own_name_means_the_bot(string text, string? heard) =>
        Assert.Equal(heard, (Read($$"""{"update_id":1,"message":{{InGroup($$"""{"text":{{JsonSerializer.Serialize(text)}}}""")}}}""")?.Incoming.Content as Content.Words)?.Text);

    [Theory]
    [InlineData("hạn nộp?", "hạn nộp?")]
    [InlineData("/han@bot_khac", null)]
    public void In_answer_to_the_bot_all_is_meant_for_it_but_another_bots_command(string text, string? heard) =>
        Assert.Equal(heard, (Read($$"""{"update_id":1,"message":{{InGroup($$"""{"text":"{{text}}","reply_to_message":{"message_id":4,"from":{"id":730000000,"is_bot":true} } }""")}}}""")?.Incoming.Content as Content.Words)?.Text);

    [Theory]
    [InlineData("@thidua_tanbien_bot hạn?", "hạn?")]
    [InlineData("/han@thidua_tanbien_bot", "/han")]
    [InlineData("/han@bot_khac", "/han@bot_khac")]
    public void In_private_its_own_name_says_nothing(string text, string heard) =>
        Assert.Equal(new Content.Words(heard), Read($$"""{"update_id":1,"message":{{InPrivate($$"""{"text":"{{text}}"}""")}}}""")!.Incoming.Content);

    [Fact]
    public void A_channel_that_writes_in_a_group_is_one_person_of_its_own()
    {
        var heard = Read("""
            {"update_id":1,"message":{"message_id":5,"date":1,"chat":{"id":-7,"type":"supergroup","title":"Khối xã"},"sender_chat":{"id":-100,"type":"channel","title":"Thi đua"},
            "from":{"id":136817688,"is_bot":true,"first_name":"Channel","username":"Channel_Bot"},"text":"@thidua_tanbien_bot hạn nộp?"}}
            """);
        Assert.Equal(("-100", "Thi đua"), (heard?.Account, heard?.Name));
    }

    public static TheoryData<string> ServiceMessages =>
        ["chat_background_set", "write_access_allowed", "forum_topic_created", "users_shared", "boost_added", "gift", "proximity_alert_triggered", "pinned_message", "of_the_future"];

    [Theory]
    [MemberData(nameof(ServiceMessages))]
    public void What_the_server_says_of_itself_is_not_answered(string kind) =>
        Assert.Null(Read($$"""{"update_id":1,"message":{{InPrivate($$"""{"{{kind}}":{} }""")}}}"""));

    [Theory]
    [InlineData("sticker")]
    [InlineData("voice")]
    [InlineData("video_note")]
    [InlineData("location")]
    [InlineData("poll")]
    [InlineData("dice")]
    [InlineData("story")]
    public void What_a_person_sends_and_the_bot_cannot_read_is_told_so(string kind) =>
        Assert.Equal(new Content.Other(), Read($$"""{"update_id":1,"message":{{InPrivate($$"""{"{{kind}}":{} }""")}}}""")?.Incoming.Content);

    [Fact]
    public void An_administrator_who_writes_as_the_group_is_heard()
    {
        var heard = Read("""
            {"update_id":1,"message":{"message_id":5,"date":1,"chat":{"id":-7,"type":"supergroup","title":"Khối xã"},"sender_chat":{"id":-7,"type":"supergroup","title":"Khối xã"},
            "from":{"id":1087968824,"is_bot":true,"first_name":"Group","username":"GroupAnonymousBot"},"text":"@thidua_tanbien_bot hạn nộp?"}}
            """);
        Assert.Equal("-7", heard?.ChatId);
    }

    [Fact]
    public void Another_bot_is_never_heard() =>
        Assert.Null(Read("""{"update_id":1,"message":{"message_id":5,"date":1,"chat":{"id":-7,"type":"group","title":"Khối xã"},"from":{"id":8,"is_bot":true,"first_name":"Bot"},"text":"@thidua_tanbien_bot hạn nộp?"}}"""));

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("""{"update_id":1,"message":null}""")]
    [InlineData("""{"update_id":1,"message":{"chat":{"id":1.5,"type":"private"},"from":{"id":1},"text":"?"}}""")]
    public void What_is_no_update_is_set_aside_with_its_cause(string json) => Assert.NotNull(Read(json)?.Unreadable);

    [Fact]
    public void What_is_no_text_and_has_no_number_is_set_aside()
    {
        byte[] body = [.. "{\"text\":\""u8, 0xFF, .. "\"}"u8];
        Assert.NotNull(TelegramUpdate.Read(body, _self).Update?.Unreadable);
        Assert.NotNull(TelegramUpdate.Read(JsonDocument.Parse(body.AsMemory()).RootElement, _self)?.Unreadable);
    }

    private Received? Read(string json) => TelegramUpdate.Read(JsonDocument.Parse(json).RootElement, _self);

    private static string InPrivate(string content) => With(content, """{"id":9,"type":"private","first_name":"An"}""");

    private static string InGroup(string content) => With(content, """{"id":-7,"type":"group","title":"Khối xã"}""");

    private static string With(string content, string chat) =>
        $$"""{"message_id":5,"date":1,"chat":{{chat}},"from":{"id":9,"is_bot":false,"first_name":"An"},{{content[1..]}}""";
}
