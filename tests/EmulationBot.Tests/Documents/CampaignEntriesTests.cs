using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;
using EmulationBot.Documents;
using EmulationBot.Reminders;
using EmulationBot.Storage;
using EmulationBot.Tests.Storage;

namespace EmulationBot.Tests.Documents;

/// <summary>The papers read a real database.</summary>
public sealed class CampaignEntriesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_the_workbook_shows_is_what_the_database_holds_row_by_row()
    {
        using var database = await TempDatabase.Prepared();
        await using var db = database.CreateDbContext();
        var sent = Sample.Units.All.Take(12).Select((unit, at) => Sample.Sent(unit.Id, at + 1, day: 6 + at) with
        {
            Answers = Sample.Answers.SetItem(Fields.Headcount, $"{at + 20}").SetItem(Fields.Movements, $"{(at % 6) + 1}").Remove(Fields.Block),
        }).ToList();
        foreach (var registration in sent)
        {
            var row = new RegistrationRow { PlanId = registration.PlanId, UnitId = registration.UnitId, Number = sent.IndexOf(registration) + 1, Code = registration.Code };
            row.Take(registration);
            db.Add(row);
        }
        await db.SaveChangesAsync(Stop);

        var entries = await db.EntriesAsync(Sample.Plan, Sample.Units.All, Stop);
        var rows = OfficeFile.Rows(CouncilWorkbook.Write(entries, Sample.Plan, Sample.Now), "1. Tổng hợp", headRows: 2).SkipLast(1).ToList();
        Assert.Equal(sent.Count, rows.Count);
        Assert.All(sent.Zip(rows), pair =>
        {
            var (registration, row) = pair;
            var excelDay = (registration.FirstSentAt.DateTime.Date - new DateTime(1899, 12, 30)).Days;
            Assert.Equal(
                (Sample.Unit(registration.UnitId).Name, $"{excelDay}", registration.Late ? "Sau thời hạn" : "Đúng hạn", registration.Answers[Fields.Headcount], "x"),
                (row["Tên đơn vị"], row["Ngày gửi"], row["Đúng hạn/Sau hạn"], row["Số CBCCVC"], row[registration.Answers[Fields.Movements]]));
        });
    }

    [Fact]
    public async Task A_withdrawal_is_no_sending()
    {
        using var database = await TempDatabase.Prepared();
        await using var db = database.CreateDbContext();
        var sent = Sample.Sent("xa-tan-lap", 1, day: 7);
        var row = new RegistrationRow { PlanId = sent.PlanId, UnitId = sent.UnitId, Number = 1, Code = sent.Code };
        row.Take(sent with { State = RegistrationState.Withdrawn, Version = sent.Version + 1, SentAt = Sample.February(11, 9) });
        db.AddRange(row, RegistrationVersionRow.Of(sent));
        await db.SaveChangesAsync(Stop);
        var listed = Assert.Single(await db.SentAsync(Sample.Plan, Stop));
        Assert.Equal((RegistrationState.Withdrawn, sent.Version, sent.SentAt), (listed.State, listed.Version, listed.SentAt));
        Assert.Equal("Đã rút", Core.Texts.Say.Export.State(listed.State));
    }

    [Fact]
    public void A_paper_stands_by_the_day_it_counts_from()
    {
        var paper = Sample.Entry("xa-tan-lap") with { Paper = new PaperFiling(Sample.Plan.Id, "xa-tan-lap", Sample.February(17, 8), "") { ConfirmedAt = Sample.February(18, 8), Late = true } };
        Assert.Equal("17/02/2020 (bản giấy)", Core.Texts.Say.Desk.SentAt(paper));
        var annex = OfficeFile.Text(MinutesAnnex.Write([paper], Sample.Plan, Sample.Now));
        Assert.Contains("17/02/2020", annex, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_did_it_is_said_in_words() =>
        Assert.Equal(("người dùng tại máy chủ", "người dùng tại máy chủ", "Bé"), (Core.Texts.Say.Desk.DoerOf("terminal", null), Core.Texts.Say.Desk.DoerOf("terminal:guest", null), Core.Texts.Say.Desk.DoerOf("terminal:guest", "Bé")));

    [Fact]
    public async Task The_block_of_the_list_of_units_stands_in_the_papers()
    {
        using var database = await TempDatabase.Prepared();
        await using var db = database.CreateDbContext();
        var listed = Sample.Units.All.Select(unit => unit.Id == "xa-tan-lap" ? unit with { Block = "Khối xã, thị trấn" } : unit).ToList();
        var entries = await db.EntriesAsync(Sample.Plan, listed, Stop);
        Assert.Equal("Khối xã, thị trấn", entries.Single(entry => entry.Unit.Id == "xa-tan-lap").Block);
    }

    [Fact]
    public async Task A_reminder_counts_once_however_many_people_of_the_unit_got_it()
    {
        using var database = await TempDatabase.Prepared();
        await using var db = database.CreateDbContext();
        db.AddRange(
            Reminder("T-5", "telegram:1", day: 7), Reminder("T-5", "telegram:2", day: 7), Reminder("T-4", "telegram:1", day: 10),
            Reminder("digest", "telegram:9", day: 11, unit: ""));
        db.Add(new PersonRow { Id = "telegram:1", Channel = "telegram", Account = "1", Name = "Nguyễn Văn An", Role = Role.Chair, UnitId = "xa-tan-lap" });
        await db.SaveChangesAsync(Stop);

        var entry = (await db.EntriesAsync(Sample.Plan, Sample.Units.All, Stop)).Single(entry => entry.Unit.Id == "xa-tan-lap");
        Assert.Equal((2, Sample.February(10, 8), "Nguyễn Văn An"), (entry.RemindersSent, entry.LastReminderAt, entry.Responsible));
        Assert.Equal(EntryStage.NotStarted, entry.Stage);
    }

    [Fact]
    public async Task A_unit_that_is_not_known_to_exist_is_in_no_paper_until_it_does_something()
    {
        using var database = await TempDatabase.Prepared();
        await using var db = database.CreateDbContext();
        Assert.Equal(Sample.Units.Confirmed.Count(), (await db.EntriesAsync(Sample.Plan, Sample.Units.All, Stop)).Count);
    }

    private static LedgerRow Reminder(string rung, string person, int day, string unit = "xa-tan-lap") => new()
    {
        PlanId = Sample.Plan.Id,
        Deadline = Sample.Plan.Deadline,
        Rung = rung,
        UnitId = unit,
        PersonId = person,
        DueOn = new DateOnly(2020, 2, day),
        DueAt = Sample.February(day, 8),
        RecordedAt = Sample.February(day, 8),
    };
}
