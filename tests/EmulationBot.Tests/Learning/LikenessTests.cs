using EmulationBot.Core.Answers;

namespace EmulationBot.Tests.Learning;

public sealed class LikenessTests
{
    [Theory]
    [InlineData("Mức tiền thưởng là bao nhiêu?", "muc tien thuong bao nhieu")]
    [InlineData("Mức tiền thưởng là bao nhiêu?", "Dạ cho em hỏi tiền thưởng mấy vậy ạ")]
    [InlineData("Số điện thoại của Phòng Nội vụ là gì?", "sđt PNV")]
    [InlineData("Số điện thoại Phòng Nội vụ", "so dt phong noi vu")]
    [InlineData("Nộp bản scan có được không?", "gui ban scan duoc ko")]
    [InlineData("Có cần đóng dấu giáp lai không?", "can dong dau giap lai khong a")]
    [InlineData("Mẫu đăng ký có cần chữ ký của kế toán không", "Xin cho hỏi: mẫu đăng ký cần chữ ký kế toán không?")]
    [InlineData("Vì sao phải nộp bản giấy?", "tại sao phải nộp bản giấy")]
    public void These_ask_the_same(string one, string other)
    {
        Assert.Equal(Likeness.Of(one).Key, Likeness.Of(other).Key);
        Assert.True(Likeness.Of(one).Shared);
        Assert.True(Likeness.Of(other).Shared);
    }

    [Theory]
    [InlineData("hạn nộp báo cáo tổng kết", "nơi nộp báo cáo tổng kết")]
    [InlineData("nộp báo cáo tổng kết khi nào", "nộp báo cáo tổng kết ở đâu")]
    [InlineData("ai nộp báo cáo tổng kết", "nộp báo cáo tổng kết cho ai")]
    [InlineData("tiền thưởng phong trào 3 là bao nhiêu", "tiền thưởng phong trào 4 là bao nhiêu")]
    [InlineData("xã Tân Lập được mấy giấy khen", "xã Thạnh Bắc được mấy giấy khen")]
    [InlineData("Phòng Tư pháp có phải đăng ký không", "Phòng Y tế có phải đăng ký không")]
    [InlineData("nộp trước ngày 20 được không", "nộp sau ngày 20 được không")]
    [InlineData("ký giấy khen cho tập thể lao động tiên tiến là ai", "ký giấy khen cho tập thể lao động xuất sắc là ai")]
    [InlineData("không đóng dấu có được không", "đóng dấu có được không")]
    [InlineData("có phải nộp bản giấy không", "có được nộp bản giấy không")]
    [InlineData("thưởng gì", "thưởng bao nhiêu")]
    [InlineData("họp ngày 20/02 ở đâu", "họp ngày 21/02 ở đâu")]
    [InlineData("mẫu đăng ký", "mẫu đăng ký cá nhân")]
    [InlineData("ai kiểm tra các xã", "các xã kiểm tra ai")]
    public void These_do_not(string one, string other) => Assert.NotEqual(Likeness.Of(one).Key, Likeness.Of(other).Key);

    [Theory]
    [InlineData("đơn vị em đã được duyệt chưa")]
    [InlineData("hồ sơ của tôi tới đâu rồi")]
    [InlineData("ai lo việc đó?")]
    [InlineData("còn cái thứ ba?")]
    [InlineData("khi nào?")]
    [InlineData("")]
    [InlineData("👍")]
    public void A_question_of_ones_own_affairs_or_out_of_context_is_like_nobody_elses(string text) => Assert.False(Likeness.Of(text).Shared);
}
