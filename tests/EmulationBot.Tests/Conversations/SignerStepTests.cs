using EmulationBot.Core.Registrations;

namespace EmulationBot.Tests.Conversations;

/// <summary>Name, office and phone in one message, and what is none of them.</summary>
public sealed class SignerStepTests
{
    private static Scene AtName() => new Scene().Says("đăng ký", "đúng");

    [Theory]
    [InlineData("UBND xã Tân Bình")]
    [InlineData("ubnd xa tan binh")]
    [InlineData("xã Tân Lập")]
    [InlineData("xa tan lap")]
    [InlineData("Thị trấn Tân Biên")]
    public void A_unit_is_no_name(string words) => Assert.DoesNotContain(Fields.SignerName, AtName().Says(words).Hears("Bước 2/8").State.Draft!.Answers.Keys);

    [Theory]
    [InlineData("Xa Văn Hùng")]
    [InlineData("Đơn Thị Vị")]
    public void A_rare_name_is_one(string words) => Assert.Equal(words, AtName().Says(words).State.Draft!.Answers[Fields.SignerName]);

    [Theory]
    [InlineData("CT xã Nguyễn Văn An", "Chủ tịch UBND xã")]
    [InlineData("ct ubnd xã Nguyễn Văn An", "Chủ tịch UBND xã")]
    [InlineData("PCT xã Nguyễn Văn An", "Phó Chủ tịch UBND xã (ký thay)")]
    [InlineData("Nguyễn Văn An, CT UBND xã, 0912345678", "Chủ tịch UBND xã")]
    [InlineData("Nguyễn Văn An, CT, 0912345678", "Chủ tịch UBND xã")]
    [InlineData("Nguyễn Văn An CT UBND xã 0912345678", "Chủ tịch UBND xã")]
    [InlineData("Nguyễn Văn An CT", "Chủ tịch UBND xã")]
    [InlineData("Nguyễn Văn An - PCT UBND xã", "Phó Chủ tịch UBND xã (ký thay)")]
    [InlineData("Nguyễn Văn An, P.CT xã", "Phó Chủ tịch UBND xã (ký thay)")]
    public void The_usual_abbreviations_are_the_office(string words, string office)
    {
        var answers = AtName().Says(words).State.Draft!.Answers;
        Assert.Equal(("Nguyễn Văn An", office), (answers[Fields.SignerName], answers.GetValueOrDefault(Fields.SignerOffice)));
    }

    [Fact]
    public void In_a_town_too() => Assert.Equal(
        "Chủ tịch UBND thị trấn", new Scene(unit: "xa-tan-bien-tt").Says("đăng ký", "đúng", "Nguyễn Văn An, CT thị trấn, 0912345678").State.Draft!.Answers[Fields.SignerOffice]);

    [Fact]
    public void What_is_said_besides_is_shown_as_not_stored()
    {
        var scene = AtName().Says("tôi tên Huỳnh Văn Sáu, chức vụ chủ tịch, sđt 0918273645, đăng ký phong trào 1 và 3, chỉ tiêu giảm 5 hộ nghèo")
            .Hears("Đã ghi người ký: Huỳnh Văn Sáu").Hears("Chưa ghi vào mục nào").Hears("“đăng ký phong trào 1 và 3”").Hears("“chỉ tiêu giảm 5 hộ nghèo”").Hears("Bước 5/8");
        Assert.Equal(("Chủ tịch UBND xã", "0918273645"), (scene.State.Draft!.Answers[Fields.SignerOffice], scene.State.Draft.Answers[Fields.Phone]));
    }

    [Theory]
    [InlineData("Nguyễn Văn An, Chủ tịch UBND xã, 0912345678")]
    [InlineData("Nguyễn Văn An, Chủ tịch, xã Tân Lập, 0912345678 ạ")]
    [InlineData("Nguyễn Văn An\nChủ tịch UBND xã\n0912345678")]
    public void Nothing_is_missed_where_nothing_is_left(string words) => AtName().Says(words).Hears("Bước 5/8").DoesNotHear("Chưa ghi");

    [Fact]
    public void The_answers_are_confirmed_in_the_order_of_the_form() =>
        AtName().Says("Nguyễn Văn An, Chủ tịch UBND xã, 0912345678").Hears("Đã ghi người ký: Nguyễn Văn An\nĐã ghi chức vụ: Chủ tịch UBND xã\nĐã ghi số điện thoại: 0912 345 678");
}
