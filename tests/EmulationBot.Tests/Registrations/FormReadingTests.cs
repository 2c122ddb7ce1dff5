using System.Collections.Immutable;
using EmulationBot.Core.Registrations;
using EmulationBot.Tests.Conversations;

namespace EmulationBot.Tests.Registrations;

public sealed class FormReadingTests
{
    [Theory]
    [InlineData("1, 3 và 6", "1,3,6")]
    [InlineData("1 3 6", "1,3,6")]
    [InlineData("6,3,1,1", "1,3,6")]
    [InlineData("chọn hết", "1,2,3,4,5,6")]
    [InlineData("chon het", "1,2,3,4,5,6")]
    [InlineData("tất cả", "1,2,3,4,5,6")]
    [InlineData("cả sáu phong trào", "1,2,3,4,5,6")]
    [InlineData("1-4", "1,2,3,4")]
    [InlineData("từ 2 đến 4", "2,3,4")]
    [InlineData("một và sáu", "1,6")]
    [InlineData("tất cả trừ cái 2", "1,3,4,5,6")]
    [InlineData("ba cái đầu", "1,2,3")]
    [InlineData("phong trào số 5", "5")]
    [InlineData("văn hóa công sở", "4")]
    [InlineData("van hoa cong so, chung suc xay dung nong thon moi", "1,4")]
    [InlineData("Tân Biên chung sức xây dựng nông thôn mới", "1")]
    public void Movements_are_chosen_in_words(string typed, string stored) => Assert.Equal(stored, Answered(Fields.Movements, typed));

