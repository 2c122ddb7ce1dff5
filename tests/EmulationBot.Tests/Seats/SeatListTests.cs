using EmulationBot.Core.Conversations;
using EmulationBot.Core.Seats;
using EmulationBot.Seats;
using EmulationBot.Storage;
using EmulationBot.Tests.Learning;

namespace EmulationBot.Tests.Seats;

/// <summary>Who gives, sees and takes away rights, and what becomes of attempts without one.</summary>
public sealed class SeatListTests : IAsyncLifetime
{
    private District _district = null!;

    public async ValueTask InitializeAsync() => _district = await District.Open();

    public ValueTask DisposeAsync() => _district.DisposeAsync();

    [Fact]
    public async Task A_reviewer_sees_who_holds_what_and_takes_it_away_after_one_question()
    {
        await _district.Says("cuc", "/ghe tân lập");
        _district.Hears("cuc", "1. Chủ tịch UBND xã Tân Lập: Nguyễn Văn An, từ 08:00 ngày 05/02/2020").Hears("cuc", "2. Cán bộ văn phòng UBND xã Tân Lập: Đỗ Hương Giang");
        await _district.Taps("cuc", "Thu hồi quyền (1)");
        _district.Hears("cuc", "Thu hồi quyền Chủ tịch UBND xã Tân Lập của Nguyễn Văn An");
        Assert.Equal(Role.Chair, _district.Person("an").Role);
        var yes = _district.DataOf("cuc", "Thu hồi");
        await _district.Presses("cuc", yes);
        _district.Hears("cuc", "Đã thu hồi").Hears("an", "đã được thu hồi").Hears("an", "liên hệ Phòng Nội vụ");
        Assert.Equal((Role.Guest, null), (_district.Person("an").Role, _district.Person("an").UnitId));
        Assert.Contains("seat.revoked", _district.Events);

        await _district.Says("moi", await _district.Give());
        await _district.Presses("cuc", yes);
        _district.Hears("cuc", "Huỳnh Văn Mới");
        Assert.Equal(Role.Chair, _district.Person("moi").Role);
    }

    [Fact]
    public async Task While_a_code_for_an_empty_seat_is_out_it_is_asked_whether_one_more_is_meant()
    {
        var first = await _district.Give("Văn phòng");
        await _district.Says("cuc", "cấp mã tân lập");
        await _district.Taps("cuc", "Văn phòng");
        _district.Hears("cuc", "chưa ai dùng");
        await _district.Taps("cuc", "Thêm một người nữa");
        var second = _district.CodeFor("cuc");
        await _district.Says("moi", first);
        await _district.Says("khach", second);
        Assert.Equal((Role.Clerk, Role.Clerk), (_district.Person("moi").Role, _district.Person("khach").Role));
        Assert.Equal(3, _district.Rows<SeatRow>().Count(s => s.Kind == SeatKind.Clerk));
    }

    [Fact]
    public async Task A_code_that_went_astray_is_taken_back()
    {
        var code = await _district.Give("Phó");
        await _district.Says("cuc", "/ghe tân lập");
        await _district.Taps("cuc", "Hủy mã");
        _district.Hears("cuc", "Đã hủy mã chưa dùng");
        await _district.Says("moi", code);
        _district.Hears("moi", "Mã không dùng được");
    }

    [Fact]
    public async Task A_unit_is_typed_or_picked_and_a_question_in_between_is_answered()
    {
        await _district.Says("cuc", "cấp mã");
        await _district.Says("cuc", "hạn nộp ngày nào?");
        _district.Hears("cuc", "14/02/2020");
        await _district.Says("cuc", "tan lap");
        _district.Hears("cuc", "Cấp mã của UBND xã Tân Lập cho ai?");
        await _district.Says("cuc", "mời");
        await _district.Taps("cuc", "Xã Thạnh Bắc");
        _district.Hears("cuc", "UBND xã Thạnh Bắc");
        await _district.Says("cuc", "mời");
        await _district.Says("cuc", "xã không có thật");
        _district.Hears("cuc", "Chưa rõ là đơn vị nào");
    }

