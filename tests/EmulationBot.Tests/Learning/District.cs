using EmulationBot.Channels;
using EmulationBot.Core.Conversations;
using EmulationBot.Learning;
using EmulationBot.Storage;
using EmulationBot.Tests.Channels;
using EmulationBot.Tests.Conversations;
using EmulationBot.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace EmulationBot.Tests.Learning;

/// <summary>
/// Several people and the real conversation over a real database: An heads xã Tân Lập and Bình xã Thạnh Bắc, Cúc and Dũng are of
/// Phòng Nội vụ, Hoa is administrator, Giang fills in for xã Tân Lập; khach and moi are nobody yet. Reads like a dialogue:
/// <c>await district.Says("an", "…"); district.Hears("an", "…");</c>
/// </summary>
internal sealed class District : IAsyncDisposable
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["an"] = "Nguyễn Văn An",
        ["binh"] = "Trần Thị Bình",
        ["khach"] = "Khách",
        ["cuc"] = "Lê Thị Cúc",
        ["dung"] = "Phạm Văn Dũng",
        ["em"] = "Lý Thị Em",
        ["hoa"] = "Võ Thị Hoa",
        ["giang"] = "Đỗ Hương Giang",
        ["moi"] = "Huỳnh Văn Mới",
    };

    private readonly TempDatabase _database;
    private readonly FakeChannel _channel = new();
    private PipelineUnderTest _pipeline;
    private int _from;

    private District(TempDatabase database)
    {
        _database = database;
        _pipeline = Host();
    }

    public static async Task<District> Open()
    {
        var district = new District(await TempDatabase.Prepared());
        await district.Pair("cuc", role: Role.Reviewer);
        await district.Pair("dung", role: Role.Reviewer);
        await district.Pair("hoa", role: Role.Administrator);
        await district.Pair("an");
        await district.Pair("giang", role: Role.Clerk);
        await district.Pair("binh", "xa-thanh-bac");
        await district._pipeline.Start();
        return district;
    }

    /// <summary>The process dies and comes back on its data.</summary>
    public async Task Restart()
    {
        await _pipeline.DisposeAsync();
        _pipeline = Host();
        await _pipeline.Start();
    }

    /// <summary>The product's clock.</summary>
    public FakeTimeProvider Clock => _pipeline.Clock;

    public Task<District> Says(string who, string text) => Play(PipelineUnderTest.Words(who, text));

    public async Task<District> SaysAll(string who, params string[] texts)
    {
        foreach (var text in texts)
            await Says(who, text);
        return this;
    }

    /// <summary>What several people say reaches the bot together.</summary>
    public Task<District> SayTogether(params (string Who, string Text)[] words) => Play([.. words.Select(w => PipelineUnderTest.Words(w.Who, w.Text))]);

    public Task<District> SaysInGroup(string who, string text)
    {
        var update = PipelineUnderTest.Words(who, text);
        return Play(update with { ChatId = "group", Incoming = update.Incoming with { InGroup = true } });
    }

    /// <summary>Shuts the bot out: my_chat_member says so, and whatever is sent is refused.</summary>
    public Task<District> Leaves(string who)
    {
        _channel.End = m => m.ChatId == $"chat-{who}" ? new Delivery.Unreachable("Forbidden: bot was blocked by the user") : null;
        return Play(PipelineUnderTest.Words(who, "") with { Incoming = new Incoming(new Content.Other()), Left = true });
    }

    /// <summary>Lets it in again, by saying something.</summary>
    public Task<District> Returns(string who, string text)
    {
        _channel.End = _ => null;
        return Says(who, text);
    }

    /// <summary>Taps the newest button of the person's chat whose caption begins so.</summary>
    public Task<District> Taps(string who, string caption) => Presses(who, DataOf(who, caption));

    public Task<District> Presses(string who, string data)
    {
        var update = PipelineUnderTest.Words(who, "");
        return Play(update with { Incoming = Incoming.Tap(data), Press = update.UpdateId, Message = "1" });
    }

    public string DataOf(string who, string caption) => All($"chat-{who}").AsEnumerable().Reverse()
        .SelectMany(r => r.Buttons.SelectMany(row => row)).First(b => b.Caption.StartsWith(caption, StringComparison.Ordinal)).Data;

    public IReadOnlyList<Button> Buttons(string who) => [.. New($"chat-{who}").SelectMany(r => r.Buttons.SelectMany(row => row))];

    /// <summary>What the person was told since the last thing that anybody did.</summary>
    public string Heard(string who) => string.Join("\n---\n", New($"chat-{who}").Select(r => r.Text.ToString()));

    public string HeardInGroup => string.Join("\n---\n", New("group").Select(r => r.Text.ToString()));

    public string? Toast => _channel.Sent.Skip(_from).Select(o => o.Toast).FirstOrDefault(t => t is not null);

    public District Hears(string who, string words)
    {
        Assert.Contains(words, Heard(who), StringComparison.Ordinal);
        return this;
    }

    public District HearsNothing(string who)
    {
        Assert.Equal("", Heard(who));
        return this;
    }

    /// <summary>Another person of the unit, known to the bot already.</summary>
    public List<T> Rows<T>(Func<BotDb, IQueryable<T>> query) where T : class => _pipeline.Rows(query);

    public BotDb Db() => _pipeline.Db();

    /// <summary>Where these words stand in the database.</summary>
    public IReadOnlyList<string> PlacesOf(string words) =>
        [.. _database.Texts().Where(t => t.Text.Contains(words, StringComparison.OrdinalIgnoreCase)).Select(t => t.Place).Distinct()];

    public List<QuestionRow> Questions => _pipeline.Rows(db => db.Set<QuestionRow>().OrderBy(q => q.Id));

    public List<T> Rows<T>() where T : class => _pipeline.Rows(db => db.Set<T>());

    public PersonRow Person(string who) => Rows<PersonRow>().Single(p => p.Id == $"test:{who}");

    public List<OfficialAnswerRow> Answers => _pipeline.Rows(db => db.Set<OfficialAnswerRow>().OrderBy(a => a.Id));

    public List<string> Events => [.. _pipeline.Rows(db => db.Audit.Where(a => a.Event != "notice.shown").OrderBy(a => a.Id)).Select(a => a.Event)];

    public string Troubles => string.Join('\n', _pipeline.Rows(db => db.Inbox.Where(i => i.Failure != null)).Select(i => i.Failure));

    public async ValueTask DisposeAsync()
    {
        await _pipeline.DisposeAsync();
        _database.Dispose();
    }

    private PipelineUnderTest Host() => new(_database, _channel) { Decide = Scene.Decide };

    public Task<PersonRow> Pair(string who, string unit = PipelineUnderTest.Unit, Role role = Role.Chair) => _pipeline.Pair(who, unit, role, Names[who]);

    private async Task<District> Play(params Received[] updates)
    {
        _from = _channel.Sent.Count;
        await _pipeline.Hear([.. updates.Select(u => u with { Name = Names[u.Account] })]);
        Assert.Equal("", Troubles);
        return this;
    }

    private IEnumerable<Reply> New(string chat) => _channel.Sent.Skip(_from).Where(o => o.ChatId == chat && o.Reply is not null).Select(o => o.Reply!);

    private List<Reply> All(string chat) => [.. _channel.Sent.Where(o => o.ChatId == chat && o.Reply is not null).Select(o => o.Reply!)];
}
