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
    [InlineData("Tân Biên chung sức xây dựng nông thôn mới", "1")]
    public void Movements_are_chosen_in_words(string typed, string stored) => Assert.Equal(stored, Answered(Fields.Movements, typed));

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
    public void What_names_no_movement_is_refused(string typed) => Assert.IsType<Reading.Refused>(Read(Fields.Movements, typed));

    [Theory]
    [InlineData("Nguyễn Văn An", "Nguyễn Văn An")]
    [InlineData("nguyen van an", "Nguyen Van An")]
    [InlineData("TRẦN THỊ BÌNH", "Trần Thị Bình")]
    [InlineData("dạ tôi là Nguyễn Văn An", "Nguyễn Văn An")]
    [InlineData("đồng chí Nguyễn Văn An", "Nguyễn Văn An")]
    [InlineData("tên: Nguyễn Văn An.", "Nguyễn Văn An")]
    public void A_signer_has_a_name(string typed, string stored) => Assert.Equal(stored, Answered(Fields.SignerName, typed));

    [Theory]
    [InlineData("Nguyễn Văn An, Chủ tịch UBND xã")]
    [InlineData("Nguyễn Văn An - chủ tịch ubnd xã")]
    [InlineData("Nguyễn Văn An chủ tịch UBND xã")]
    public void Name_and_office_may_come_in_one_breath(string typed)
    {
        var answered = Assert.IsType<Reading.Answered>(Read(Fields.SignerName, typed));
        Assert.Equal(("Nguyễn Văn An", "Chủ tịch UBND xã"), (answered.Value, answered.Also[Fields.SignerOffice]));
    }

    [Theory]
    [InlineData("An")]
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

    [Fact]
    public void A_target_without_a_number_is_coached_and_its_better_wording_replaces_it_alone()
    {
        var begun = Assert.IsType<Reading.Begun>(Read(Fields.Targets, "Giảm 2% hộ nghèo\nXây dựng nông thôn mới tốt"));
        Assert.Contains("Xây dựng nông thôn mới tốt", begun.Note.ToString(), StringComparison.Ordinal);
        var better = Read(Fields.Targets, "Đạt 19/19 tiêu chí nông thôn mới", begun: begun.Value);
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
