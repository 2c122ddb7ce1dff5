using EmulationBot.Storage;
using EmulationBot.Tests.Learning;

namespace EmulationBot.Tests.Seats;

/// <summary>A clerk fills in and corrects; the head or a deputy sends.</summary>
public sealed class PresentingTests : IAsyncLifetime
{
    private District _district = null!;

    public async ValueTask InitializeAsync()
    {
        _district = await District.Open();
        await _district.Says("an", "/start");
        await _district.SaysAll("giang", "đăng ký", "đúng", "Nguyễn Văn An", "Chủ tịch UBND xã", "0912 345 678", "1, 3", "Giảm 2% hộ nghèo trong năm 2020", "Phân công cán bộ phụ trách từng ấp.");
        await _district.Taps("giang", "Tập thể lao động tiên tiến");
    }

    public ValueTask DisposeAsync() => _district.DisposeAsync();

    [Fact]
    public async Task The_clerk_lays_it_before_the_head_who_sends_it_and_the_clerk_is_told()
    {
        Assert.DoesNotContain(_district.Buttons("giang"), b => b.Caption == "Gửi đăng ký");
        await _district.Taps("giang", "Trình thủ trưởng");
        _district.Hears("giang", "Người nhận: Nguyễn Văn An (Chủ tịch UBND xã Tân Lập)");
        _district.Hears("an", "Đỗ Hương Giang trình đồng chí").Hears("an", "6. Chỉ tiêu: Giảm 2% hộ nghèo");
        await _district.Says("giang", "trạng thái");
        _district.Hears("giang", "đã trình thủ trưởng");

        await _district.Taps("an", "Gửi đăng ký");
        _district.Hears("an", "Đã nhận đăng ký").Hears("giang", "Nguyễn Văn An đã gửi đăng ký");
        Assert.Equal("test:an", Assert.Single(_district.Rows<RegistrationRow>()).SentBy);
        Assert.Equal(["draft.presented", "registration.sent"], _district.Events);
    }

    [Theory]
    [InlineData("gửi")]
    [InlineData("ok")]
    [InlineData("xác nhận gửi")]
    [InlineData("trình")]
    public async Task Typed_words_of_the_clerk_never_send(string words)
    {
        await _district.Says("giang", words);
        _district.Hears("giang", "chưa gửi").Hears("an", "trình đồng chí");
        Assert.Empty(_district.Rows<RegistrationRow>());
    }

    [Fact]
    public async Task Nor_does_a_button_that_was_made_for_the_head()
    {
        await _district.Taps("giang", "Trình thủ trưởng");
        await _district.Presses("giang", _district.DataOf("an", "Gửi đăng ký"));
        _district.Hears("giang", "không thuộc quyền hiện nay");
        await _district.Presses("giang", "ask:3:yes");
        _district.Clock.Advance(TimeSpan.FromDays(20));
        await _district.SaysAll("giang", "gửi", "vẫn gửi", "có");
        Assert.Empty(_district.Rows<RegistrationRow>());
        Assert.Contains("right.refused", _district.Events);
    }

    [Fact]
    public async Task A_draft_that_was_changed_meanwhile_is_shown_to_the_head_again()
    {
        await _district.Taps("giang", "Trình thủ trưởng");
        var send = _district.DataOf("an", "Gửi đăng ký");
        await _district.SaysAll("giang", "đăng ký", "sửa 4", "0987 654 321");
        await _district.Presses("an", send);
        _district.Hears("an", "vừa thay đổi").Hears("an", "0987 654 321");
        Assert.Empty(_district.Rows<RegistrationRow>());
        await _district.Taps("an", "Gửi đăng ký");
        Assert.Single(_district.Rows<RegistrationRow>());
    }

    [Fact]
    public async Task One_version_is_laid_before_the_head_once()
    {
        await _district.Taps("giang", "Trình thủ trưởng");
        await _district.Presses("giang", _district.DataOf("giang", "Trình thủ trưởng"));
        _district.Hears("giang", "Không cần trình lại").HearsNothing("an");
        await _district.Says("an", "đăng ký");
        _district.Hears("an", "Bản đăng ký thi đua năm 2020");
    }

    [Fact]
    public async Task Late_it_is_the_head_who_is_asked()
    {
        _district.Clock.Advance(TimeSpan.FromDays(11));
        await _district.Taps("giang", "Trình thủ trưởng");
        await _district.Taps("an", "Gửi đăng ký");
        _district.Hears("an", "đã quá thời hạn");
        await _district.Taps("an", "Vẫn gửi");
        Assert.True(Assert.Single(_district.Rows<RegistrationRow>()).Late);
        _district.Hears("giang", "gửi sau thời hạn");
    }

    [Fact]
    public async Task When_nobody_may_send_the_clerk_is_told_what_to_do()
    {
        await _district.Says("cuc", "/ghe tân lập");
        await _district.Taps("cuc", "Thu hồi quyền (1)");
        await _district.Taps("cuc", "Thu hồi");
        await _district.Taps("giang", "Trình thủ trưởng");
        _district.Hears("giang", "Chưa trình được").Hears("giang", "xin mã ở Phòng Nội vụ");
        await _district.Says("moi", await _district.Give());
        _district.Hears("moi", "bản khai đã đủ các bước");
        await _district.Taps("moi", "Xem lại và gửi");
        await _district.Taps("moi", "Gửi đăng ký");
        Assert.Equal("test:moi", Assert.Single(_district.Rows<RegistrationRow>()).SentBy);
    }

    [Fact]
    public async Task A_clerk_does_not_withdraw()
    {
        await _district.Taps("giang", "Trình thủ trưởng");
        await _district.Taps("an", "Gửi đăng ký");
        await _district.Says("giang", "trạng thái");
        Assert.DoesNotContain(_district.Buttons("giang"), b => b.Caption.StartsWith("Rút", StringComparison.Ordinal));
        await _district.Says("giang", "rút đăng ký");
        _district.Hears("giang", "do thủ trưởng đơn vị thực hiện");
        await _district.Says("giang", "có");
        Assert.Equal(Core.Registrations.RegistrationState.Sent, Assert.Single(_district.Rows<RegistrationRow>()).State);
        await _district.SaysAll("an", "rút đăng ký", "có");
        Assert.Equal(Core.Registrations.RegistrationState.Withdrawn, Assert.Single(_district.Rows<RegistrationRow>()).State);
    }
}
