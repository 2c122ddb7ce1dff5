using EmulationBot.Core.Registrations;
using EmulationBot.Core.Units;
using EmulationBot.Tests.Documents;

namespace EmulationBot.Tests.Registrations;

/// <summary>Answers as the papers print them: quantities out of targets, people out of lines, heads and signatures out of units.</summary>
public sealed class PrintedAnswersTests
{
    [Theory]
    [InlineData("Đạt 19/19 tiêu chí nông thôn mới trước 30/11/2020", "tiêu chí", "19/19")]
    [InlineData("Giảm 2,5% hộ nghèo trong năm 2020", "%", "2,5")]
    [InlineData("thu ngan sach 1.250 trieu dong", "trieu dong", "1.250")]
    [InlineData("98% hồ sơ giải quyết đúng hạn", "%", "98")]
    [InlineData("Thực hiện Chỉ thị số 01/CT-UBND", null, null)]
    [InlineData("Hoàn thành trước 30/11/2020", null, null)]
    [InlineData("Xây 3 ấp văn hóa và 2 công trình", null, null)]
    [InlineData("Có 5 apples", null, null)]
    public void A_quantity_with_its_unit_is_read_out_of_a_target_when_there_is_just_one(string line, string? measure, string? amount) =>
        Assert.Equal(new TargetLine(line, measure, amount), TargetLine.Of(line));

    [Theory]
    [InlineData("1.250", 1250.0)]
    [InlineData("1250", 1250.0)]
    [InlineData("2,5", 2.5)]
    [InlineData("1.250,75", 1250.75)]
    [InlineData("19.5", null)]
    [InlineData("19/19", null)]
    public void Numbers_are_read_the_Vietnamese_way_or_not_at_all(string amount, double? number) =>
        Assert.Equal(number, (double?)new TargetLine("", "%", amount).Number);

    [Theory]
    [InlineData("Trần Thị Bình - Công chức Văn phòng - Số hóa hồ sơ một cửa", "Trần Thị Bình|Công chức Văn phòng|Chiến sĩ thi đua cơ sở||Số hóa hồ sơ một cửa")]
    [InlineData("Trần Thị Bình", "Trần Thị Bình||Chiến sĩ thi đua cơ sở||")]
    [InlineData("Trần Thị Bình, Công chức, Số hóa hồ sơ", "Trần Thị Bình|Công chức|Chiến sĩ thi đua cơ sở||Số hóa hồ sơ")]
    [InlineData("Lê Văn Cường – Phó Chủ tịch – chiến sỹ thi đua cấp tỉnh – Bằng khen của UBND tỉnh – Mô hình A – B", "Lê Văn Cường|Phó Chủ tịch|Chiến sĩ thi đua cấp tỉnh|Bằng khen của UBND tỉnh|Mô hình A - B")]
    [InlineData("Lê Văn Cường - CSTĐ toàn quốc", "Lê Văn Cường||Chiến sĩ thi đua toàn quốc||")]
    public void A_line_of_the_list_is_a_person(string line, string read)
    {
        var person = NamedPerson.Of(line);
        Assert.Equal(read, string.Join('|', person.Name, person.Office, person.Title, person.Award, person.Initiative));
    }

