using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace EmulationBot.Tests.BotApi;

public sealed class SpecCheckTests
{
    [Fact]
    public void The_whole_of_Bot_API_10_3_is_known()
    {
        Assert.Equal("Bot API 10.3", Spec.Current.Version);
        Assert.Equal(185, Spec.Current.Methods.Count);
    }

    [Theory]
    [InlineData("""{"chat_id":CHAT}""", "message text is empty")]
    [InlineData("""{"text":"x"}""", "chat_id is empty")]
    [InlineData("""{"chat_id":CHAT,"text":"x","texte":"x"}""", "texte is not known")]
    [InlineData("""{"chat_id":CHAT,"text":7}""", "text must be of type String")]
    [InlineData("""{"chat_id":1.5,"text":"x"}""", "chat_id must be an Integer")]
    [InlineData("""{"chat_id":CHAT,"text":"x","disable_notification":"true"}""", "disable_notification must be a Boolean")]
    [InlineData("""{"chat_id":CHAT,"text":"x","parse_mode":"BBCode"}""", "parse_mode must be one of HTML, MarkdownV2, Markdown")]
    [InlineData("""{"chat_id":CHAT,"text":"x","entities":[{"type":"bold","offset":0}]}""", "entities[0].length is empty")]
    [InlineData("""{"chat_id":CHAT,"text":"x","entities":[{"type":"loud","offset":0,"length":1}]}""", "entities[0].type must be one of mention,")]
    [InlineData("""{"chat_id":CHAT,"text":"x","link_preview_options":{"disabled":true}}""", "link_preview_options.disabled is not known")]
    [InlineData("""{"chat_id":CHAT,"text":"x","reply_markup":{"inline_keyboard":[[{"text":"a","callback_data":5}]]}}""", "reply_markup.inline_keyboard[0][0].callback_data must be of type String")]
    [InlineData("""{"chat_id":CHAT,"text":"x","reply_markup":{"inline_keyboard":[{"text":"a","callback_data":"5"}]}}""", "reply_markup.inline_keyboard[0] must be an array")]
    [InlineData("""{"chat_id":CHAT,"text":"x","reply_markup":{"keyboard":[[{"text":"a","style":"pink"}]]}}""", "reply_markup.keyboard[0][0].style must be one of danger")]
    public async Task A_request_that_does_not_fit_the_spec_is_refused_and_remembered(string body, string fault)
    {
        await using var api = await BotApiServer.Start();
        var chair = await api.NewAcquaintance();

        var (status, answer) = await Post(api, "sendMessage", body.Replace("CHAT", $"{chair.ChatId}"));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("Bad Request: " + fault, answer.Text("description"));
        Assert.Contains(fault, Assert.Single(api.Violations));
        Assert.Empty(chair.Said);
    }

    [Fact]
    public async Task Every_encoding_of_a_request_is_read_alike()
    {
        await using var api = await BotApiServer.Start();
        var chair = await api.NewAcquaintance();
        using var http = new HttpClient();
        var url = $"{api.BaseUrl}/bot{api.Token}/SENDmessage";
        var fields = new Dictionary<string, string>
        {
            ["chat_id"] = $"{chair.ChatId}",
            ["text"] = "<b>Chào</b>",
            ["parse_mode"] = "html",
            ["disable_notification"] = "true",
            ["reply_markup"] = """{"inline_keyboard":[[{"text":"Có","callback_data":"1"}]]}""",
        };

        await http.PostAsync(url, new FormUrlEncodedContent(fields));
        await http.PostAsync(url, fields.Aggregate(new MultipartFormDataContent(), (form, f) => { form.Add(new StringContent(f.Value), f.Key); return form; }));
        await http.GetAsync(url + "?" + string.Join('&', fields.Select(f => $"{f.Key}={Uri.EscapeDataString(f.Value)}")));

        Assert.Equal(["Chào", "Chào", "Chào"], chair.Said.Select(m => m.Text));
        Assert.All(chair.Said, m => Assert.Equal("1", m.Buttons.Single().Data));
        Assert.Empty(api.Violations);
    }

    [Fact]
    public async Task Only_the_bots_own_token_and_known_methods_are_served()
    {
        await using var api = await BotApiServer.Start();
        var stranger = new TelegramBotClient(new TelegramBotClientOptions("1:other", api.BaseUrl));

        Assert.Equal("401 Unauthorized", await SendingTests.Refusal(() => stranger.GetMe()));
        Assert.Equal((HttpStatusCode.NotFound, "Not Found: method not found"), await Described(api, "sendSomething"));
        Assert.Equal("thidua_tanbien_bot", (await api.NewClient().GetMe()).Username);
    }

    [Fact]
    public async Task The_bots_profile_is_kept_within_its_sizes()
    {
        await using var api = await BotApiServer.Start();
        var bot = api.NewClient();

        await bot.SetMyCommands([new BotCommand { Command = "dangky", Description = "Đăng ký thi đua" }], BotCommandScope.AllPrivateChats(), "vi");
        await bot.SetMyDescription("Trợ lý thi đua");
        await bot.SetMyShortDescription("Trợ lý");
        await bot.SetChatMenuButton(menuButton: new MenuButtonCommands());

        Assert.Equal("dangky", api.Commands["all_private_chats/vi"][0].Text("command"));
        Assert.Equal("dangky", (await bot.GetMyCommands(BotCommandScope.AllPrivateChats(), "vi")).Single().Command);
        Assert.Equal("Trợ lý thi đua", (await bot.GetMyDescription()).Description);
        Assert.Empty(api.Violations);
        Assert.Equal("400 Bad Request: BOT_COMMAND_INVALID", await SendingTests.Refusal(() => bot.SetMyCommands([new BotCommand { Command = "đăng-ký", Description = "x" }])));
        await Assert.ThrowsAnyAsync<Exception>(() => bot.SetMyDescription(new string('a', 513)));
        Assert.Equal(2, api.Violations.Count);
    }

    private static async Task<(HttpStatusCode, JsonNode)> Post(BotApiServer api, string method, string body)
    {
        using var http = new HttpClient();
        var response = await http.PostAsync($"{api.BaseUrl}/bot{api.Token}/{method}", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));
        return (response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonNode>())!);
    }

    private static async Task<(HttpStatusCode, string?)> Described(BotApiServer api, string method)
    {
        var (status, answer) = await Post(api, method, "{}");
        return (status, answer.Text("description"));
    }
}
