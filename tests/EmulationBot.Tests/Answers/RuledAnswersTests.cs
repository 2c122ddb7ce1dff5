using EmulationBot.Core.Answers;

namespace EmulationBot.Tests.Answers;

/// <summary>Questions that are answered by a rule for their words, for examples alone led them astray.</summary>
public sealed class RuledAnswersTests
{
    [Theory]
    [InlineData("Tại sao phải đăng ký từ đầu năm?", "không được xét khen thưởng")]
    [InlineData("Khối thi đua do ai hướng dẫn?", "do UBND huyện hướng dẫn")]
    [InlineData("Ai được khen thưởng?", "lập thành tích xuất sắc")]
    [InlineData("Cá nhân có được khen không?", "lập thành tích xuất sắc")]
    [InlineData("Nhân dân tham gia phong trào bằng cách nào?", "các tầng lớp Nhân dân tích cực tham gia")]
    [InlineData("Kế hoạch có nhắc tới chỉ thị nào?", "34-CT/TW")]
    [InlineData("Kế hoạch nói gì về du lịch?", "lĩnh vực du lịch")]
    [InlineData("TT HƯ nghĩa là gì?", "TT HƯ, TT HĐND huyện")]
    [InlineData("Nộp xong rồi thì làm gì nữa?", "hướng dẫn")]
    [InlineData("tuyen truyen tren facebook dc ko", "các hình thức khác")]
    [InlineData("Năm 2020 là năm đầu của kế hoạch 5 năm phải không?", "năm cuối cùng thực hiện kế hoạch 05 năm")]
    [InlineData("Tóm tắt kế hoạch giúp tôi", "14/02/2020")]
    [InlineData("Đăng ký có chắc được khen không?", "đúng thành tích")]
    [InlineData("muon dang ky thi lam sao", "qua Phòng Nội vụ")]
    [InlineData("xã tôi muốn đăng ký thì làm thế nào?", "qua Phòng Nội vụ")]
    [InlineData("Cần đăng ký thì bắt đầu từ đâu", "qua Phòng Nội vụ")]
    [InlineData("không muốn đăng ký thì sao", "không được xét khen thưởng")]
    public void The_plan_settles_them(string question, string words)
    {
        var answer = Asking.Ask(question);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Contains(words, answer.Text.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bắt đầu nhận đăng ký từ ngày nào?", "ngày bắt đầu nhận đăng ký")]
    [InlineData("Một đơn vị được đăng ký mấy phong trào?", "số phong trào")]
    [InlineData("Có phải đăng ký cả 6 phong trào không?", "số phong trào")]
    [InlineData("đơn vị sáp nhập thì đăng ký thế nào", "sáp nhập")]
    [InlineData("Nhờ xã khác nộp giùm được không?", "nộp thay")]
    [InlineData("Bao giờ đi kiểm tra?", "lịch kiểm tra")]
    [InlineData("Ai quyết định khen thưởng?", "ai quyết định khen thưởng")]
    [InlineData("Kế hoạch có hiệu lực đến khi nào?", "hiệu lực")]
    [InlineData("Ngày lễ lớn nào được kỷ niệm", "ngày lễ lớn")]
    [InlineData("dai hoi lan thu 10 chu de gi", "lần thứ X")]
    [InlineData("ai la chu tich huyen tan bien", "tên hay chức vụ")]
    public void The_plan_leaves_them_open(string question, string words)
    {
        var answer = Asking.Ask(question);
        Assert.Equal(AnswerKind.NotInPlan, answer.Kind);
        Assert.Contains(words, answer.Text.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hội đồng trường có phải đăng ký không")]
    [InlineData("lễ chào cờ có nằm trong văn hóa công sở không")]
    [InlineData("học sinh nghỉ học vì dịch thì đăng ký sao")]
    [InlineData("trưởng ấp không nộp thì sao")]
    [InlineData("thủ tướng phát động gì tại đại hội")]
    public void They_are_the_plans(string question) => Assert.NotEqual(Refusal.OffTopic, Asking.Ask(question).Refusal);

    [Theory]
    [InlineData("Du lịch Tân Biên có gì chơi?")]
    [InlineData("Doanh nghiệp Việt Nam nào lớn nhất?")]
    [InlineData("Dịch vụ công mức độ 4 là gì")]
    [InlineData("Viết đơn xin nghỉ phép")]
    [InlineData("Huyện có tham nhũng không?")]
    [InlineData("Thủ tướng năm 2020 là ai?")]
    [InlineData("Bạn nghĩ kế hoạch này có hay không?")]
    public void They_are_none_of_the_plans(string question) => Assert.Equal(AnswerKind.OutOfScope, Asking.Ask(question).Kind);
}
