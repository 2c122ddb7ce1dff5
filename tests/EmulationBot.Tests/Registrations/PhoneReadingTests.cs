using CsCheck;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Tests.Registrations;

public sealed class PhoneReadingTests
{
    [Theory]
    [InlineData("0912345678")]
    [InlineData("0912 345 678")]
    [InlineData("0912.345.678")]
    [InlineData("091-234-5678")]
    [InlineData("(0912) 345 678")]
    [InlineData("+84912345678")]
    [InlineData("+84 912 345 678")]
    [InlineData("84 912 345 678")]
    [InlineData("0084912345678")]
    [InlineData("+84 (0) 912 345 678")]
    [InlineData("０９１２３４５６７８")]
    [InlineData("số của tôi là 0912345678 nhé")]
    [InlineData("sdt: 0912.345.678")]
    [InlineData("goi toi sau 8h, so 0912345678")]
    [InlineData("0912345678, 0912345678")]
    [InlineData("0912345678 0912345678")]
    [InlineData("0912 345 678\n0912 345 678")]
    [InlineData("0912345678 (sau 17 giờ)")]
    public void One_number_in_many_spellings(string typed) => Assert.Equal("0912345678", PhoneReading.Parse(typed));

    [Theory]
    [InlineData("02763 822 333", "02763822333")]
    [InlineData("0276 3822333", "02763822333")]
    [InlineData("028 3822 3333", "02838223333")]
    [InlineData("0276 3874123", "02763874123")]
    public void A_fixed_line_is_a_number_too(string typed, string stored) => Assert.Equal(stored, PhoneReading.Parse(typed));

    [Theory]
    [InlineData("")]
    [InlineData("091234567")]
    [InlineData("09123456789")]
    [InlineData("0112345678")]
    [InlineData("0912345678 hoặc 0987654321")]
    [InlineData("không có")]
    [InlineData("0912345678, máy bàn 0276 3874123")]
    [InlineData("+1 212 555 0100")]
    [InlineData("14/02/2020")]
    public void What_is_no_Vietnamese_number_is_not_taken(string typed) => Assert.Null(PhoneReading.Parse(typed));

    [Fact]
    public void Whatever_is_typed_the_stored_number_is_well_formed() => Gen.String.Sample(typed =>
        PhoneReading.Parse(typed) is not { } phone || (phone.Length is 10 or 11 && phone[0] == '0' && phone.All(char.IsAsciiDigit)));
}
