using EmulationBot.Core.Conversations;
using EmulationBot.Core.Seats;
using EmulationBot.Seats;
using EmulationBot.Tests.Learning;

namespace EmulationBot.Tests.Seats;

/// <summary>A guest asks for a right, and Phòng Nội vụ decides once.</summary>
public sealed class AccessTests : IAsyncLifetime
{
    private District _district = null!;

    public async ValueTask InitializeAsync()
    {
        _district = await District.Open();
        foreach (var reviewer in new[] { "cuc", "dung", "hoa" })
            await _district.Says(reviewer, "/start");
    }

    public ValueTask DisposeAsync() => _district.DisposeAsync();

    [Fact]
    public async Task A_request_goes_to_every_reviewer_is_granted_by_one_tap_and_decided_once()
    {
        await Ask("tân lập", "Văn phòng");
        _district.Hears("khach", "Đã gửi yêu cầu");
        Assert.DoesNotContain("Nguyễn Văn An", _district.Heard("khach"), StringComparison.Ordinal);
        foreach (var reviewer in new[] { "cuc", "dung", "hoa" })
            _district.Hears(reviewer, "Yêu cầu xin quyền").Hears(reviewer, "hiện do Nguyễn Văn An giữ");
        var stale = _district.DataOf("dung", "Đồng ý: Chủ tịch");

        await _district.Taps("cuc", "Đồng ý: Văn phòng");
        _district.Hears("cuc", "Đã đồng ý").Hears("khach", "thay mặt UBND xã Tân Lập");
        Assert.Equal((Role.Clerk, "xa-tan-lap"), (_district.Person("khach").Role, _district.Person("khach").UnitId));

        await _district.Presses("dung", stale);
        _district.Hears("dung", "đã được Lê Thị Cúc đồng ý lúc");
        Assert.Equal(Role.Chair, _district.Person("an").Role);
        Assert.Equal(["access.asked", "access.granted", "seat.taken"], _district.Events);
    }

    [Fact]
    public async Task A_person_has_one_open_request_which_he_may_take_back()
    {
        await Ask("tân lập", "Văn phòng");
        await _district.Says("khach", "xin quyền");
        _district.Hears("khach", "đang chờ");
        await _district.Presses("khach", "xq:as:xa-thanh-bac:h");
        _district.Hears("khach", "đang chờ");
        Assert.Single(_district.Rows<AccessRequestRow>());
        var approve = _district.DataOf("cuc", "Đồng ý: Văn phòng");

        await _district.Taps("khach", "Rút yêu cầu");
        await _district.Presses("cuc", approve);
        _district.Hears("cuc", "không còn chờ");
        Assert.Equal(Role.Guest, _district.Person("khach").Role);
        await Ask("thạnh bắc", "Chủ tịch");
        Assert.Equal(2, _district.Rows<AccessRequestRow>().Count);
    }

    [Fact]
    public async Task Refused_the_asker_is_told_and_may_ask_again_a_day_later()
    {
        await Ask("tân lập", "Chủ tịch");
        await _district.Taps("dung", "Từ chối");
        _district.Hears("khach", "chưa chấp thuận");
        await _district.Says("khach", "/xinquyen");
        _district.Hears("khach", "xin lại sau một ngày");
        _district.Clock.Advance(TimeSpan.FromDays(1));
        await _district.Says("khach", "/xinquyen tân lập");
        _district.Hears("khach", "Đồng chí giữ chức vụ gì");
    }

    [Fact]
    public async Task The_head_is_put_out_only_by_who_has_seen_that_he_is_there()
    {
        await Ask("tân lập", "Chủ tịch");
        var approve = _district.DataOf("cuc", "Đồng ý: Chủ tịch");
        await _district.Says("moi", await _district.Give("Chủ tịch", "dung"));
        await _district.Presses("cuc", approve);
        _district.Hears("cuc", "vừa thay đổi").Hears("cuc", "hiện do Huỳnh Văn Mới giữ");
        Assert.Equal(Role.Guest, _district.Person("khach").Role);

        await _district.Taps("cuc", "Đồng ý: Chủ tịch");
        _district.Hears("khach", "thay mặt UBND xã Tân Lập").Hears("moi", "đã được chuyển sang người tiếp nhận");
        Assert.Equal((Role.Guest, Role.Chair), (_district.Person("moi").Role, _district.Person("khach").Role));
    }

    [Fact]
    public async Task Who_has_got_a_seat_by_a_code_meanwhile_keeps_that_one()
    {
        await Ask("tân lập", "Phó");
        var approve = _district.DataOf("cuc", "Đồng ý: Phó");
        await _district.Says("khach", await _district.Give("Văn phòng", "dung"));
        await _district.Presses("cuc", approve);
        _district.Hears("cuc", "bằng cách khác");
        Assert.Equal(Role.Clerk, _district.Person("khach").Role);
        Assert.Equal(AccessState.Withdrawn, Assert.Single(_district.Rows<AccessRequestRow>()).State);
        await _district.Says("khach", "/xinquyen");
        _district.Hears("khach", "đã có quyền");
    }

    [Fact]
    public async Task It_is_offered_where_a_code_is_needed_and_found_again_in_the_list()
    {
        await _district.Says("khach", "đăng ký");
        await _district.Taps("khach", "Xin quyền");
        await _district.Taps("khach", "Xã Tân Lập");
        await _district.Taps("khach", "Phó");
        await _district.Says("cuc", "/ghe");
        _district.Hears("cuc", "Có 1 yêu cầu");
        await _district.Taps("cuc", "Xin quyền: Khách");
        await _district.Taps("cuc", "Đồng ý: Phó");
        Assert.Equal(Role.Chair, _district.Person("khach").Role);
    }

    private async Task Ask(string unit, string office)
    {
        await _district.Says("khach", "/xinquyen");
        await _district.Says("khach", unit);
        await _district.Taps("khach", office);
    }
}
