using System.Collections.Immutable;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Units;

namespace EmulationBot.Tests.Documents;

/// <summary>A small campaign in every state, of which the papers are made.</summary>
internal static class Sample
{
    public static readonly Plan Plan = PlanLibrary.Load().Current;

    public static readonly UnitDirectory Units = UnitDirectory.Load();

    /// <summary>Monday after the deadline, 08:00.</summary>
    public static readonly DateTimeOffset Now = February(17, 8);

    public static readonly ImmutableDictionary<string, string> Answers = ImmutableDictionary<string, string>.Empty
        .Add(Fields.Unit, "xa-tan-lap")
        .Add(Fields.SignerName, "Nguyễn Văn An")
        .Add(Fields.SignerOffice, "Chủ tịch UBND xã")
        .Add(Fields.Phone, "0912345678")
        .Add(Fields.Movements, "1,3,6")
        .Add(Fields.Targets, "Đạt 19/19 tiêu chí nông thôn mới trước 30/11/2020\nGiảm 2,5% hộ nghèo trong năm 2020\nThu ngân sách 1.250 triệu đồng\nGiữ vững an ninh trật tự")
        .Add(Fields.Measures, "Phân công từng thành viên UBND phụ trách ấp.\nKiểm tra hằng tháng; tuyên truyền trên đài truyền thanh.")
        .Add(Fields.Title, CollectiveTitle.Excellent)
        .Add(Fields.Block, "Khối xã, thị trấn")
        .Add(Fields.Headcount, "25")
        .Add(Fields.Awards, "Bằng khen của Chủ tịch UBND tỉnh")
        .Add(Fields.AdvancedWorkers, "20")
        .Add(Fields.Soldiers, "Trần Thị Bình - Công chức Văn phòng - Số hóa hồ sơ một cửa\nLê Văn Cường - Phó Chủ tịch - CSTĐ cấp tỉnh - Bằng khen của UBND tỉnh - Mô hình ấp không rác")
        .Add(Fields.OwnPlan, "05/KH-UBND ngày 10/02/2020");

    public static DateTimeOffset February(int day, int hour) => new(2020, 2, day, hour, 0, 0, VietnamTime.Offset);

    public static Unit Unit(string id) => Units.Find(id)!;

    public static Registration Sent(string unit, int number, RegistrationState state = RegistrationState.Sent, int day = 10) => new($"ĐKTĐ-2020-{number:0000}", Plan.Id, unit)
    {
        Answers = Answers.SetItem(Fields.Unit, unit),
        State = state,
        FirstSentAt = February(day, 9),
        SentAt = February(day, 9),
        SentBy = "test:1",
        Late = day > 14,
    };

    public static CampaignEntry Entry(string unit, Registration? registration = null) => new(Unit(unit)) { Registration = registration };

    public static readonly CampaignEntry Complete = Entry("xa-tan-lap", Sent("xa-tan-lap", 1, RegistrationState.Complete));

    public static readonly CampaignEntry Late = Entry("xa-mo-cong", Sent("xa-mo-cong", 5, day: 16));

    /// <summary>In the order of units: one of each.</summary>
    public static readonly IReadOnlyList<CampaignEntry> Campaign =
    [
        Complete,
        Entry("xa-thanh-bac", Sent("xa-thanh-bac", 2) with { Answers = Answers.SetItem(Fields.Targets, "=1+1\n+84 mô hình").SetItem(Fields.Title, CollectiveTitle.Advanced).SetItem(Fields.AdvancedWorkers, "10").Remove(Fields.Block) }),
        Entry("xa-tan-binh", Sent("xa-tan-binh", 3, RegistrationState.Returned)),
        Entry("xa-thanh-binh", Sent("xa-thanh-binh", 4, RegistrationState.Agreed) with { Review = new Review { Council = new CouncilDecision(true, "05/BB-HĐ", new DateOnly(2020, 2, 20)) } }),
        Late,
        Entry("xa-tan-phong", Sent("xa-tan-phong", 6, RegistrationState.Withdrawn)),
        Entry("phong-noi-vu") with { Paper = new PaperFiling(Plan.Id, "phong-noi-vu", February(12, 9), "test:2") { ConfirmedAt = February(13, 9) } },
        Entry("phong-vhtt") with { Paper = new PaperFiling(Plan.Id, "phong-vhtt", February(12, 9), "test:2") },
        Entry("phong-gddt") with { Draft = new Draft(Plan.Id, "phong-gddt") { Answers = Answers }, Responsible = "Nguyễn Văn An (Trưởng phòng)", RemindersSent = 3, LastReminderAt = February(14, 16) },
        Entry("mttq"),
    ];
}
