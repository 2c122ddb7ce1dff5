using EmulationBot.Core.Conversations;
using Microsoft.Data.Sqlite;

namespace EmulationBot.Tests.Operations;

/// <summary>Commands that work on the database of the folder, through the real process.</summary>
public sealed class DatabaseCommandsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_code_from_invite_pairs_the_person_who_types_it_and_only_its_hash_is_kept()
    {
        var (_, printed, _) = await Run("invite", "--unit", "tan lap");
        var code = printed.Split(' ', '\n').Single(w => Invite.CodeIn(Incoming.Words(w)) is not null);
        Assert.Contains("12/02/2020", printed, StringComparison.Ordinal);

        var (_, said, _) = await BotProcess.Run(_folder.Path, ["chat", "--as", "guest"], code, "đăng ký");
        Assert.Contains("Bước 1/8", said, StringComparison.Ordinal);
        Assert.Equal(0L, Scalar($"SELECT count(*) FROM invites WHERE Hash LIKE '%{code}%'"));
    }

    [Theory]
    [InlineData("--unit xa-tan-lap --seat deputy", "Phó Chủ tịch UBND xã Tân Lập")]
    [InlineData("--unit xa-tan-lap --seat clerk", "Cán bộ văn phòng UBND xã Tân Lập")]
    [InlineData("--role reviewer --name Cúc", "Cán bộ Phòng Nội vụ (Cúc)")]
    [InlineData("--role administrator", "Quản trị Trợ lý thi đua")]
    [InlineData("--role block-head --block Khối-xã", "Trưởng khối: Khối-xã")]
    public async Task A_code_is_for_the_seat_that_is_named(string typed, string seat)
    {
        var (code, printed, _) = await Run(["invite", .. typed.Split(' ')]);
        Assert.Equal(0, code);
        Assert.StartsWith($"Mã ghép cho {seat}: TB-", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://thidua.example.vn", "https://thidua.example.vn/?start=TB-")]
    [InlineData("http://10.1.2.3:8080/", "http://10.1.2.3:8080/?start=TB-")]
    public async Task Without_Telegram_a_code_is_opened_on_the_page_as_it_is_reached(string address, string link)
    {
        var (_, printed, _) = await Run("invite", "--unit", "tan lap", "--Web:Address", address);
        Assert.Contains(link, printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_card_with_the_code_is_a_picture_that_overwrites_nothing()
    {
        Assert.Equal(0, (await Run("invite", "--unit", "tan lap", "--picture", "the.png")).Code);
        var before = await File.ReadAllBytesAsync(_folder.File("the.png"), TestContext.Current.CancellationToken);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], before.Take(4));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder.File("the.png")));
        var (code, printed, errors) = await Run("invite", "--unit", "tan lap", "--picture", "the.png");
        Assert.Equal((1, ""), (code, printed));
        Assert.Contains("the.png đã có", errors, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(_folder.File("the.png"), TestContext.Current.CancellationToken));
        Assert.Equal(1L, Scalar("SELECT count(*) FROM invites"));
    }

    [Fact]
    public async Task A_second_code_for_the_head_takes_the_place_of_the_first_and_names_who_holds_the_seat()
    {
        await Run("chat");
        var (_, first, _) = await Run("invite", "--unit", "tan lap");
        Assert.Contains("người đăng ký của UBND xã Tân Lập giữ từ 08:00 ngày 05/02/2020", first, StringComparison.Ordinal);
        await Run("invite", "--unit", "tan lap");
        var code = first.Split(' ', '\n').Single(w => Invite.CodeIn(Incoming.Words(w)) is not null);
        Assert.Contains("Mã không dùng được", (await BotProcess.Run(_folder.Path, ["chat", "--as", "guest"], code)).Output, StringComparison.Ordinal);
        Assert.Equal(1L, Scalar("SELECT count(*) FROM seats"));
    }

    [Fact]
    public async Task A_backup_made_while_the_conversation_runs_is_whole_and_overwrites_nothing()
    {
        using var chat = BotProcess.Start(_folder.Path, "chat");
        await chat.Type("đăng ký");
        await chat.Shows("Bước 1/8");

        Assert.Equal(0, (await Run("backup", "copy.db")).Code);
        using (var copy = new SqliteConnection($"Data Source={_folder.File("copy.db")};Pooling=false"))
        {
            copy.Open();
            using var check = copy.CreateCommand();
            check.CommandText = "SELECT (SELECT count(*) FROM inbox) || (SELECT * FROM pragma_integrity_check)";
            Assert.Equal("1ok", check.ExecuteScalar());
        }
        var before = await File.ReadAllBytesAsync(_folder.File("copy.db"), TestContext.Current.CancellationToken);
        Assert.Equal(1, (await Run("backup", "copy.db")).Code);
        Assert.Equal(before, await File.ReadAllBytesAsync(_folder.File("copy.db"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_broken_database_gives_no_backup()
    {
        await Run("chat");
        var database = Path.Combine(_folder.Path, "data", "rehearsal.db");
        await using (var broken = new FileStream(database, FileMode.Open))
        {
            // The second page and those after it; the first still reads as a database.
            broken.Position = 4096;
            broken.Write(new byte[20 * 4096].AsSpan());
        }
        var (code, _, errors) = await Run("backup", "copy.db");
        Assert.Equal(1, code);
        Assert.Contains("bản sao lưu", Assert.Single(errors.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path, "copy.db*"));
    }

    [Fact]
    public async Task A_code_given_late_in_a_rehearsal_still_lives_its_seven_days()
    {
        await BotProcess.Run(_folder.Path, ["chat"], "/gio 13/02 08:00");
        Assert.Contains("20/02/2020", (await Run("invite", "--unit", "tan lap")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("backup")]
    [InlineData("export")]
    public async Task A_folder_that_does_not_exist_is_named_and_not_the_database_blamed(string command)
    {
        await Run("chat");
        var (code, _, errors) = await Run(command, "khong-co/copy.x");
        Assert.Equal(1, code);
        var line = Assert.Single(errors.Trim().Split('\n'));
        Assert.Contains(_folder.File("khong-co"), line, StringComparison.Ordinal);
        Assert.DoesNotContain("rehearsal.db", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("backup")]
    [InlineData("export")]
    public async Task A_folder_is_not_taken_for_the_file_to_write(string command)
    {
        await Run("chat");
        var (code, _, errors) = await Run(command, _folder.Path);
        Assert.Equal(1, code);
        Assert.Contains("thư mục", Assert.Single(errors.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(_folder.Path)!, Path.GetFileName(_folder.Path) + ".*"));
    }

    [Fact]
    public async Task A_second_process_on_the_same_data_is_refused_and_told_of_the_first()
    {
        using var first = BotProcess.Start(_folder.Path, "chat");
        await first.Shows("Vai:");
        var (code, _, errors) = await Run("chat");
        Assert.Equal(1, code);
        Assert.Contains($"số {first.Id} ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_process_that_was_killed_leaves_the_data_free()
    {
        using (var first = BotProcess.Start(_folder.Path, "chat"))
            await first.Shows("Vai:");
        Assert.Equal(0, (await Run("chat")).Code);
    }

    [Fact]
    public async Task Export_without_data_says_where_it_looked()
    {
        var (code, _, errors) = await Run("export");
        Assert.Equal(1, code);
        Assert.Contains("rehearsal.db", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_reads_what_chat_wrote()
    {
        Assert.Equal(0, (await Run("chat")).Code);
        Assert.Equal(0, (await Run("export", "out.csv")).Code);
        var bytes = await File.ReadAllBytesAsync(_folder.File("out.csv"), TestContext.Current.CancellationToken);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(1, (await Run("export", "out.csv")).Code);
    }

    private Task<(int Code, string Output, string Errors)> Run(params string[] arguments) => BotProcess.Run(_folder.Path, arguments);

    private object? Scalar(string query)
    {
        using var database = new SqliteConnection($"Data Source={_folder.File("data/rehearsal.db")};Pooling=false");
        database.Open();
        using var command = database.CreateCommand();
#pragma warning disable CA2100 // The query is the test's own.
        command.CommandText = query;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }
}
