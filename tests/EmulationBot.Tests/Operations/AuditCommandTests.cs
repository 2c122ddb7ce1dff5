using EmulationBot.Storage;
using Microsoft.Data.Sqlite;

namespace EmulationBot.Tests.Operations;

/// <summary>The audit as the command line, the doctor and a backup speak of it, through the real process.</summary>
public sealed class AuditCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_whole_audit_is_told_by_its_number_of_lines_and_its_days()
    {
        await Talk();
        var (code, output, _) = await Run("audit", "verify");
        Assert.Equal(0, code);
        Assert.Contains("Nhật ký nguyên vẹn. Đúng 3 dòng, từ 08:00 ngày 05/02/2020 đến 08:00 ngày 05/02/2020", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_audit_is_told_by_the_first_broken_line_and_fails_the_doctor_too()
    {
        await Talk();
        Sql("DROP TRIGGER audit_is_not_changed; UPDATE audit SET PersonId = 'x' WHERE Id = 2");
        var (code, output, _) = await Run("audit", "verify");
        Assert.Equal(1, code);
        Assert.Contains("dòng 2 đã bị sửa", output, StringComparison.Ordinal);
        var (doctor, findings, _) = await Run("doctor");
        Assert.Equal(1, doctor);
        Assert.Contains("dòng 2 đã bị sửa", Assert.Single(findings.Split('\n'), line => line.StartsWith('⚠')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_audit_without_a_line_is_no_fault()
    {
        await Run("chat", "--as", "guest");
        var (code, output, _) = await Run("audit", "verify");
        Assert.Equal(0, code);
        Assert.Contains("chưa có dòng nào", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_says_the_head_by_which_a_cut_is_found_out()
    {
        await Talk();
        var (_, backedUp, _) = await Run("backup", "copy.db");
        var head = backedUp.Trim().Split(' ')[^1];
        Assert.Equal(0, (await Run("audit", "verify", "--known", head)).Code);
        Sql("DROP TRIGGER audit_is_not_deleted; DELETE FROM audit WHERE Id = 2; UPDATE audit_head SET Line = 1, Hash = (SELECT Hash FROM audit WHERE Id = 1)");
        Assert.Equal(1, (await Run("audit", "verify", "--known", head)).Code);
        Assert.Equal(0, (await Run("audit", "verify", "--known", head, "--Storage:Path", "copy.db")).Code);
        Assert.Equal(["copy.db"], Directory.GetFiles(_folder.Path, "copy.db*").Select(Path.GetFileName).Where(f => !f!.EndsWith("-wal", StringComparison.Ordinal) && !f.EndsWith("-shm", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Without_a_database_it_says_where_it_looked() => Assert.Contains("rehearsal.db", (await Run("audit", "verify")).Errors, StringComparison.Ordinal);

    /// <summary>Two acts: the notice is shown, and what is asked waits for Phòng Nội vụ.</summary>
    private Task Talk() => BotProcess.Run(_folder.Path, ["chat"], "mẫu đăng ký lấy ở đâu");

    private Task<(int Code, string Output, string Errors)> Run(params string[] arguments) => BotProcess.Run(_folder.Path, arguments);

    private void Sql(string sql)
    {
        using var connection = new SqliteConnection(StorageSetup.ConnectionString(new StorageOptions { Path = _folder.File("data/rehearsal.db") }));
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The query is the test's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
        SqliteConnection.ClearPool(connection);
    }
}