    [Theory]
    [InlineData("nông thôn mới", "")]
    [InlineData("phong trao nong thon moi, vi nguoi ngheo", "3")]
    public void A_name_that_several_share_is_asked_back_and_the_others_are_ticked(string typed, string ticked)
    {
        var begun = Assert.IsType<Reading.Begun>(Read(Fields.Movements, typed));
        Assert.Equal(ticked, begun.Value);
        Assert.Contains("6) Toàn dân đoàn kết", begun.Note.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bỏ cái 3", "1,3,5", "1,5")]
    [InlineData("bo so 1 va 5", "1,3,5", "3")]
    [InlineData("thêm 6", "1,3", "1,3,6")]
    public void Ticks_are_changed_in_words(string typed, string before, string after)
    {
        var begun = Assert.IsType<Reading.Begun>(Read(Fields.Movements, typed, begun: before));
        Assert.Equal(after, begun.Value);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("0")]
    [InlineData("1, 3, 9")]
    [InlineData("xin chào")]
    [InlineData("xong")]
    [InlineData("giam 2% ho ngheo")]
    [InlineData("trong 3 cay xanh")]
    [InlineData("moi nguoi 5 trieu")]
    public void What_names_no_movement_is_refused(string typed) => Assert.IsType<Reading.Refused>(Read(Fields.Movements, typed));

    [Theory]
    [InlineData("cờ thi đua của tỉnh", CollectiveTitle.FlagOfProvince)]
    [InlineData("co cua tinh", CollectiveTitle.FlagOfProvince)]
    [InlineData("cờ của Chính phủ", CollectiveTitle.FlagOfGovernment)]
    [InlineData("tập thể lao động suất sắc", CollectiveTitle.Excellent)]
    [InlineData("tap the lao dong xuat xac", CollectiveTitle.Excellent)]
    [InlineData("danh hiệu lao động suất sắc", CollectiveTitle.Excellent)]
    [InlineData("xuất xắc", CollectiveTitle.Excellent)]
    public void A_title_is_known_by_its_usual_names_and_misspellings(string typed, string stored) => Assert.Equal(stored, Answered(Fields.Title, typed));

    [Theory]
    [InlineData("cờ thi đua")]
    [InlineData("cờ của huyện")]
    [InlineData("chiến sĩ thi đua suất sắc")]
    public void What_may_be_several_or_none_of_them_is_asked_back(string typed) => Assert.IsType<Reading.Refused>(Read(Fields.Title, typed));

    [Theory]
    [InlineData("ừa")]
    [InlineData("ưa")]
    [InlineData("ừa em")]
    [InlineData("dạ phải")]
    [InlineData("phải đó")]
    [InlineData("đúng òi")]
    [InlineData("dạ đúng rồi đó em")]
    [InlineData("phải rồi")]
    public void Yes_is_said_in_many_ways(string typed) => Assert.Equal("xa-tan-lap", Answered(Fields.Unit, typed));

    [Theory]
    [InlineData("chưa")]
    [InlineData("không phải")]
    [InlineData("xã Hòa Hiệp")]
    public void Nothing_else_is_a_yes(string typed) => Assert.IsType<Reading.Refused>(Read(Fields.Unit, typed));

    [Theory]
    [InlineData("Nguyễn Văn An", "Nguyễn Văn An")]
    [InlineData("nguyen van an", "Nguyen Van An")]
    [InlineData("TRẦN THỊ BÌNH", "Trần Thị Bình")]
    [InlineData("dạ tôi là Nguyễn Văn An", "Nguyễn Văn An")]
    [InlineData("đồng chí Nguyễn Văn An", "Nguyễn Văn An")]
    [InlineData("tên: Nguyễn Văn An.", "Nguyễn Văn An")]
    [InlineData("ong nguyen van an", "Nguyen Van An")]
    [InlineData("toi ten nguyen van an", "Nguyen Van An")]
    [InlineData("có lẽ là ông Nguyễn Văn Bình ký", "Nguyễn Văn Bình")]
    [InlineData("Nguyễn Văn Kỳ", "Nguyễn Văn Kỳ")]
    [InlineData("nguyen thi duoc", "Nguyen Thi Duoc")]
    public void A_signer_has_a_name(string typed, string stored) => Assert.Equal(stored, Answered(Fields.SignerName, typed));

    [Theory]
    [InlineData("Nguyễn Văn An, Chủ tịch UBND xã")]
    [InlineData("Nguyễn Văn An - chủ tịch ubnd xã")]
    [InlineData("Nguyễn Văn An chủ tịch UBND xã")]
    [InlineData("chủ tịch Nguyễn Văn An")]
    public void Name_and_office_may_come_in_one_breath(string typed)
    {
        var answered = Assert.IsType<Reading.Answered>(Read(Fields.SignerName, typed));
        Assert.Equal(("Nguyễn Văn An", "Chủ tịch UBND xã"), (answered.Value, answered.Also[Fields.SignerOffice]));
    }

    [Fact]
    public void The_office_without_diacritics_leaves_the_name_too()
    {
        var answered = Assert.IsType<Reading.Answered>(Read(Fields.SignerName, "chu tich nguyen van an"));
        Assert.Equal(("Nguyen Van An", "Chủ tịch UBND xã"), (answered.Value, answered.Also[Fields.SignerOffice]));
    }

    [Fact]
    public void Name_office_and_phone_may_come_in_one_breath()
    {
        var answered = Assert.IsType<Reading.Answered>(Read(Fields.SignerName, "le van tam, chu tich, 0912.345.678"));
        Assert.Equal(("Le Van Tam", "Chủ tịch UBND xã", "0912345678"), (answered.Value, answered.Also[Fields.SignerOffice], answered.Also[Fields.Phone]));
    }

    [Theory]
    [InlineData("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn An", "Phó Chủ tịch UBND xã (ký thay)")]
    [InlineData("KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn An", "Phó Chủ tịch UBND xã (ký thay)")]
    [InlineData("k/t chủ tịch Nguyễn Văn An", "Phó Chủ tịch UBND xã (ký thay)")]
    [InlineData("TM. UBND XÃ\nCHỦ TỊCH\nNguyễn Văn An", "Chủ tịch UBND xã")]
    [InlineData("TM. UBND xã Tân Lập, Chủ tịch, Nguyễn Văn An", "Chủ tịch UBND xã")]
    [InlineData("TM. ỦY BAN NHÂN DÂN XÃ TÂN LẬP\nCHỦ TỊCH\nNguyễn Văn An", "Chủ tịch UBND xã")]
    public void The_block_above_a_signature_is_read(string typed, string office)
    {
        var answered = Assert.IsType<Reading.Answered>(Read(Fields.SignerName, typed));
        Assert.Equal(("Nguyễn Văn An", office), (answered.Value, answered.Also[Fields.SignerOffice]));
    }

    [Theory]
    [InlineData("KT. Chủ tịch")]
    [InlineData("KT. CHỦ TỊCH - PHÓ CHỦ TỊCH")]
    [InlineData("kt chu tich, pho chu tich")]
    public void Who_signs_for_the_head_is_his_deputy(string typed) => Assert.Equal("Phó Chủ tịch UBND xã (ký thay)", Answered(Fields.SignerOffice, typed));

    [Theory]
    [InlineData("Nguyễn Văn An chức vụ chủ tịch", "Nguyễn Văn An")]
    [InlineData("ho ten nguyen van an chuc vu chu tich xa dien thoai 0912345678", "Nguyen Van An")]
    [InlineData("nguyen van an ct xa", "Nguyen Van An")]
    public void A_name_and_an_office_without_a_comma_are_told_apart(string typed, string name)
    {
        var answered = Assert.IsType<Reading.Answered>(Read(Fields.SignerName, typed));
        Assert.Equal((name, "Chủ tịch UBND xã"), (answered.Value, answered.Also[Fields.SignerOffice]));
    }

    [Theory]
    [InlineData("toi la chu tich xa day")]
    [InlineData("chu tich di vang")]
    [InlineData("chủ tịch ký")]
    [InlineData("met qua")]
    [InlineData("alo alo")]
    public void Words_about_the_signer_are_no_name(string typed) => Assert.IsType<Reading.Refused>(Read(Fields.SignerName, typed));

    [Fact]
    public void Who_is_said_to_sign_instead_is_the_deputy() =>
        Assert.Equal("Phó Chủ tịch UBND xã (ký thay)", Answered(Fields.SignerOffice, "chu tich di hop, pho chu tich ky thay"));

    [Theory]
    [InlineData("Phó Bí thư Đảng ủy ký thay")]
    [InlineData("Phó Chủ tịch HĐND xã ký thay")]
    [InlineData("Cán bộ không chuyên trách")]
    public void Another_office_is_that_office(string typed) => Assert.Equal(typed, Answered(Fields.SignerOffice, typed));

    [Fact]
    public void A_denied_office_is_none() => Assert.IsType<Reading.Refused>(Read(Fields.SignerOffice, "toi khong phai chu tich"));

    [Fact]
    public void Of_several_phones_one_is_asked_for() =>
        Assert.Contains("chỉ nhắn một số", Assert.IsType<Reading.Refused>(Read(Fields.Phone, "0912345678 hoặc 0276 3874123")).Why.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("chủ tịch", "Chủ tịch UBND xã")]
    [InlineData("chu tich", "Chủ tịch UBND xã")]
    [InlineData("chủ tịch xã", "Chủ tịch UBND xã")]
    [InlineData("toi ky", "Chủ tịch UBND xã")]
    [InlineData("pho chu tich", "Phó Chủ tịch UBND xã (ký thay)")]
    [InlineData("toi la chu tich", "Chủ tịch UBND xã")]
    [InlineData("PCT", "Phó Chủ tịch UBND xã (ký thay)")]
    [InlineData("Phó Chủ tịch UBND xã", "Phó Chủ tịch UBND xã")]
    [InlineData("trưởng ban dân vận", "Trưởng ban dân vận")]
    public void The_short_name_of_an_office_is_the_units_own(string typed, string stored) => Assert.Equal(stored, Answered(Fields.SignerOffice, typed));

    [Theory]
    [InlineData("An")]
    [InlineData("chủ tịch")]
    [InlineData("toi ky")]
    [InlineData("toi ten an")]
    [InlineData("co le la ong Binh ky")]
    [InlineData("1, 3 va 6")]
    [InlineData("gui cho toi ban giay")]
    [InlineData("12345")]
    [InlineData("<b>Nguyễn Văn An</b>")]
    [InlineData("Nguyễn Văn An 👍")]
    [InlineData("0912345678")]
    [InlineData("khong biet")]
    [InlineData("xin chào")]
    [InlineData("tiếp tục")]
    public void What_is_no_name_is_refused(string typed) => Assert.IsType<Reading.Refused>(Read(Fields.SignerName, typed));

    [Theory]
    [InlineData("1, 3 va 6")]
    [InlineData("0912345678")]
    [InlineData("x")]
    [InlineData("chưa biết")]
    public void What_is_no_office_is_refused(string typed) => Assert.IsType<Reading.Refused>(Read(Fields.SignerOffice, typed));

    [Fact]
    public void Targets_may_come_as_lines_semicolons_or_a_numbered_list()
    {
        const string stored = "Đạt 19/19 tiêu chí nông thôn mới\nGiảm 2% hộ nghèo";
        Assert.Equal(stored, Answered(Fields.Targets, "Đạt 19/19 tiêu chí nông thôn mới\nGiảm 2% hộ nghèo"));
        Assert.Equal(stored, Answered(Fields.Targets, "Đạt 19/19 tiêu chí nông thôn mới; Giảm 2% hộ nghèo;"));
        Assert.Equal(stored, Answered(Fields.Targets, "1. Đạt 19/19 tiêu chí nông thôn mới\n2) Giảm 2% hộ nghèo"));
    }

    [Theory]
    [InlineData("Xây dựng nông thôn mới trong năm 2020")]
    [InlineData("xay dung nong thon moi nam 2020")]
    [InlineData("Hoàn thành nhiệm vụ trước ngày 30/11/2020")]
    [InlineData("Làm tốt công tác dân vận giai đoạn 2020-2025")]
    [InlineData("Đẩy mạnh học tập theo Chỉ thị 05 trong quý II/2020")]
    [InlineData("Tăng mức hài lòng của người dân")]
    [InlineData("tang ty le ho dung nuoc sach")]
    public void A_date_alone_makes_no_target_measurable(string typed) => Assert.IsType<Reading.Coached>(Read(Fields.Targets, typed));

    [Theory]
    [InlineData("Giảm 2% hộ nghèo trong năm 2020")]
    [InlineData("Trồng 2000 cây xanh")]
    [InlineData("Đạt 19/19 tiêu chí trước 30/11/2020")]
    [InlineData("Xây 5 căn nhà")]
    [InlineData("Không để xảy ra tai nạn")]
    [InlineData("xay mot cay cau nam 2020")]
    public void A_quantity_makes_a_target_measurable(string typed) => Assert.IsType<Reading.Answered>(Read(Fields.Targets, typed));

    [Fact]
    public void A_target_without_a_number_is_coached_and_its_better_wording_replaces_it_alone()
    {
        var coached = Assert.IsType<Reading.Coached>(Read(Fields.Targets, "Giảm 2% hộ nghèo\nXây dựng nông thôn mới tốt"));
        Assert.Contains("Xây dựng nông thôn mới tốt", coached.Advice.ToString(), StringComparison.Ordinal);
        var better = Read(Fields.Targets, "Đạt 19/19 tiêu chí nông thôn mới", answer: coached.Value, begun: coached.Weak);
        Assert.Equal("Giảm 2% hộ nghèo\nĐạt 19/19 tiêu chí nông thôn mới", Assert.IsType<Reading.Answered>(better).Value);
    }

    [Fact]
    public void Targets_are_added_and_taken_away_in_words()
    {
        Assert.Equal("Giảm 2% hộ nghèo\n98% hồ sơ đúng hạn", Answered(Fields.Targets, "thêm: 98% hồ sơ đúng hạn", answer: "Giảm 2% hộ nghèo"));
        Assert.Equal("98% hồ sơ đúng hạn", Answered(Fields.Targets, "bỏ dòng 1", answer: "Giảm 2% hộ nghèo\n98% hồ sơ đúng hạn"));
    }

    [Theory]
    [InlineData("Tập thể lao động tiên tiến", CollectiveTitle.Advanced)]
    [InlineData("tap the ldxs", CollectiveTitle.Excellent)]
    [InlineData("TTLĐSX", CollectiveTitle.Excellent)]
    [InlineData("lao động suất sắc", CollectiveTitle.Excellent)]
    [InlineData("2", CollectiveTitle.Excellent)]
    [InlineData("không", CollectiveTitle.None)]
    [InlineData("không đăng ký", CollectiveTitle.None)]
    public void A_title_is_taken_from_the_catalogue(string typed, string code) => Assert.Equal(code, Answered(Fields.Title, typed));

    [Theory]
    [InlineData("25", "25")]
    [InlineData("25 người", "25")]
    [InlineData("1.250", "1250")]
    [InlineData("２５", "25")]
    [InlineData("hai mươi lăm người", "25")]
    [InlineData("mot tram linh nam", "105")]
    public void People_are_counted(string typed, string stored) => Assert.Equal(stored, Answered(Fields.Headcount, typed));

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("nhiều lắm")]
    [InlineData("9999999999999")]
    public void What_is_no_count_of_people_is_refused(string typed) => Assert.IsType<Reading.Refused>(Read(Fields.Headcount, typed));

    [Fact]
    public void Every_guided_field_has_a_question_and_every_refusal_an_example_or_a_way()
    {
        foreach (var field in RegistrationForm.All)
        {
            Assert.False(field.Ask(Context(field.Key)).IsEmpty);
            var refused = field.Read("\u0007", Context(field.Key));
            Assert.IsType<Reading.Refused>(refused);
        }
    }

    private static string Answered(string field, string typed, string? answer = null) =>
        Assert.IsType<Reading.Answered>(Read(field, typed, answer)).Value;

    private static Reading Read(string field, string typed, string? answer = null, string? begun = null)
    {
        var context = Context(field) with { Begun = begun };
        return RegistrationForm.Find(field)!.Read(typed, answer is null ? context : context with { Answers = context.Answers.SetItem(field, answer) });
    }

    private static FieldContext Context(string field) =>
        new(Scene.Plan, Scene.Units.Find("xa-tan-lap")!, ImmutableDictionary<string, string>.Empty.Remove(field));
}
