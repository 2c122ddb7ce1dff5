using EmulationBot.Core.Conversations;
using EmulationBot.Seats;
using EmulationBot.Storage;
using EmulationBot.Tests.Learning;

namespace EmulationBot.Tests.Seats;

/// <summary>Rights belong to the seat: who takes it has them, and who had it has none from then on.</summary>
public sealed class HandoverTests : IAsyncLifetime
{
    private District _district = null!;

    public async ValueTask InitializeAsync() => _district = await District.Open();

    public ValueTask DisposeAsync() => _district.DisposeAsync();

    [Fact]
    public async Task A_code_for_a_held_seat_says_who_holds_it_and_hands_it_over_when_it_is_used()
    {
        await _district.SaysAll("an", "đăng ký", "đúng", "Nguyễn Văn An");
        var code = await _district.Give();
        _district.Hears("cuc", "Chủ tịch UBND xã Tân Lập").Hears("cuc", "Hiện do Nguyễn Văn An giữ");
        Assert.Equal(Role.Chair, _district.Person("an").Role);

        await _district.Says("moi", $"/start {code}");
        _district.Hears("moi", "thay mặt UBND xã Tân Lập").Hears("moi", "bản khai dở ở bước 3/8");
        _district.Hears("an", "đã được chuyển sang người tiếp nhận").Hears("an", "liên hệ Phòng Nội vụ");
        Assert.DoesNotContain("Mới", _district.Heard("an"), StringComparison.Ordinal);

        await _district.Taps("moi", "Làm tiếp");
        _district.Hears("moi", "Bước 3/8");
        await _district.Says("an", "đăng ký");
        _district.Hears("an", "Chỉ người được giao của đơn vị");
        Assert.Equal(["code.issued", "seat.handed-over", "seat.taken"], _district.Events.Where(e => e.StartsWith("code.", StringComparison.Ordinal) || e.StartsWith("seat.", StringComparison.Ordinal)));
        Assert.Equal(["test:an", "test:moi"], _district.Rows<AuditRow>().Where(a => a.Event.StartsWith("seat.", StringComparison.Ordinal)).Select(a => a.PersonId));
    }

    [Fact]
    public async Task What_the_old_holder_says_in_the_same_moment_changes_nothing_any_more()
    {
        await _district.SaysAll("an", "đăng ký", "đúng", "Nguyễn Văn An", "Chủ tịch UBND xã");
        var before = Assert.Single(_district.Rows<DraftRow>());
        var code = await _district.Give();
        await _district.SayTogether(("moi", code), ("an", "0912 345 678"));
        Assert.Equal((before.Version, before.AnswersJson), (_district.Rows<DraftRow>()[0].Version, _district.Rows<DraftRow>()[0].AnswersJson));
        Assert.Equal((Role.Guest, null), (_district.Person("an").Role, _district.Person("an").UnitId));
        Assert.False(_district.Person("an").ToDialogue().InForm);
    }

    [Fact]
    public async Task His_old_buttons_do_nothing_either()
    {
        await _district.SaysAll("an", "đăng ký", "đúng", "Nguyễn Văn An", "Chủ tịch UBND xã", "0912 345 678", "1", "Giảm 2% hộ nghèo", "Phân công cán bộ phụ trách từng ấp.");
        await _district.Taps("an", "Tập thể lao động tiên tiến");
        var send = _district.DataOf("an", "Gửi đăng ký");
        await _district.Says("moi", await _district.Give());
        await _district.Presses("an", send);
        Assert.Empty(_district.Rows<RegistrationRow>());
        Assert.Single(_district.Rows<DraftRow>());
    }

    [Fact]
    public async Task Who_takes_another_seat_leaves_his_own()
    {
        await _district.Says("an", await _district.Give("Văn phòng"));
        _district.Hears("an", "thôi giữ quyền trước đây").Hears("an", "trình thủ trưởng");
        Assert.Equal(Role.Clerk, _district.Person("an").Role);
        Assert.Null(_district.Rows<SeatRow>().Single(s => s.Kind == Core.Seats.SeatKind.Head && s.UnitId == "xa-tan-lap").HolderId);
        Assert.Contains("seat.vacated", _district.Events);
    }

    [Fact]
    public async Task Two_people_with_one_code_the_second_hears_what_everybody_hears_of_a_bad_one()
    {
        var code = await _district.Give();
        await _district.Says("moi", "/start");
        await _district.Says("khach", "/start");
        await _district.SayTogether(("moi", code), ("khach", code));
        var refusal = _district.Heard("khach");
        Assert.Contains("Mã không dùng được", refusal, StringComparison.Ordinal);
        await _district.Says("khach", "TB-22222-22222");
        Assert.Equal(refusal, _district.Heard("khach"));
        Assert.Equal(2, _district.Events.Count(e => e == "code.refused"));
        await _district.Says("moi", code);
        _district.Hears("moi", "không cần gửi lại mã");
    }

    [Fact]
    public async Task A_new_code_for_the_seat_and_seven_days_make_the_old_one_as_bad_as_an_unknown_one()
    {
        await _district.Says("moi", "/start");
        var first = await _district.Give();
        var second = await _district.Give();
        _district.Hears("cuc", "Mã cấp trước đó cho vị trí này không còn dùng được");
        await _district.Says("moi", first);
        var refusal = _district.Heard("moi");
        _district.Clock.Advance(TimeSpan.FromDays(7));
        await _district.Says("moi", second);
        Assert.Equal(refusal, _district.Heard("moi"));
        Assert.Equal(Role.Chair, _district.Person("an").Role);
        Assert.Contains("code.revoked", _district.Events);
    }

    [Fact]
    public async Task The_holder_who_uses_a_new_code_for_his_own_seat_keeps_it_and_uses_it_up()
    {
        var code = await _district.Give();
        await _district.Says("an", code);
        _district.Hears("an", "không cần gửi lại mã");
        await _district.Says("moi", code);
        _district.Hears("moi", "Mã không dùng được");
        Assert.Equal(Role.Chair, _district.Person("an").Role);
    }

    [Fact]
    public async Task Only_the_hash_of_a_code_is_kept_with_the_codes()
    {
        var code = await _district.Give();
        Assert.DoesNotContain(_district.Rows<InviteRow>(), i => i.Hash.Contains(code, StringComparison.Ordinal));
        Assert.Equal(InviteRow.HashOf(code), Assert.Single(_district.Rows<InviteRow>()).Hash);
    }
}