    [Fact]
    public async Task A_unit_typed_while_an_official_answer_is_written_is_no_answer_nor_is_the_answer_a_unit()
    {
        await _district.Says("khach", "mẫu đăng ký lấy ở đâu");
        var question = Assert.Single(_district.Questions).Id;
        await _district.Presses("cuc", $"q:write:{question}");
        await _district.Says("cuc", "/capma");
        await _district.Says("cuc", "tân lập");
        _district.Hears("cuc", "Cấp mã của UBND xã Tân Lập");
        await _district.Says("cuc", "/capma");
        await _district.Presses("cuc", $"q:write:{question}");
        await _district.Says("cuc", "Mẫu do Phòng Nội vụ cấp, lấy tại phòng số 5.");
        Assert.Contains(_district.Buttons("cuc"), b => b.Caption == "Gửi câu trả lời");
    }

    [Fact]
    public async Task Seats_of_Phong_Noi_vu_are_given_by_an_administrator_alone()
    {
        await _district.Presses("cuc", "st:give:-:r");
        _district.Hears("cuc", "không thuộc quyền");
        await _district.Presses("cuc", "st:of:-");
        _district.Hears("cuc", "không thuộc quyền");
        var own = _district.Rows<SeatRow>().Single(s => s.HolderId == "test:hoa");
        await _district.Presses("cuc", $"st:out:{own.Id}");
        _district.Hears("cuc", "không thuộc quyền");

        await _district.Says("hoa", "/capma");
        await _district.Taps("hoa", "Phòng Nội vụ, trưởng khối");
        await _district.Taps("hoa", "Cán bộ kiểm tra");
        await _district.Says("moi", _district.CodeFor("hoa"));
        Assert.Equal((Role.Reviewer, "phong-noi-vu"), (_district.Person("moi").Role, _district.Person("moi").MemberOf));
        await _district.Presses("hoa", "st:give:-:b");
        await _district.Says("hoa", "Khối xã, thị trấn");
        await _district.Says("khach", _district.CodeFor("hoa"));
        _district.Hears("khach", "Trưởng khối: Khối xã, thị trấn");
        await _district.Presses("hoa", $"st:out:{own.Id}");
        _district.Hears("hoa", "không tự thu hồi quyền của mình");
    }

    [Theory]
    [InlineData("an")]
    [InlineData("giang")]
    [InlineData("khach")]
    public async Task Whoever_has_no_right_hears_the_same_whatever_he_tries_and_it_is_kept(string who)
    {
        await _district.Give("Phó");
        await _district.Says(who, "/start");
        var seat = _district.Rows<SeatRow>().First().Id;
        string[] tries = ["st:of:xa-tan-lap", "st:of:khong-co", $"st:out:{seat}", "st:out:999999", $"st:code:{seat}", "st:give:xa-tan-lap:h", "rv:ok:xa-tan-lap:1", "rv:ok:khong-co:9", "q:open:1", "w:stop", "paper:xa-tan-lap", "ar:00000000", "ar:00000000:h:811c9dc5"];
        foreach (var data in tries)
        {
            await _district.Presses(who, data);
            Assert.Equal(Core.Texts.Say.Menu.NotForYou.ToString(), _district.Heard(who));
        }
        foreach (var words in new[] { "/capma tân lập", "/ghe", "/danhsach", "/duyet" })
        {
            await _district.Says(who, words);
            Assert.Equal(Core.Texts.Say.Menu.NotForYou.ToString(), _district.Heard(who));
        }
        Assert.Equal(tries.Length + 4, _district.Rows<AuditRow>().Count(a => a.Event == "right.refused" && a.PersonId == $"test:{who}"));
        Assert.Single(_district.Rows<InviteRow>());
    }
}
