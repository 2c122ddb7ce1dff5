using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Tests.Conversations;

/// <summary>What Phòng Nội vụ and the heads of blocks ask and order in their own words, about one unit or many.</summary>
public sealed class OfficersOrdersTests
{
    private const string TanLap = "xa-tan-lap";
    private const string TanBinh = "xa-tan-binh";

    private readonly Stage _stage = new();

    private Stage Reviewer() => _stage.Sends(TanLap).Chair(TanBinh).Says("đăng ký").Reviewer("Bé");

    [Theory]
    [InlineData("duyệt tân lập")]
    [InlineData("xem hồ sơ của Tân Lập")]
    [InlineData("tra lai tan lap")]
    public void A_unit_that_has_sent_is_opened(string words) => Reviewer().Says(words).Hears("UBND xã Tân Lập").Hears("ĐKTĐ-2020-0001");

    [Theory]
    [InlineData("nhắc xã Tân Bình")]
    [InlineData("nhac lai cho tan binh")]
    [InlineData("đôn đốc tân bình")]
    public void A_unit_that_has_not_is_shown_and_nobodys_own_reminders_change(string words)
    {
        Reviewer().Says("tắt nhắc").Says(words).Hears("UBND xã Tân Bình").DoesNotHear("bật lại nhắc");
        Assert.True(_stage.Last!.Next.Person.Muted);
    }

    [Fact]
    public void Entering_for_a_unit_begins_with_its_name() => Reviewer().Says("nhập thay tân bình").Presses("Bắt đầu").Hears("UBND xã Tân Bình");

    [Theory]
    [InlineData("nhắc các đơn vị chưa gửi")]
    [InlineData("đôn đốc những đơn vị chưa nộp")]
    [InlineData("nhắc các đơn vị chưa gửi ạ")]
    [InlineData("Gửi nhắc 2 đơn vị")]
    public void Urging_may_be_typed(string words)
    {
        Reviewer().Says(words).Presses("Gửi nhắc 1 đơn vị");
        Assert.Equal(TanBinh, Assert.Single(_stage.Last!.Urged).Unit!.Id);
    }

    [Theory]
    [InlineData("bao nhiêu đơn vị chưa gửi")]
    [InlineData("còn những đơn vị nào chưa gửi")]
    [InlineData("các xã chưa gửi")]
    [InlineData("xa nao con thieu")]
    public void Who_has_not_sent_is_listed(string words) => Reviewer().Says(words).Hears("Chưa gửi: ").Hears("UBND xã Tân Bình").DoesNotHear("UBND xã Tân Lập –");

    [Theory]
    [InlineData("có bao nhiêu đơn vị đã gửi")]
    [InlineData("tiến độ")]
    [InlineData("ai báo gửi bản giấy")]
    public void How_it_stands_is_shown(string words) => Reviewer().Says(words).Hears("Tình hình đăng ký thi đua");

    [Fact]
    public void One_block_is_listed_alone()
    {
        (_stage.Blocks[TanLap], _stage.Blocks[TanBinh]) = ("Khối xã, thị trấn", "Khối khác");
        Reviewer().Says("khối xã thị trấn ai chưa gửi").Hears("Chưa gửi: 0 đơn vị");
        _stage.BlockHead("Khối khác").Says("khối mình ai chưa gửi").Hears("UBND xã Tân Bình");
    }

    [Theory]
    [InlineData("khối mặt trận chưa gửi")]
    [InlineData("đơn vị nào khối mặt trận và đoàn thể chưa gửi")]
    [InlineData("khoi mat tran va doan the con ai chua gui")]
    [InlineData("doan the chua gui")]
    [InlineData("mặt trận đoàn thể còn ai chưa nộp ạ")]
    public void A_part_of_a_blocks_name_counts_where_it_fits_one_alone(string words) =>
        Blocks().Says(words).Hears("Khối Mặt trận và đoàn thể").Hears("Chưa gửi: 1 đơn vị").Hears("UBND xã Tân Bình");

