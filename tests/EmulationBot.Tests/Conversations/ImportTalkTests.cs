using EmulationBot.Core.Conversations;
using EmulationBot.Core.Imports;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;
using EmulationBot.Tests.Imports;

namespace EmulationBot.Tests.Conversations;

/// <summary>Lists sent as a file in the chat: looked at first, taken over by a press, once and only as they were shown.</summary>
public sealed class ImportTalkTests
{
    private const string Units = "Tên đơn vị|Loại|Chức danh người ký";
    private const string NewUnit = "Trường A Bê|Trường học|Hiệu trưởng";

    private readonly Stage _stage = new();

    [Fact]
    public void A_list_with_faults_is_told_line_by_line_then_corrected_and_taken_over()
    {
        _stage.Reviewer("cuc").SendsList("ds.xlsx", Units, "Trường A Bê|làng|Hiệu trưởng", "|Trường học|")
            .Hears("Chưa nhập gì từ tệp ds.xlsx. Chỗ cần sửa 2:").Hears("Dòng 2, cột Loại: Không rõ loại “làng”. Ghi một trong:").Hears("Dòng 3, cột Tên đơn vị: Chưa có tên").Hears("sửa trong tệp rồi gửi lại");
        Assert.Equal(["Mẫu danh sách đơn vị (Excel)"], _stage.Buttons.Select(b => b.Caption));
        _stage.SendsList("ds2.xlsx", Units, NewUnit).Hears("Thêm 1:\n  Trường A Bê (truong-a-be)");
        Assert.Null(_stage.Last!.List);
        _stage.Presses("Ghi 1 thay đổi").Hears("✅ Đã ghi danh sách đơn vị: thêm 1.");
        Assert.Contains("units.imported", _stage.Last!.Events);
        Assert.Contains(_stage.Lists.Units, u => u.Id == "truong-a-be");
    }

    [Fact]
    public void A_press_counts_once_and_a_dropped_list_not_at_all()
    {
        var write = Shown().Buttons.First().Data;
        _stage.PressesOld(write).Hears("Đã ghi");
        _stage.PressesOld(write).Hears("đã ghi rồi, không ghi lần nữa");
        Assert.Null(_stage.Last!.List);
        _stage.SendsList("ds.xlsx", Units, NewUnit).Hears("không có gì thay đổi");
        Assert.Empty(_stage.Buttons);
        write = _stage.SendsList("nua.xlsx", Units, "Trường Xê Đê|Trường học|Hiệu trưởng").Buttons.First().Data;
        _stage.Presses("Bỏ qua").Hears("chưa ghi gì");
        _stage.PressesOld(write).Hears("không còn hiệu lực");
        Assert.Null(_stage.Last!.List);
    }

    [Fact]
    public void A_list_that_was_undone_and_sent_again_counts_again()
    {
        var before = _stage.Lists;
        Shown().Presses("Ghi").Hears("Đã ghi");
        _stage.Lists = before;
        Shown().Presses("Ghi").Hears("Đã ghi danh sách đơn vị: thêm 1");
        Assert.NotNull(_stage.Last!.List);
    }

    [Fact]
    public void What_differs_from_what_was_shown_is_shown_anew_and_not_done()
    {
        Shown();
        _stage.Files["ds.xlsx"] = new SentFile { Hash = "another", Table = Sheets.Of(Units, NewUnit, "Trường Xê Đê|Trường học|Hiệu trưởng") };
        _stage.Presses("Ghi 1").Hears("đã thay đổi từ lúc xem, nên chưa ghi gì").Hears("Trường Xê Đê");
        Assert.Null(_stage.Last!.List);
        Assert.True(Assert.Single(_stage.Last.Replies).Edits);
        _stage.Lists = _stage.Lists with { Units = [.. _stage.Lists.Units.Select(u => u.Id == "xa-tan-lap" ? u with { Block = "Khối 1" } : u)] };
        _stage.Presses("Ghi 2").Hears("đã thay đổi từ lúc xem");
        Assert.Null(_stage.Last!.List);
        _stage.Presses("Ghi 2").Hears("Đã ghi danh sách đơn vị: thêm 2");
    }

    [Fact]
    public void What_cannot_be_fetched_changes_nothing_and_can_be_tried_again()
    {
        var sent = Shown().Files["ds.xlsx"];
        _stage.Files["ds.xlsx"] = null;
        var write = _stage.Buttons.First().Data;
        _stage.PressesOld(write).Hears("Chưa tải được tệp, nên chưa ghi gì");
        Assert.False(Assert.Single(_stage.Last!.Replies).Edits);
        _stage.Files["ds.xlsx"] = new SentFile { Problem = Say.Import.Files.Gone };
        _stage.PressesOld(write).Hears("gửi lại tệp");
        _stage.Files["ds.xlsx"] = sent;
        _stage.PressesOld(write).Hears("Đã ghi");
    }

    [Fact]
    public void A_table_of_no_known_list_names_the_lists_and_their_columns()
    {
        _stage.Reviewer("cuc").SendsList("thu-chi.csv", "Khoản|Số tiền", "Giấy|12000").Hears("Chưa rõ tệp thu-chi.csv").Hears("Đơn vị: Tên đơn vị; Loại").DoesNotHear("Ngày nghỉ:");
        Assert.Equal(["Mẫu danh sách đơn vị (Excel)"], _stage.Buttons.Select(b => b.Caption));
        _stage.SendsList("lan.csv", "Đơn vị|Loại", "Tân Lập|Xã").Hears("Chưa rõ tệp lan.csv");
        Administrator().Says("/nhap").Hears("Ghế (vị trí có quyền): Đơn vị, Chức danh, Loại ghế").Hears("Ngày nghỉ: Ngày, Tên");
        Assert.Equal(3, _stage.Buttons.Count());
        _stage.Presses("Mẫu danh sách ghế");
        Assert.Equal(PaperKind.SeatList, Assert.Single(_stage.Last!.Replies).Paper!.Kind);
    }

