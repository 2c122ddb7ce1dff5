using EmulationBot.Storage;
using EmulationBot.Tests.Operations;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Tests.Terminal;

/// <summary>The real process, spoken to through a pipe.</summary>
public sealed class ChatTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_first_lines_say_that_it_is_a_rehearsal_who_one_is_what_time_it_is_and_how_to_go_on()
    {
        var (code, output, errors) = await Chat();
        Assert.Equal((0, ""), (code, errors));
        Assert.All(
            ["DIỄN TẬP", "UBND xã Tân Lập", "08:00 thứ Tư, 05/02/2020", "đăng ký", "/vai", "/gio", "/thoat"],
            words => Assert.Contains(words, output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_command_at_all_is_the_same_conversation_where_there_are_no_pages()
    {
        var (code, output, _) = await BotProcess.Run(_folder.Path, ["--Web:Enabled", "false"], "đăng ký");
        Assert.Equal(0, code);
        Assert.Contains("Bước 1/8", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_line_is_answered_before_the_next_is_read()
    {
        var (_, output, _) = await Chat("đăng ký", "1", "Nguyễn Văn An");
        Assert.Equal(["Bước 1/8", "Bước 2/8", "Bước 3/8"], Steps(output));
        Assert.Contains("[1] ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_role_keeps_its_own_conversation()
    {
        var (_, output, _) = await Chat("đăng ký", "1", "/vai guest", "đăng ký", "/vai chair:tân lập", "Nguyễn Văn An");
        Assert.Equal(["Bước 1/8", "Bước 2/8", "Bước 3/8"], Steps(output));
        Assert.Contains("Vai: khách", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clerk_lays_his_draft_before_the_chair_and_an_administrator_gives_the_seat_to_another()
    {
        var (_, output, _) = await Chat(
            "/vai clerk:tân lập", "đăng ký", "đúng", "Nguyễn Văn An", "Chủ tịch UBND xã", "0912 345 678", "1, 3", "Giảm 2% hộ nghèo", "Phân công cán bộ phụ trách từng ấp.", "Tập thể lao động tiên tiến", "trình",
            "/vai admin", "/capma tân lập", "Chủ tịch UBND xã");
        Assert.All(["Đã trình lúc", "(Gửi tới: người đăng ký của UBND xã Tân Lập)", "Mã cho Chủ tịch UBND xã Tân Lập"], words => Assert.Contains(words, output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_list_is_sent_by_its_path_and_taken_over_by_its_button()
    {
        await File.WriteAllTextAsync(_folder.File("le.csv"), "Ngày;Tên\n13/02/2020;Nghỉ\n", TestContext.Current.CancellationToken);
        var (_, output, _) = await Chat("/vai admin", "/nop", "/nop khong-co.csv", "/nop le.csv", "Ghi 1 thay đổi", "/han", "/nop le.csv");
        Assert.All(
            ["Ghi đường dẫn tệp sau /nop", "Không có tệp khong-co.csv", "Thêm 1:", "Đã ghi danh sách ngày nghỉ: thêm 1", "Còn 9 ngày (6 ngày làm việc)", "không có gì thay đổi"],
            words => Assert.Contains(words, output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_entered_is_there_in_the_next_process()
    {
        await Chat("đăng ký", "1");
        var (_, output, _) = await Chat("Nguyễn Văn An");
        Assert.Equal(["Bước 3/8"], Steps(output));
    }

    [Fact]
    public async Task The_clock_is_shown_moved_forward_and_never_back()
    {
        var (_, output, _) = await Chat("/gio", "/gio +1 ngày", "/gio 01/02", "/gio hôm qua", "/gio 13/02 08:00");
        Assert.Contains("Đã dời đồng hồ tới 08:00 thứ Năm, 06/02/2020.", output, StringComparison.Ordinal);
        Assert.Contains("chỉ dời tới", output, StringComparison.Ordinal);
        Assert.Contains("Không đọc được thời điểm", output, StringComparison.Ordinal);
        Assert.Contains("Đã dời đồng hồ tới 08:00 thứ Năm, 13/02/2020.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rehearsal_goes_on_from_where_its_clock_was_left()
    {
        await Chat("/gio 13/02 08:00", "/thoat");
        var (_, output, _) = await Chat("/gio", "/gio 05/02 08:00");
        Assert.Contains("Đồng hồ: 08:00 thứ Năm, 13/02/2020.", output, StringComparison.Ordinal);
        Assert.Contains("chỉ dời tới", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_who_paired_is_named_by_what_he_filled_in()
    {
        var (_, invited, _) = await BotProcess.Run(_folder.Path, ["invite", "--unit", "xa-tan-lap"]);
        var code = invited.Split(' ', '\n').Single(w => w.StartsWith("TB-", StringComparison.Ordinal));
        var (_, output, _) = await BotProcess.Run(_folder.Path, ["chat", "--as", "guest"],
            code, "đăng ký", "đúng", "Lê Văn Tám, chủ tịch UBND xã", "0912345678", "1 và 2", "Giảm 2% hộ nghèo trong năm 2020", "Phân công cán bộ phụ trách từng ấp", "không",
            "gửi", "/vai chair:tân lập", "đăng ký", "/vai guest");
        Assert.Contains("Đã nhận đăng ký", output, StringComparison.Ordinal);
        Assert.DoesNotContain("chưa ghép", output, StringComparison.Ordinal);
        Assert.Equal("Lê Văn Tám", Assert.Single(await Sent()).SentByName);
    }

    [Fact]
    public async Task After_thoat_nothing_more_is_read()
    {
        var (code, output, _) = await Chat("/thoat", "đăng ký");
        Assert.Equal(0, code);
        Assert.DoesNotContain("Bước", output, StringComparison.Ordinal);
    }

    private Task<(int Code, string Output, string Errors)> Chat(params string[] lines) => BotProcess.Run(_folder.Path, ["chat"], lines);

    private async Task<List<RegistrationRow>> Sent()
    {
        await using var db = new BotDb(new DbContextOptionsBuilder<BotDb>().UseSqlite($"Data Source={_folder.File("data/rehearsal.db")}").Options);
        return await db.Registrations.ToListAsync(TestContext.Current.CancellationToken);
    }

    private static IEnumerable<string> Steps(string output) =>
        output.Split('\n').Where(l => l.StartsWith("Bước ", StringComparison.Ordinal)).Select(l => l[..8]);
}
