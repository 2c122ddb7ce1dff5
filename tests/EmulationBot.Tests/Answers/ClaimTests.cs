using EmulationBot.Core.Answers;

namespace EmulationBot.Tests.Answers;

/// <summary>"… phải không": what the plan states is confirmed, what it states otherwise is denied first.</summary>
public sealed class ClaimTests
{
    [Theory]
    [InlineData("có 4 phong trào đúng không")]
    [InlineData("kế hoạch có 5 phong trào thi đua phải không")]
    [InlineData("chi co nam phong trao thoi ha")]
    [InlineData("có phải kế hoạch nêu 7 phong trào")]
    public void A_wrong_number_of_movements_is_denied(string question) =>
        Assert.StartsWith("Không phải. Kế hoạch nêu 06 phong trào", Asking.Ask(question).Text.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("6 phong trào đúng không")]
    [InlineData("sáu phong trào phải không ạ")]
    public void The_right_number_is_confirmed(string question) =>
        Assert.StartsWith("Đúng. Kế hoạch nêu 06 phong trào", Asking.Ask(question).Text.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("phong trào thứ 4 là gì", "Phong trào thứ 4")]
    [InlineData("phong trào số 4 tên gì đúng không", "Phong trào thứ 4")]
    [InlineData("6 phong trào là gì", "Kế hoạch nêu 06 phong trào")]
    [InlineData("6 phong trào là gì ạ", "Kế hoạch nêu 06 phong trào")]
    [InlineData("hạn gửi là thứ mấy ạ", "Ngày 14/02/2020")]
    [InlineData("kể tên các phong trào nào nhỉ", "Kế hoạch nêu 06 phong trào")]
    public void A_number_that_claims_nothing_is_answered_as_ever(string question, string answer) =>
        Assert.StartsWith(answer, Asking.Ask(question).Text.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("hạn ngày 14/02 phải không", "Đúng. Hạn gửi đăng ký")]
    [InlineData("có phải hạn là 14/2", "Đúng. Hạn gửi đăng ký")]
    [InlineData("hạn chót ngày 14 tháng 2 đúng không", "Đúng. Hạn gửi đăng ký")]
    [InlineData("hạn là 15/2 đúng không", "Không phải. Hạn ghi trong Kế hoạch")]
    [InlineData("hạn ngày 20/02 phải không", "Không phải. Hạn ghi trong Kế hoạch")]
    [InlineData("kế hoạch ban hành ngày 6/2 phải không", "Không phải. Kế hoạch ban hành ngày 05/02/2020")]
    [InlineData("kế hoạch ban hành ngày 5/2 đúng không", "Đúng. Kế hoạch ban hành ngày 05/02/2020")]
    [InlineData("hạn là thứ bảy phải không", "Không phải. Ngày 14/02/2020")]
    [InlineData("hạn là thứ sáu đúng không", "Đúng. Ngày 14/02/2020")]
    [InlineData("hạn rơi vào chủ nhật hả", "Không phải. Ngày 14/02/2020")]
    public void A_day_is_confirmed_or_denied(string question, string answer) =>
        Assert.StartsWith(answer, Asking.Ask(question).Text.ToString(), StringComparison.Ordinal);
}
