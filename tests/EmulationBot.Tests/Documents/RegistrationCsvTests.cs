using System.Collections.Immutable;
using System.Text;
using CsvHelper;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Units;
using EmulationBot.Documents;

namespace EmulationBot.Tests.Documents;

public sealed class RegistrationCsvTests
{
    private static readonly Registration Sent = new("TB-022-001", "22-KH-UBND-2020", "xa-tan-lap")
    {
        FirstSentAt = new(2020, 2, 6, 2, 5, 0, TimeSpan.Zero),
        SentAt = new(2020, 2, 14, 17, 30, 0, TimeSpan.Zero),
        SentBy = "telegram:1",
        SentByName = "=HYPERLINK(\"http://x\")",
        Late = true,
        Answers = ImmutableDictionary<string, string>.Empty
            .Add(Fields.Phone, "0912345678")
            .Add(Fields.Targets, "100% hộ dân; \"sạch\"\n- 5 mô hình mới"),
    };

    [Fact]
    public void The_file_starts_with_the_mark_that_Excel_needs_and_with_no_sep_line()
    {
        var bytes = Write();
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.StartsWith("STT;Mã hồ sơ;Đơn vị;", Encoding.UTF8.GetString(bytes[3..]), StringComparison.Ordinal);
    }

    [Fact]
    public void Opened_again_it_gives_back_what_was_sent()
    {
        var row = Read();
        Assert.Equal("UBND xã Tân Lập", row["Đơn vị"]);
        Assert.Equal("Sau thời hạn", row["Thời hạn"]);
        Assert.Contains("\"sạch\"\n", row[RegistrationForm.Find(Fields.Targets)!.Label], StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_are_Vietnamese_time_written_day_first()
    {
        var row = Read();
        Assert.Equal("06/02/2020 09:05", row["Gửi lần đầu"]);
        Assert.Equal("15/02/2020 00:30", row["Gửi lần cuối"]);
    }

    [Fact]
    public void A_phone_number_keeps_its_zero() =>
        Assert.Equal("0912 345 678", Read()[RegistrationForm.Find(Fields.Phone)!.Label]);

    [Fact]
    public void What_could_be_a_formula_is_made_harmless() =>
        Assert.StartsWith("'=", Read()["Người gửi"], StringComparison.Ordinal);

    [Fact]
    public void The_marks_of_a_list_on_the_screen_are_no_part_of_the_cell() =>
        Assert.Equal("100% hộ dân; \"sạch\"\n- 5 mô hình mới", Read()[RegistrationForm.Find(Fields.Targets)!.Label]);

    private static byte[] Write()
    {
        using var file = new MemoryStream();
        RegistrationCsv.Write(file, [Sent], PlanLibrary.Load().Current, UnitDirectory.Load());
        return file.ToArray();
    }

    private static Dictionary<string, string> Read()
    {
        using var csv = CsvReader.Create(Write(), CsvReaderOptions.Default with { Separator = ';' });
        Assert.True(csv.Read());
        return csv.Headers.ToArray().Index().ToDictionary(h => h.Item, h => csv.GetString(h.Index));
    }
}
