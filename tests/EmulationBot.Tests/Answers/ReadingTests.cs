using EmulationBot.Core.Answers.Language;

namespace EmulationBot.Tests.Answers;

public sealed class ReadingTests
{
    private static readonly QuestionReader Reader = new();

    [Theory]
    [InlineData("ddawng kys thi ddua", "dang ky thi dua")]
    [InlineData("d9a8ng ky1 thi d9ua", "dang ky thi dua")]
    [InlineData("khen thuwowngr", "khen thuong")]
    [InlineData("hooij ddoongf", "hoi dong")]
    [InlineData("đăng kí", "dang ky")]
    [InlineData("PNV", "phong noi vu")]
    [InlineData("P.VHTT", "phong van hoa va thong tin")]
    [InlineData("PGD&ĐT", "phong giao duc va dao tao")]
    [InlineData("HĐ TĐKT huyện", "hoi dong thi dua khen thuong huyen")]
    [InlineData("tt hđnd", "thuong truc hoi dong nhan dan")]
    [InlineData("nộp trc 14/2 đc ko", "nop truoc 14/2 duoc khong")]
    [InlineData("06 phong trào", "6 phong trao")]
    [InlineData("dạ cho em hỏi hạn chót ạ", "thoi han")]
    [InlineData("cơ wan", "co quan")]
    [InlineData("wen dang ky", "quen dang ky")]
    [InlineData("fong trao", "phong trao")]
    [InlineData("hạn đký", "thoi han")]
    [InlineData("HĐ của các KTĐ", "hoat dong cua cac khoi thi dua")]
    [InlineData("who signed the plan", "ai nguoi ky ke hoach")]
    public void Typed_words_become_words_of_the_plan(string typed, string meant) =>
        Assert.Equal(meant, string.Join(' ', Reader.Read(typed).Words.Select(w => w.Folded)));

    [Theory]
    [InlineData("nộp ngày 14/2", 14, 2, null)]
    [InlineData("nộp ngày 14-02-2020", 14, 2, 2020)]
    [InlineData("nộp ngày 14 tháng 2", 14, 2, null)]
    [InlineData("nộp ngày mười bốn tháng hai", 14, 2, null)]
    [InlineData("nop ngay hai muoi tam thang hai", 28, 2, null)]
    [InlineData("mùng năm tháng ba có kịp không, nhầm, ngày mười lăm tháng hai", 15, 2, null)]
    public void Days_are_read(string typed, int day, int month, int? year) =>
        Assert.Equal(new NamedDay(day, month, year), Assert.Single(Reader.Read(typed).Days));

    [Theory]
    [InlineData("mục II.6", "II.6")]
    [InlineData("mục 2.6", "II.6")]
    [InlineData("phần II mục 6", "II.6")]
    [InlineData("điểm 6 phần II", "II.6")]
    [InlineData("khoan hai phan hai", "II.2")]
    [InlineData("khoản 1 mục III", "III.1")]
    [InlineData("section 3 of part II", "II.3")]
    public void A_place_in_the_plan_is_read_as_officials_name_it(string typed, string id) =>
        Assert.Equal(id, Reader.Read(typed).Section?.Id);

    [Theory]
    [InlineData("kế hoạch hai mươi hai", "22")]
    [InlineData("năm hai nghìn không trăm hai mươi", "2020")]
    [InlineData("năm hai không hai mốt", "2021")]
    [InlineData("đại hội lần thứ XIII", "13")]
    [InlineData("phong trào thứ ba", "3")]
    public void Numbers_in_words_are_read(string typed, string digits) =>
        Assert.Contains(Reader.Read(typed).Words, w => w.Folded == digits);

    [Theory]
    [InlineData("không đăng ký thì sao")]
    [InlineData("năm sau thế nào")]
    [InlineData("cho tôi hỏi phần sau nói gì")]
    public void Words_that_only_sound_like_numbers_are_left(string typed) =>
        Assert.DoesNotContain(Reader.Read(typed).Words, w => w.IsNumber);

    [Theory]
    [InlineData("nghieng", true)]
    [InlineData("thuong", true)]
    [InlineData("thuwowng", false)]
    [InlineData("what", false)]
    public void Possible_syllables_are_known(string syllable, bool possible) =>
        Assert.Equal(possible, Syllables.IsPossible(syllable));
}
