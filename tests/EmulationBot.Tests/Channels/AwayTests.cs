using EmulationBot.Tests.Learning;

namespace EmulationBot.Tests.Channels;

/// <summary>What is decided while somebody has shut the bot out is not lost on him: he hears it first when he is back.</summary>
public sealed class AwayTests : IAsyncLifetime
{
    private District _district = null!;

    public async ValueTask InitializeAsync() => _district = await District.Open();

    public ValueTask DisposeAsync() => _district.DisposeAsync();

    [Fact]
    public async Task The_official_answer()
    {
        await _district.Says("an", "mẫu đăng ký lấy ở đâu");
        await _district.Leaves("an");
        await _district.Says("cuc", "/cauhoi");
        await _district.Taps("cuc", "1.");
        await _district.Taps("cuc", "Trả lời");
        await _district.Says("cuc", "Mẫu do Phòng Nội vụ cấp, lấy tại phòng số 5.");
        await _district.Taps("cuc", "Gửi câu trả lời");
        await _district.Returns("an", "/trogiup");
        _district.Hears("an", "phòng số 5");
    }

    [Fact]
    public async Task The_decision_of_a_reviewer_though_a_colleague_was_told()
    {
        await _district.SaysAll("an", "đăng ký", "đúng", "Nguyễn Văn An", "Chủ tịch UBND xã", "0912 345 678", "1 và 2", "Giảm 2% hộ nghèo", "Phân công cán bộ phụ trách từng ấp", "không", "gửi");
        await _district.Leaves("an");
        await _district.Says("cuc", "/duyet");
        await _district.Taps("cuc", "✅ Đủ hồ sơ");
        var told = _district.Heard("giang");
        Assert.NotEmpty(told);
        await _district.Returns("an", "/trogiup");
        _district.Hears("an", told);
    }
}
