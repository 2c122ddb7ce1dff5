using System.Text;
using EmulationBot.Channels;
using EmulationBot.Core.Answers;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Units;
using EmulationBot.Imports;
using EmulationBot.Storage;
using EmulationBot.Tests.Channels;
using EmulationBot.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Tests.Imports;

/// <summary>Lists sent in the chat over a real database: the file is fetched beside the queue, and all of a list is taken over with its turn or nothing.</summary>
public sealed class ChatImportTests : IAsyncLifetime
{
    private const string New = "Tên đơn vị;Loại;Chức danh người ký\nTrường A Bê;Trường học;Hiệu trưởng\nTrường Xê Đê;Trường học;Hiệu trưởng\n";

    private readonly FakeChannel _channel = new();
    private TempDatabase _database = null!;
    private PipelineUnderTest _bot = null!;
    private int _said;

    public async ValueTask InitializeAsync()
    {
        _database = await TempDatabase.Prepared();
        _bot = await Host().Start();
        await _bot.Pair("cuc", role: Role.Reviewer);
        _channel.File = Holding(New);
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        _database.Dispose();
    }

    [Fact]
    public async Task A_list_is_taken_over_with_its_audit_line_and_known_to_the_next_message()
    {
        Assert.Contains("Thêm 2:", await Sends("cuc"), StringComparison.Ordinal);
        Assert.Empty(ImportedRows.Units(_database.Path));
        Assert.Contains("Đã ghi danh sách đơn vị: thêm 2", await Taps("cuc", "Ghi 2"), StringComparison.Ordinal);
        Assert.Equal(["truong-a-be", "truong-xe-de"], ImportedRows.Units(_database.Path).Select(u => u.Id));
        Assert.Contains("Trường A Bê", await Hears(PipelineUnderTest.Words("cuc", "/danhsach")), StringComparison.Ordinal);
        Assert.Equal(["test:cuc added=2 changed=0 retired=0"], Lines());
    }

    [Fact]
    public async Task Pressed_three_times_at_once_it_is_taken_over_once()
    {
        await Sends("cuc");
        var heard = await Hears(Press("cuc", "Ghi 2"), Press("cuc", "Ghi 2"), Press("cuc", "Ghi 2"));
        Assert.Equal(2, heard.Split("đã ghi rồi").Length - 1);
        Assert.Single(Lines());
        Assert.Equal(2, ImportedRows.Units(_database.Path).Count);
    }

    [Fact]
    public async Task The_process_dies_while_the_file_is_on_its_way_and_comes_back()
    {
        await Sends("cuc");
        var fetching = new TaskCompletionSource();
        _channel.File = async _ =>
        {
            fetching.SetResult();
            await Task.Delay(Timeout.Infinite, CancellationToken.None);
            return new Fetched.Gone();
        };
        await _bot.Store(Press("cuc", "Ghi 2"));
        await fetching.Task.WaitAsync(TimeSpan.FromSeconds(20), PipelineUnderTest.Stop);
        await _bot.DisposeAsync();
        Assert.Empty(ImportedRows.Units(_database.Path));

        var channel = new FakeChannel { File = Holding(New) };
        _bot = await Host(channel).Start();
        await _bot.Settled();
        Assert.Contains("Đã ghi danh sách đơn vị: thêm 2", Assert.Single(channel.Texts("chat-cuc")), StringComparison.Ordinal);
        Assert.Equal(2, ImportedRows.Units(_database.Path).Count);
        Assert.Single(Lines());
        Assert.NotNull(_bot.Get<UnitDirectory>().Find("truong-a-be"));
    }

    [Fact]
    public async Task A_write_that_breaks_off_leaves_nothing_of_the_list_and_says_so()
    {
        await Sends("cuc");
        await using (var db = _bot.Db())
            await db.Database.ExecuteSqlRawAsync("CREATE TRIGGER half BEFORE INSERT ON units WHEN NEW.Id = 'truong-xe-de' BEGIN SELECT RAISE(ABORT, 'half'); END", PipelineUnderTest.Stop);
        await Taps("cuc", "Ghi 2");
        Assert.Empty(ImportedRows.Units(_database.Path));
        Assert.Null(_bot.Get<UnitDirectory>().Find("truong-a-be"));
        Assert.Empty(Lines());
        await using (var db = _bot.Db())
            await db.Database.ExecuteSqlRawAsync("DROP TRIGGER half", PipelineUnderTest.Stop);
        Assert.Contains("thêm 2", await Taps("cuc", "Ghi 2"), StringComparison.Ordinal);
        Assert.Single(Lines());
    }