    [Fact]
    public void What_is_no_table_is_told_with_the_mend()
    {
        _stage.Files["anh.xlsx"] = new SentFile { Hash = "x", Problem = Say.Import.Files.NotATable };
        _stage.Reviewer("cuc").SendsFile("anh.xlsx").Hears("Chưa đọc được tệp anh.xlsx").Hears("không phải bảng Excel hay CSV");
        _stage.SendsFile("giay-moi.pdf").Hears(Say.Menu.KindLine.ToString());
    }

    [Fact]
    public void Seats_and_holidays_are_an_administrators()
    {
        string[] seats = ["Đơn vị|Chức danh|Loại ghế", "Tân Lập|Chủ tịch|Người đứng đầu"];
        string[] days = ["Ngày|Tên", "30/04/2020|Ngày Chiến thắng"];
        foreach (var list in new[] { seats, days })
        {
            _stage.Reviewer("cuc").SendsList("ds.csv", list).Hears(Say.Menu.NotForYou.ToString());
            Assert.Contains("right.refused", _stage.Last!.Events);
        }
        Administrator().SendsList("ghe.csv", seats).Presses("Ghi 1").Hears("Đã ghi danh sách ghế (vị trí có quyền): thêm 1.").Hears("/ghe");
        _stage.SendsList("le.csv", days).Hears("luật định ít nhất 10").Presses("Ghi 1").Hears("Đã ghi danh sách ngày nghỉ: thêm 1.");
        _stage.SendsList("ghe.csv", seats).Hears("không có gì thay đổi");
    }

    [Fact]
    public void Others_hear_what_they_always_heard_and_cannot_press()
    {
        var write = Shown().Buttons.First().Data;
        _stage.Chair("xa-tan-lap").SendsFile("ds.xlsx").Hears(Say.Menu.KindLine.ToString());
        Assert.Null(_stage.Last!.Needs);
        _stage.PressesOld(write).Hears(Say.Menu.NotForYou.ToString());
        _stage.Says("đăng ký").SendsFile("ds.xlsx").Hears("Bước 1/8");
        _stage.At(new Person("test:khach")).SendsFile("ds.xlsx").Hears(Say.Menu.KindLine.ToString());
        _stage.Reviewer("dung").PressesOld(write).Hears("không còn hiệu lực");
        Assert.Null(_stage.Last!.List);
    }

    [Fact]
    public void A_long_report_is_cut_and_the_rest_counted()
    {
        _stage.Reviewer("cuc").SendsList("ds.csv", [Units, .. Enumerable.Range(1, 300).Select(n => $"Trường số {n}|làng|Hiệu trưởng")])
            .Hears("Chỗ cần sửa 300:").Hears("… và 288 dòng nữa.").DoesNotHear("Dòng 14,");
        _stage.SendsList("ds.csv", [Units, .. Enumerable.Range(1, 300).Select(n => $"Trường số {n}|Trường học|Hiệu trưởng")]).Presses("Ghi 300 thay đổi").Hears("thêm 300");
    }

    [Theory]
    [InlineData("Tên đơn vị|Loại", ListKind.Units)]
    [InlineData("STT|Tên đơn vị|Loại|Khối|Chức danh người ký", ListKind.Units)]
    [InlineData("Đơn vị|Chức danh|Loại ghế|Khối", ListKind.Seats)]
    [InlineData("Đơn vị|Chức danh|Loại", ListKind.Seats)]
    [InlineData("TEN DON VI|CHUC VU|VAI TRO", ListKind.Seats)]
    [InlineData("Ngày|Tên|Làm bù", ListKind.Holidays)]
    [InlineData("Ngày nghỉ|Tên", ListKind.Holidays)]
    [InlineData("Đơn vị|Loại", null)]
    [InlineData("Khoản|Số tiền", null)]
    [InlineData("", null)]
    public void A_list_is_known_by_its_headings(string headings, ListKind? kind) => Assert.Equal(kind, ListHeadings.KindOf(Sheets.Of("UBND HUYỆN TÂN BIÊN", headings, "a|b|c|d")));

    [Theory]
    [InlineData(ListKind.Units)]
    [InlineData(ListKind.Seats)]
    [InlineData(ListKind.Holidays)]
    public void A_template_is_a_list_of_its_kind_without_a_fault(ListKind kind)
    {
        var rows = ListTemplate.Of(kind, UnitDirectory.Load().All, 2020);
        Administrator().SendsList("mau.xlsx", [.. rows.Select(row => string.Join('|', row))]);
        Assert.Equal(kind, ListHeadings.KindOf(_stage.Files["mau.xlsx"]!.Table!));
        _stage.DoesNotHear("Chỗ cần sửa");
    }

    private Stage Shown() => _stage.Reviewer("cuc").SendsList("ds.xlsx", Units, NewUnit).Hears("Thêm 1:");

    private Stage Administrator() => _stage.At(new Person("test:hoa") { Role = Role.Administrator, Name = "Võ Thị Hoa" });
}