    [Theory]
    [InlineData("xa-tan-lap", "Chủ tịch UBND xã", "TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH")]
    [InlineData("xa-tan-lap", "Phó Chủ tịch UBND xã (ký thay)", "TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH|PHÓ CHỦ TỊCH")]
    [InlineData("xa-tan-lap", "Phó chủ tịch ubnd xã", "TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH|PHÓ CHỦ TỊCH")]
    [InlineData("xa-tan-lap", "chu tich Ủy ban nhân dân xã Tân Lập", "TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH")]
    [InlineData("phong-noi-vu", "Phó Trưởng phòng Nội vụ huyện", "KT. TRƯỞNG PHÒNG|PHÓ TRƯỞNG PHÒNG")]
    [InlineData("xa-tan-bien-tt", null, "TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH")]
    [InlineData("xa-tan-lap", "Quyền Chủ tịch UBND xã", "TM. ỦY BAN NHÂN DÂN|Q. CHỦ TỊCH")]
    [InlineData("xa-tan-lap", "Công chức Văn phòng", "CÔNG CHỨC VĂN PHÒNG")]
    [InlineData("phong-noi-vu", "Trưởng phòng", "TRƯỞNG PHÒNG")]
    [InlineData("phong-noi-vu", "Phó Trưởng phòng (ký thay)", "KT. TRƯỞNG PHÒNG|PHÓ TRƯỞNG PHÒNG")]
    [InlineData("vp-hdnd-ubnd", "Chánh Văn phòng", "CHÁNH VĂN PHÒNG")]
    [InlineData("thpt-tran-phu", "Hiệu trưởng", "HIỆU TRƯỞNG")]
    [InlineData("hnd", "Chủ tịch", "TM. BAN CHẤP HÀNH|CHỦ TỊCH")]
    [InlineData("hctd", "Chủ tịch", "TM. BAN CHẤP HÀNH|CHỦ TỊCH")]
    [InlineData("mttq", "Chủ tịch", "TM. BAN THƯỜNG TRỰC|CHỦ TỊCH")]
    [InlineData("bchqs", null, "CHỈ HUY TRƯỞNG")]
    public void The_signature_says_in_whose_name_and_in_which_office(string unit, string? office, string lines) =>
        Assert.Equal(lines, string.Join('|', SignatureBlock.Of(Sample.Unit(unit), office, "Nguyễn Văn An").Lines));

    [Theory]
    [InlineData("xa-tan-lap", "ỦY BAN NHÂN DÂN|HUYỆN TÂN BIÊN", "ỦY BAN NHÂN DÂN|XÃ TÂN LẬP", "Tân Lập")]
    [InlineData("xa-tan-bien-tt", "ỦY BAN NHÂN DÂN|HUYỆN TÂN BIÊN", "ỦY BAN NHÂN DÂN|THỊ TRẤN TÂN BIÊN", "Tân Biên")]
    [InlineData("phong-noi-vu", "ỦY BAN NHÂN DÂN|HUYỆN TÂN BIÊN", "PHÒNG NỘI VỤ", "Tân Biên")]
    [InlineData("hnd", "", "HỘI NÔNG DÂN HUYỆN TÂN BIÊN", "Tân Biên")]
    [InlineData("huyen-doan", "", "HUYỆN ĐOÀN", "Tân Biên")]
    public void The_head_names_the_unit_and_the_body_above_it(string unit, string superior, string issuer, string place)
    {
        var head = Letterhead.Of(Sample.Unit(unit), Sample.Plan);
        Assert.Equal((superior, issuer, place), (string.Join('|', head.Superior), string.Join('|', head.Issuer), head.Place));
    }

    [Fact]
    public void Blocks_keep_the_order_of_units_one_name_in_two_spellings_is_one_and_the_unknown_come_last()
    {
        var units = Sample.Units.All.Take(5).ToList();
        string?[] names = [null, "Khối Nội chính", "Khối xã, thị trấn", "nội chính", null];
        var blocks = CampaignBlock.Of([.. units.Zip(names, (unit, name) => new CampaignEntry(unit) { Block = name })]);
        Assert.Equal(["Khối Nội chính:1,3", "Khối xã, thị trấn:2", ":0,4"], blocks.Select(block => $"{block.Name}:{string.Join(',', block.Entries.Select(entry => units.IndexOf(entry.Unit)))}"));
    }

    [Fact]
    public void An_entry_takes_block_and_state_from_the_registration_until_somebody_knows_better()
    {
        Assert.Equal(("Khối xã, thị trấn", "đủ hồ sơ, chờ họp Hội đồng"), (Sample.Complete.Block, Sample.Complete.StateLabel));
        var better = Sample.Complete with { Block = "Khối 1", StateLabel = "đã tiếp nhận" };
        Assert.Equal(("Khối 1", "đã tiếp nhận"), (better.Block, better.StateLabel));
        Assert.Equal("chưa gửi đăng ký", Sample.Entry("mttq").StateLabel);
    }

    [Fact]
    public void Each_kind_of_entry_is_at_its_stage() => Assert.Equal(
        [EntryStage.Sent, EntryStage.Sent, EntryStage.Returned, EntryStage.Sent, EntryStage.Late, EntryStage.NotStarted, EntryStage.Sent, EntryStage.PaperUnconfirmed, EntryStage.Drafting, EntryStage.NotStarted],
        Sample.Campaign.Select(entry => entry.Stage));
}