    [Fact]
    public async Task What_another_process_took_over_meanwhile_is_shown_first()
    {
        await Sends("cuc");
        var elsewhere = new UnitImports(UnitDirectory.Load(), _bot.Get<WriteTurn>(), _bot.Clock);
        await elsewhere.Apply(elsewhere.Preview("x.csv", Encoding.UTF8.GetBytes(New.Replace("Trường Xê Đê;Trường học;Hiệu trưởng\n", "", StringComparison.Ordinal))), "console", PipelineUnderTest.Stop);
        Assert.Contains("đã thay đổi từ lúc xem", await Taps("cuc", "Ghi 2"), StringComparison.Ordinal);
        Assert.Single(ImportedRows.Units(_database.Path));
        Assert.Contains("thêm 1", await Taps("cuc", "Ghi 1"), StringComparison.Ordinal);
        Assert.Equal(2, ImportedRows.Units(_database.Path).Count);
        Assert.NotNull(_bot.Get<UnitDirectory>().Find("truong-a-be"));
    }

    [Fact]
    public async Task Others_are_answered_while_a_file_is_fetched_and_the_sender_in_order()
    {
        var file = new TaskCompletionSource<Fetched>(TaskCreationOptions.RunContinuationsAsynchronously);
        _channel.File = _ => file.Task;
        await _bot.Store(File("cuc"), PipelineUnderTest.Words("cuc", "/han"), PipelineUnderTest.Words("an", "hạn nộp ngày nào?"));
        await _bot.Until(() => _channel.Texts("chat-an").Any());
        Assert.Empty(_channel.Texts("chat-cuc"));
        file.SetResult(new Fetched.Content(Encoding.UTF8.GetBytes(New)));
        await _bot.Settled();
        Assert.Collection(
            _channel.Texts("chat-cuc"),
            first => Assert.Contains("Thêm 2:", first, StringComparison.Ordinal),
            second => Assert.Contains("14/02/2020", second, StringComparison.Ordinal));
    }

    [Fact]
    public async Task However_fetching_ends_the_sender_hears_one_calm_sentence()
    {
        foreach (var (end, said) in new (Func<string, Task<Fetched>> End, string Said)[]
        {
            (_ => Task.FromResult<Fetched>(new Fetched.TooBig()), "Tệp lớn hơn 5 MB"),
            (_ => Task.FromResult<Fetched>(new Fetched.Gone()), "không còn lấy lại được"),
            (_ => Task.FromResult<Fetched>(new Fetched.Away("502")), "Chưa tải được tệp"),
            (_ => Task.FromResult<Fetched>(new Fetched.NotHere()), "Ở đây chưa nhận được tệp"),
            (_ => throw new InvalidOperationException("broken"), "Chưa tải được tệp"),
        })
        {
            _channel.File = end;
            Assert.Contains(said, await Sends("cuc"), StringComparison.Ordinal);
        }
        _channel.File = _ => new TaskCompletionSource<Fetched>().Task;
        await _bot.Store(File("cuc"));
        await _bot.Until(() => _channel.Texts("chat-cuc").Count() == 6, secondsPerStep: 5);
        Assert.Contains("Chưa tải được tệp", _channel.Texts("chat-cuc").Last(), StringComparison.Ordinal);
    }

    private PipelineUnderTest Host(FakeChannel? channel = null)
    {
        var bot = new PipelineUnderTest(_database, channel ?? _channel);
        var units = bot.Get<UnitDirectory>();
        units.Take(ImportedRows.Units(_database.Path));
        bot.Decide = new Conversation(units, new Answerer(PlanLibrary.Load(), units)).Decide;
        return bot;
    }

    private static Func<string, Task<Fetched>> Holding(string csv) => _ => Task.FromResult<Fetched>(new Fetched.Content(Encoding.UTF8.GetBytes(csv)));

    private Task<string> Sends(string who) => Hears(File(who));

    private Task<string> Taps(string who, string caption) => Hears(Press(who, caption));

    private static Received File(string who) => PipelineUnderTest.Words(who, "") with { Incoming = new Incoming(new Content.Attachment("f1", "ds.csv", 100)) };

    private Received Press(string who, string caption)
    {
        var update = PipelineUnderTest.Words(who, "");
        var data = _channel.Sent.Reverse().Where(o => o.ChatId == $"chat-{who}" && o.Reply is not null).SelectMany(o => o.Reply!.Buttons.SelectMany(row => row))
            .First(b => b.Caption.StartsWith(caption, StringComparison.Ordinal)).Data;
        return update with { Incoming = Incoming.Tap(data), Press = update.UpdateId, Message = "1" };
    }

    private async Task<string> Hears(params Received[] updates)
    {
        _said = _channel.Sent.Count;
        await _bot.Hear(updates);
        return string.Join('\n', _channel.Sent.Skip(_said).Select(o => o.Reply?.Text.ToString()));
    }

    private List<string> Lines() => [.. _bot.Rows(db => db.Audit.Where(a => a.Event == "units.imported")).Where(a => a.PersonId != "console").Select(a => $"{a.PersonId} {a.After}")];
}
