using System.Collections.Immutable;
using System.Diagnostics;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Units;
using EmulationBot.Documents;

namespace EmulationBot.Benchmarks;

/// <summary>How long each paper of a campaign of 300 units takes, how large it is, and the most memory the process held.</summary>
public static class Papers
{
    private const int Units = 300;
    private const int Rounds = 15;

    /// <param name="folder">Where the papers are left to be looked at; null: nowhere.</param>
    public static void Print(string? folder, TextWriter output)
    {
        var plan = PlanLibrary.Load().Current;
        var entries = Enumerable.Range(0, Units).Select(at => Entry(plan, at)).ToList();
        var now = plan.Deadline.AddDays(1).At(new TimeOnly(8, 0));
        output.WriteLine($"{Units} units: first time in a process, median of {Rounds} after it, size");
        Measure(output, folder, "workbook.xlsx", () => CouncilWorkbook.Write(entries, plan, now));
        Measure(output, folder, "registration.docx", () => RegistrationPaper.Write(entries.First(entry => entry.Sent is not null), plan, now));
        Measure(output, folder, "annex.docx", () => MinutesAnnex.Write(entries, plan, now));
        Measure(output, folder, "progress.png", () => ProgressPicture.Write(entries, plan, now));
        Measure(output, folder, "deadline.ics", () => DeadlineCalendar.Write(plan, now));
        using var process = Process.GetCurrentProcess();
        output.WriteLine(FormattableString.Invariant($"most memory held: {process.PeakWorkingSet64 / 1048576.0:0} MB"));
    }

    private static void Measure(TextWriter output, string? folder, string name, Func<byte[]> write)
    {
        var (first, bytes) = Time(write);
        if (folder is not null)
            File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(folder).FullName, name), bytes);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var times = Enumerable.Range(0, Rounds).Select(_ => Time(write).Milliseconds).Order().ToList();
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;
        output.WriteLine(FormattableString.Invariant($"{name,-17} {first,7:0} ms {times[Rounds / 2],7:0.0} ms {bytes.Length / 1024.0,7:0} KB, {allocated / 1048576.0:0.0} MB allocated"));
    }

    private static (double Milliseconds, byte[] Bytes) Time(Func<byte[]> write)
    {
        var start = Stopwatch.GetTimestamp();
        var bytes = write();
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, bytes);
    }

    /// <summary>Two of three have sent, five targets and two people each; the others are at every stage.</summary>
    private static CampaignEntry Entry(Plan plan, int at)
    {
        var unit = new Unit($"don-vi-{at:000}", $"UBND xã Thử Nghiệm {at:000}", $"Xã Thử Nghiệm {at:000}", (UnitGroup)(at % 9), true, "Chủ tịch UBND xã", []);
        var entry = new CampaignEntry(unit) { Block = $"Khối {at % 10}", Responsible = "Nguyễn Văn An (Chủ tịch UBND xã)", RemindersSent = at % 5 };
        return (at % 9) switch
        {
            0 => entry,
            1 => entry with { Draft = new Draft(plan.Id, unit.Id) { Answers = Answers } },
            2 => entry with { Paper = new PaperFiling(plan.Id, unit.Id, plan.Deadline.At(TimeOnly.MinValue), "test:1") },
            var rest => entry with { Registration = Sent(plan, unit, at, (RegistrationState)(rest % 3), late: rest == 8) },
        };
    }

    private static Registration Sent(Plan plan, Unit unit, int at, RegistrationState state, bool late) => new($"ĐKTĐ-2020-{at + 1:0000}", plan.Id, unit.Id)
    {
        Answers = Answers,
        State = state,
        Late = late,
        FirstSentAt = plan.Deadline.AddDays(late ? 1 : -2).At(new TimeOnly(9, 0)),
        SentAt = plan.Deadline.AddDays(late ? 1 : -2).At(new TimeOnly(9, 0)),
        SentBy = "test:1",
    };

    private static readonly ImmutableDictionary<string, string> Answers = ImmutableDictionary<string, string>.Empty
        .Add(Fields.SignerName, "Nguyễn Văn An")
        .Add(Fields.SignerOffice, "Chủ tịch UBND xã")
        .Add(Fields.Movements, "1,3,6")
        .Add(Fields.Targets, string.Join('\n', Enumerable.Range(1, 5).Select(number => $"Giảm {number}% hộ nghèo ở ấp {number} trong năm 2020")))
        .Add(Fields.Measures, string.Concat(Enumerable.Repeat("Phân công từng thành viên phụ trách ấp, kiểm tra hằng tháng. ", 10)))
        .Add(Fields.Title, CollectiveTitle.Excellent)
        .Add(Fields.Headcount, "25")
        .Add(Fields.Awards, "Bằng khen của Chủ tịch UBND tỉnh")
        .Add(Fields.AdvancedWorkers, "15")
        .Add(Fields.Soldiers, "Trần Thị Bình - Công chức Văn phòng - Số hóa hồ sơ một cửa\nLê Văn Cường - Phó Chủ tịch - Mô hình ấp không rác");
}
