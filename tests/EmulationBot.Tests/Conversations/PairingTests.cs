using EmulationBot.Core.Conversations;
using EmulationBot.Core.Seats;

namespace EmulationBot.Tests.Conversations;

public sealed class PairingTests
{
    private static Scene Invited => new(Role.Guest) { Invite = Scene.Code(Scene.HeadOf()) };

    [Theory]
    [InlineData("TB-0FUCN-KH8VA")]
    [InlineData("TB-DFUCN")]
    [InlineData("tb dfucn kh8v1")]
    [InlineData("TB0FUCNKH8VA")]
    [InlineData("TB–DFUCN–KH8V")]
    [InlineData("mã của tôi là TB-DFUCN-KH8VA")]
    [InlineData("mã của tôi là TB-0FUCN-KH8VA nhé")]
    [InlineData("/start wrongcode")]
    [InlineData("/start TB-DFUCN-KH8V1")]
    public void A_mistyped_code_is_told_so_with_the_shape_of_a_code(string text) =>
        new Scene(Role.Guest).Says(text).Hears("Mã không dùng được").Hears("TB-XXXXX-XXXXX");

    [Theory]
    [InlineData("TB-ABCDE-23456")]
    [InlineData("tb abcde 23456")]
    [InlineData("TBABCDE23456")]
    [InlineData("TB–ABCDE–23456")]
    [InlineData("Mã của tôi là TB-ABCDE-23456.")]
    [InlineData("ma tb abcde 23456 nhe")]
    [InlineData("/start TB-ABCDE-23456")]
    [InlineData("/start tbabcde23456")]
    public void A_right_code_pairs_however_it_is_written(string text)
    {
        var scene = Invited.Says(text).Hears("thay mặt UBND xã Tân Lập");
        Assert.Equal("TB-ABCDE-23456", scene.Last!.UsedCode);
    }

    [Theory]
    [InlineData("TB 22/KH-UBND là gì")]
    [InlineData("tb nộp ngày nào")]
    [InlineData("tb nam 2020")]
    [InlineData("tb trung thang")]
    [InlineData("TB-UBND có nói gì không")]
    [InlineData("TB")]
    [InlineData("/start")]
    public void Words_that_only_begin_like_a_code_are_no_code(string text) => new Scene(Role.Guest).Says(text).DoesNotHear("Mã không dùng được");

    [Fact]
    public void A_bad_code_in_the_middle_of_the_form_repeats_the_step() =>
        new Scene().Says("đăng ký").Taps("Đúng").Says("TB-DFUCN").Hears("Mã không dùng được").Hears("Bước 2/8");

    [Theory]
    [InlineData("pho chu tich", SeatKind.Deputy)]
    [InlineData("Phó Chủ tịch UBND xã", SeatKind.Deputy)]
    [InlineData("Tôi là chủ tịch", SeatKind.Head)]
    [InlineData("chuyên viên", SeatKind.Clerk)]
    public void The_office_of_a_right_that_is_asked_for_may_be_typed(string typed, SeatKind kind)
    {
        var scene = new Scene(Role.Guest).Says("/xinquyen", "tân lập", typed).Hears("Đã gửi yêu cầu");
        Assert.Equal(kind, Assert.Single(scene.Last!.Seats.OfType<SeatChange.Asked>()).Request.Kind);
        Assert.Null(scene.State.Dialogue.Seating);
    }

    [Fact]
    public void A_question_where_the_office_is_waited_for_is_answered() =>
        new Scene(Role.Guest).Says("/xinquyen", "tân lập", "hạn nộp ngày nào?").Hears("14/02/2020");
}