    [Theory]
    [InlineData("khoi giao duc chua gui")]
    [InlineData("khối nội chính chưa gửi")]
    [InlineData("tiến độ khối doanh nghiệp")]
    [InlineData("nhắc khối doanh nghiệp")]
    [InlineData("các xã biên giới chưa gửi")]
    public void Of_an_unknown_block_it_is_said_which_there_are(string words) =>
        Blocks().Says(words).Hears("không có khối hoặc loại đơn vị").Hears("Khối Mặt trận và đoàn thể").DoesNotHear("Chưa gửi: ");

    [Theory]
    [InlineData("khối nội chính chưa gửi")]
    [InlineData("khoi noi chinh chua gui")]
    public void Without_blocks_it_is_said_that_there_are_none(string words) => Reviewer().Says(words).Hears("chưa xếp khối").DoesNotHear("Chưa gửi: ");

    [Theory]
    [InlineData("phòng nào chưa gửi", "Cơ quan chuyên môn", "Phòng Văn hóa")]
    [InlineData("cac xa chua gui", "Xã, thị trấn", "UBND xã Tân Bình")]
    [InlineData("xã nào chưa gửi ạ", "Xã, thị trấn", "UBND xã Tân Bình")]
    public void A_kind_of_units_is_listed_alone_and_named(string words, string kind, string unit)
    {
        Reviewer().Says(words).Hears($"{kind}\nChưa gửi: ").Hears(unit);
        Assert.True(_stage.Heard.Contains("UBND xã Tân Bình", StringComparison.Ordinal) != _stage.Heard.Contains("Phòng Văn hóa", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("xa nao da gui", "Xã, thị trấn")]
    [InlineData("tình hình các xã", "Xã, thị trấn")]
    [InlineData("các xã gửi chưa", "Xã, thị trấn")]
    public void How_a_kind_stands_is_shown_of_it_alone(string words, string kind) =>
        Reviewer().Says(words).Hears($"{kind}\nTình hình đăng ký thi đua").Hears("Xã Tân Lập").DoesNotHear("Văn hóa").Presses("Chưa gửi (").Hears(kind).DoesNotHear("Văn hóa");

    [Theory]
    [InlineData("ai gửi trễ", "Gửi sau hạn: 0")]
    [InlineData("đơn vị nào nộp muộn", "Gửi sau hạn: 0")]
    [InlineData("don vi nao rut", "Đã rút: 0")]
    [InlineData("ai đang khai dở", "Đang khai: 0")]
    public void Other_lists_are_asked_for_too(string words, string heading) => Reviewer().Says(words).Hears(heading);

    [Theory]
    [InlineData("nộp muộn thì sao")]
    [InlineData("phong trào 5 chưa đăng ký")]
    [InlineData("xử lý đơn vị chưa nộp")]
    public void What_only_sounds_like_a_list_is_none(string words) =>
        Reviewer().Says(words).DoesNotHear("Chưa gửi: ").DoesNotHear("Gửi sau hạn: ").DoesNotHear("Tình hình đăng ký").DoesNotHear("không có khối");

    [Theory]
    [InlineData("nhắc khối mặt trận")]
    [InlineData("nhac khoi mat tran va doan the chua gui")]
    [InlineData("đôn đốc khối mặt trận")]
    public void A_block_is_urged_alone(string words)
    {
        Blocks().Chair("xa-thanh-tay").Says("/start").Reviewer("Bé").Says(words).Hears("1 đơn vị (1 người)").Hears("thuộc Khối Mặt trận và đoàn thể: Xã Tân Bình").Presses("Gửi nhắc 1 đơn vị").Hears("Xã Tân Bình");
        Assert.Equal(TanBinh, Assert.Single(_stage.Last!.Urged).Unit!.Id);
    }

    [Theory]
    [InlineData("nhắc tân bình")]
    [InlineData("nhac xa tan binh giup em")]
    public void One_unit_is_urged_by_a_press_and_only_then(string words)
    {
        Reviewer().Chair("xa-thanh-tay").Says("/start").Reviewer("Bé").Says(words).Hears("UBND xã Tân Bình").Hears("chưa nhắc");
        Assert.Empty(_stage.Last!.Urged);
        _stage.Presses("Nhắc Xã Tân Bình").Hears("1 đơn vị: Xã Tân Bình");
        Assert.Equal(TanBinh, Assert.Single(_stage.Last!.Urged).Unit!.Id);
    }

    [Fact]
    public void What_was_reminded_today_or_has_sent_is_not_urged()
    {
        Reviewer().Urging = _stage.Urging with { Urged = new HashSet<string> { TanBinh }, LastAt = new Dictionary<string, DateTimeOffset> { [TanBinh] = _stage.Now.AddMinutes(-30) } };
        _stage.Says("nhắc tân bình").Hears("đã được nhắc hôm nay, lúc 07:30");
        Assert.DoesNotContain(_stage.Buttons, b => b.Caption.StartsWith("Nhắc ", StringComparison.Ordinal));
        _stage.PressesOld("rc:urge:1::u-xa-tan-binh").Hears("đã được nhắc hôm nay");
        Assert.Empty(_stage.Last!.Urged);
        _stage.Says("nhắc tân lập").Hears("không còn việc phải gửi");
        _stage.Says("nhắc hòa hiệp").Hears("cần gọi điện");
    }

    [Fact]
    public void A_reason_typed_with_a_return_leads_to_what_is_missing_and_sends_nothing()
    {
        Reviewer().Says("tra lai tan lap vi thieu chi tieu").Hears("Chưa gửi gì cho đơn vị").Hears("cần bổ sung gì");
        Assert.Equal(RegistrationState.Sent, _stage.Of(TanLap).State);
    }

    [Theory]
    [InlineData("duyệt tân lập và tân bình")]
    [InlineData("duyet tan lap, tan binh")]
    public void Of_two_units_one_is_chosen(string words) => Reviewer().Says(words).Hears("Mỗi lần một đơn vị").Presses("Xã Tân Lập").Hears("ĐKTĐ-2020-0001");

    [Theory]
    [InlineData("duyệt hết")]
    [InlineData("duyet tat ca di")]
    [InlineData("duyệt hết các hồ sơ")]
    public void All_at_once_is_not_approved(string words)
    {
        Reviewer().Says(words).Hears("từng đơn vị một").Hears("ĐKTĐ-2020-0001");
        Assert.NotEqual(RegistrationState.Complete, _stage.Of(TanLap).State);
    }

    [Fact]
    public void Of_a_paper_that_is_not_entered_it_is_said_that_it_must_be()
    {
        Reviewer().Says("đã nhận bản giấy của Hòa Hiệp").Says("/hoidong").Hears("chưa nhập nên chưa trình Hội đồng được (1): Xã Hòa Hiệp").Presses("Nhập thay đơn vị").Hears("Nhập thay đơn vị nào");
        _stage.Says("/duyet hòa hiệp").Hears("chưa nhập").Presses("Nhập thay đơn vị").Hears("UBND xã Hòa Hiệp");
    }

    [Theory]
    [InlineData("/duyet tran phu")]
    [InlineData("trần phú gửi chưa")]
    public void Some_words_of_a_name_are_asked_back(string words) => Reviewer().Says(words).Hears("Ý đồng chí là đơn vị nào").Presses("Trường THPT Trần Phú").Hears("chưa được xác nhận là đơn vị tham gia");

    [Fact]
    public void The_plan_is_no_office() => Reviewer().Says("kế hoạch tới đâu rồi").DoesNotHear("Ý đồng chí là đơn vị nào");

    [Fact]
    public void The_town_and_the_district_have_one_name() => Reviewer().Says("Tân Biên gửi chưa?").Presses("Thị trấn Tân Biên").Hears("UBND thị trấn Tân Biên").Says("tan bien gui chua").Presses("Cả huyện").Hears("Tình hình");

    [Theory]
    [InlineData("thu hồi quyền của Tân Lập", "Quyền của UBND xã Tân Lập")]
    [InlineData("xoa dang ky cua tan lap", "Không xóa đăng ký đã gửi")]
    [InlineData("da nhan ban giay cua tan binh chua", "UBND xã Tân Bình: ")]
    [InlineData("bản giấy của Tân Bình đến chưa", "UBND xã Tân Bình: ")]
    public void Other_orders_and_questions_about_one_unit(string words, string heard)
    {
        Reviewer().Says(words).Hears(heard);
        Assert.Null(_stage.Last!.Paper);
    }

    [Theory]
    [InlineData("giá vàng hôm nay bao nhiêu")]
    [InlineData("kế hoạch năm 2019 nói gì")]
    public void Phong_Noi_vu_is_not_sent_to_itself(string words) => Reviewer().Says(words).DoesNotHear("liên hệ Phòng Nội vụ").DoesNotHear("hỏi Phòng Nội vụ");

    private Stage Blocks()
    {
        (_stage.Blocks[TanLap], _stage.Blocks[TanBinh], _stage.Blocks["xa-thanh-tay"]) = ("Khối xã, thị trấn", "Mặt trận và đoàn thể", "Khối xã, thị trấn");
        return Reviewer();
    }

    [Fact]
    public void Who_takes_part_in_a_movement_is_named() =>
        Reviewer().Says("đơn vị nào đăng ký phong trào 3").Hears("1 đơn vị").Hears("Tân Lập").Says("xã nào tham gia phong trào số 4").Hears("0 đơn vị");

    [Fact]
    public void Of_a_paper_whose_unit_is_not_named_whole_the_unit_is_asked() =>
        Reviewer().Says("đã nhận bản giấy của hội nông dân").Presses("Đã nhận bản giấy: Hội Nông dân").Hears("Đã xác nhận");

    [Fact]
    public void With_a_day_the_name_is_asked_for_again() =>
        Reviewer().Says("đã nhận bản giấy của hội nông dân ngày 7/2").Hears("Hội Nông dân huyện").DoesNotHear("quyền");

    [Theory]
    [InlineData("đừng nhắc các xã chưa gửi")]
    [InlineData("hạn cho đơn vị chưa nộp")]
    [InlineData("xã có bắt buộc đăng ký phong trào 6")]
    [InlineData("Trường học có phải đăng ký phong trào 2 không")]
    public void What_asks_for_no_list_gets_none(string words) => Reviewer().Says(words).DoesNotHear("Chưa gửi: ").DoesNotHear("đã gửi đăng ký tham gia").DoesNotHear("Tình hình đăng ký thi đua");

    [Fact]
    public void Yesterday_is_a_day_too()
    {
        Reviewer().Now = new DateTimeOffset(2020, 2, 15, 9, 0, 0, TimeSpan.FromHours(7));
        _stage.Says("đã nhận bản giấy của Tân Bình hôm qua").Hears("tính gửi ngày 14/02/2020, đúng hạn");
    }

    [Theory]
    [InlineData("đơn vị nào chưa gửi")]
    [InlineData("nhắc các đơn vị chưa gửi")]
    public void A_chair_is_shown_nobodys_list(string words)
    {
        _stage.Sends(TanLap).Chair(TanBinh).Says(words).DoesNotHear("Tân Lập");
        Assert.Empty(_stage.Last!.Urged);
    }

    [Fact]
    public void The_day_a_paper_counts_from_is_said() =>
        Reviewer().Says("đã nhận bản giấy của Tân Bình ngày 7/2").Hears("tính gửi ngày 07/02/2020, đúng hạn");
}
