using System.Text;
using EmulationBot.Core.Answers;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Units;
using EmulationBot.Imports;
using EmulationBot.Seats;
using EmulationBot.Storage;
using EmulationBot.Tests.Channels;
using EmulationBot.Tests.Storage;
using Microsoft.Extensions.Time.Testing;

namespace EmulationBot.Tests.Imports;

/// <summary>Units imported while the pipeline runs: the next message already meets them.</summary>
public sealed class RunningImportTests : IAsyncLifetime
{
    private readonly FakeChannel _channel = new();
    private TempDatabase _database = null!;
    private PipelineUnderTest _pipeline = null!;
    private int _said;

    public async ValueTask InitializeAsync()
    {
        _database = await TempDatabase.Prepared();
        _pipeline = new PipelineUnderTest(_database, _channel);
        var units = _pipeline.Get<UnitDirectory>();
        _pipeline.Decide = new Conversation(units, new Answerer(PlanLibrary.Load(), units)).Decide;
        await _pipeline.Start();
        await _pipeline.Pair("cuc", role: Role.Reviewer);
    }

    public async ValueTask DisposeAsync()
    {
        await _pipeline.DisposeAsync();
        _database.Dispose();
    }

    [Fact]
    public async Task A_code_for_a_new_unit_is_good_as_soon_as_the_unit_is_there()
    {
        var code = await Code("truong-a-be");
        Assert.DoesNotContain("Trường A Bê", await Says("an", code), StringComparison.Ordinal);
        await Import("Tên đơn vị;Loại;Chức danh người ký\nTrường A Bê;Trường học;Hiệu trưởng\n");
        Assert.Contains("Trường A Bê", await Says("an", code), StringComparison.Ordinal);
        Assert.Contains("Trường A Bê", await Says("cuc", "/danhsach"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_retired_unit_is_no_longer_listed_or_paired_but_one_that_has_begun_still_is_listed()
    {
        Assert.Contains("Mỏ Công", await Says("cuc", "/danhsach"), StringComparison.Ordinal);
        await using (var db = _pipeline.Db())
        {
            var draft = new DraftRow { PlanId = PipelineUnderTest.Plan, UnitId = "xa-tan-phong" };
            draft.Take(new Draft(PipelineUnderTest.Plan, "xa-tan-phong") { Version = 1 });
            db.Drafts.Add(draft);
            await db.SaveChangesAsync(PipelineUnderTest.Stop);
        }
        await Import("Mã;Tên đơn vị;Hoạt động\nxa-mo-cong;UBND xã Mỏ Công;Không\nxa-tan-phong;UBND xã Tân Phong;Không\n");
        var roll = await Says("cuc", "/danhsach");
        Assert.DoesNotContain("Mỏ Công", roll, StringComparison.Ordinal);
        Assert.Contains("Tân Phong (đã ngừng hoạt động)", roll, StringComparison.Ordinal);
        Assert.DoesNotContain("Mỏ Công", await Says("an", await Code("xa-mo-cong")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_names_a_new_commune_is_a_question_of_this_district()
    {
        const string question = "xã Suối Mây đăng ký chậm nhất ngày nào?";
        Assert.DoesNotContain("14/02/2020", await Says("an", question), StringComparison.Ordinal);
        await Import("Tên đơn vị;Loại;Chức danh người ký\nUBND xã Suối Mây;Xã;Chủ tịch UBND xã\n");
        Assert.Contains("14/02/2020", await Says("an", question), StringComparison.Ordinal);
    }

    private async Task Import(string csv)
    {
        var imports = new UnitImports(_pipeline.Get<UnitDirectory>(), _pipeline.Get<WriteTurn>(), new FakeTimeProvider());
        Assert.Equal(ImportOutcome.Done, await imports.Apply(imports.Preview("danh-muc.csv", Encoding.UTF8.GetBytes(csv)), "web:1", PipelineUnderTest.Stop));
    }

    private async Task<string> Code(string unit)
    {
        var code = InviteRow.NewCode();
        await using var db = _pipeline.Db();
        var seat = new SeatRow { Kind = SeatKind.Head, UnitId = unit };
        db.Add(seat);
        await db.SaveChangesAsync(PipelineUnderTest.Stop);
        db.Invites.Add(new InviteRow { Hash = InviteRow.HashOf(code), SeatId = seat.Id, ExpiresAt = DateTimeOffset.MaxValue });
        await db.SaveChangesAsync(PipelineUnderTest.Stop);
        return code;
    }

    /// <summary>What is answered.</summary>
    private async Task<string> Says(string account, string text)
    {
        await _pipeline.Hear(PipelineUnderTest.Words(account, text));
        var heard = string.Join('\n', _channel.Sent.Skip(_said).Select(o => o.Reply?.Text.ToString()));
        _said = _channel.Sent.Count;
        return heard;
    }
}
