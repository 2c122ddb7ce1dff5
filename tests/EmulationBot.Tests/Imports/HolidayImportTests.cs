using EmulationBot.Core.Calendars;
using EmulationBot.Core.Imports;

namespace EmulationBot.Tests.Imports;

public sealed class HolidayImportTests
{
    private const string Headings = "Ngày|Tên|Làm bù";

    [Fact]
    public void Days_off_and_days_worked_for_them_are_read()
    {
        var import = Read("24/01/2020|Tết Nguyên đán|", "3/1/2020|Nghỉ bù|11/01/2020", "2020-01-18|Làm bù Tết|x");
        Assert.Empty(import.Problems);
        Assert.Equal(
            [
                new Holiday(new(2020, 1, 3), "Nghỉ bù"), new Holiday(new(2020, 1, 11), "Làm bù: Nghỉ bù", true),
                new Holiday(new(2020, 1, 18), "Làm bù Tết", true), new Holiday(new(2020, 1, 24), "Tết Nguyên đán"),
            ],
            import.Added);
    }

    [Theory]
    [InlineData("|Tết|", "2 Ngày: Chưa có ngày. Ghi dạng 30/04/2020.")]
    [InlineData("43831|Tết|", "2 Ngày: Không đọc được ngày “43831”. Ghi đủ ngày/tháng/năm, ví dụ 30/04/2020.")]
    [InlineData("02/14/2020|Tết|", "2 Ngày: Không đọc được ngày “02/14/2020”. Ghi đủ ngày/tháng/năm, ví dụ 30/04/2020.")]
    [InlineData("30/4|Lễ|", "2 Ngày: Không đọc được ngày “30/4”. Ghi đủ ngày/tháng/năm, ví dụ 30/04/2020.")]
    [InlineData("30/04/2020||", "2 Tên: Chưa có tên ngày nghỉ. Ghi tên, ví dụ “Tết Nguyên đán”.")]
    [InlineData("30/04/2020|Lễ|hôm nào đó", "2 Làm bù: Không đọc được “hôm nào đó”. Ghi ngày làm bù, ví dụ 11/01/2020; hoặc “x” nếu chính dòng này là ngày làm bù; hoặc để trống.")]
    public void One_fault_has_one_sentence(string row, string said)
    {
        var import = Read(row);
        Assert.Equal([said], Sheets.Said(import.Problems));
        Assert.Empty(import.Items);
    }

    [Fact]
    public void A_day_given_twice_names_the_other_row() => Assert.Equal(
        ["3 Ngày: Ngày 30/04/2020 đã ghi ở dòng 2. Giữ một dòng."],
        Sheets.Said(Read("30/04/2020|Lễ|", "30/4/2020|Lễ|").Problems));

    [Fact]
    public void A_day_worked_that_is_named_already_is_told_at_its_own_cell() => Assert.Equal(
        [
            "3 Làm bù: Ngày làm bù 30/04/2020 đã ghi ở dòng 2. Ghi ngày khác, hoặc xóa một chỗ.",
            "4 Làm bù: Ngày làm bù trùng với ngày nghỉ của chính dòng này. Ghi ngày đi làm thay, ví dụ 11/01/2020, hoặc để trống.",
        ],
        Sheets.Said(Read("30/04/2020|Lễ|", "1/5/2020|Lễ|30/4/2020", "2/9/2020|Quốc khánh|2/9/2020").Problems));

    [Fact]
    public void A_day_worked_that_is_one_anyway_and_a_year_of_few_days_are_asked_about() => Assert.Equal(
        [
            "0 Ngày: Năm 2020 chỉ có 1 ngày nghỉ, luật định ít nhất 10. Tệp này thay toàn bộ ngày nghỉ đã nhập của năm 2020; kiểm tra đã ghi đủ chưa.",
            "2 Làm bù: 10/01/2020 là thứ Sáu, vốn là ngày làm việc. Kiểm tra lại ngày làm bù.",
        ],
        Sheets.Said(Read("03/01/2020|Nghỉ bù|10/01/2020").Warnings));

    [Fact]
    public void The_file_is_the_whole_list_of_its_years_and_touches_no_other()
    {
        Holiday[] present = [new(new(2019, 4, 30), "Lễ"), new(new(2020, 4, 30), "Lễ"), new(new(2020, 5, 1), "Lễ"), new(new(2020, 9, 2), "Lễ")];
        var import = HolidayImport.Read(Sheets.Of(Headings, "30/04/2020|Lễ|", "01/05/2020|Quốc tế Lao động|", "02/01/2020|Nghỉ|"), present);
        Assert.Equal(new DateOnly(2020, 1, 2), Assert.Single(import.Added).Day);
        Assert.Equal("Quốc tế Lao động", Assert.Single(import.Changed).After.Name);
        Assert.Equal(new DateOnly(2020, 9, 2), Assert.Single(import.Retired).Day);
        Assert.Equal(new DateOnly(2020, 4, 30), Assert.Single(import.Unchanged).Day);
    }

    [Fact]
    public void Listed_days_win_over_those_the_program_knows()
    {
        var days = WorkingDays.Of2020.With([new(new(2020, 2, 13), "Nghỉ"), new(new(2020, 2, 15), "Làm bù", true), new(new(2020, 5, 1), "Làm bù", true)]);
        Assert.False(days.IsWorking(new(2020, 2, 13)));
        Assert.True(days.IsWorking(new(2020, 2, 15)));
        Assert.True(days.IsWorking(new(2020, 5, 1)));
        Assert.False(days.IsWorking(new(2020, 4, 30)));
        Assert.False(days.With([new(new(2020, 2, 15), "Nghỉ")]).IsWorking(new(2020, 2, 15)));
    }

    private static Import<Holiday> Read(params string[] rows) => HolidayImport.Read(Sheets.Of([Headings, .. rows]), []);
}
