using System.Collections.Immutable;
using System.Text.Json;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Web.Tests;

/// <summary>A district of 300 units and the office, two of three of which have sent, at every state.</summary>
internal static class District300
{
    private const int Count = 300;

    private static readonly string[] _names = ["Tân Lập", "Thạnh Bắc", "Tân Bình", "Thạnh Bình", "Mỏ Công", "Tân Phong", "Trà Vong", "Hòa Hiệp", "Thạnh Tây"];

    private static readonly (string Group, string Name, string Signer, string Block)[] _kinds =
    [
        ("commune", "UBND xã", "Chủ tịch UBND xã", "Khối xã, thị trấn"), ("school", "Trường Tiểu học", "Hiệu trưởng", "Khối Tiểu học"), ("school", "Trường Mầm non", "Hiệu trưởng", "Khối Mầm non - Mẫu giáo"),
        ("specialised", "Phòng", "Trưởng phòng", "Khối Kinh tế - Kỹ thuật"), ("public-service", "Trung tâm", "Giám đốc", "Khối Văn hóa - Xã hội"),
    ];

    private static readonly RegistrationState[] _states = [RegistrationState.Sent, RegistrationState.Received, RegistrationState.Complete, RegistrationState.Agreed, RegistrationState.Returned, RegistrationState.NotAgreed];

    /// <returns>The file.</returns>
    public static string Units(string file)
    {
        var units = Enumerable.Range(0, Count).Select(at => new
        {
            id = Id(at),
            name = $"{_kinds[at % 5].Name} {_names[at % 9]} {at:000}",
            group = _kinds[at % 5].Group,
            status = "verified",
            signer = _kinds[at % 5].Signer,
            aliases = Array.Empty<string>(),
        }).Append(new { id = "phong-noi-vu", name = "Phòng Nội vụ", group = "specialised", status = "verified", signer = "Trưởng phòng", aliases = Array.Empty<string>() });
        File.WriteAllText(file, JsonSerializer.Serialize(units));
        return file;
    }

    public static async Task Fill(string database)
    {
        var options = new DbContextOptionsBuilder<BotDb>();
        StorageSetup.Configure(options, new StorageOptions { Path = database });
        await using var db = new BotDb(options.Options);
        var plan = PlanLibrary.Load().Current;
        foreach (var at in Enumerable.Range(0, Count).Where(at => at % 3 != 2))
        {
            var sent = Sent(plan, at);
            var row = new RegistrationRow { PlanId = plan.Id, UnitId = sent.UnitId, Number = at + 1, Code = sent.Code };
            row.Take(sent);
            db.Add(row);
            db.Add(RegistrationVersionRow.Of(sent));
        }
        await db.SaveChangesAsync();
    }

    private static Registration Sent(Plan plan, int at) => new($"ĐKTĐ-2020-{at + 1:0000}", plan.Id, Id(at))
    {
        Answers = ImmutableDictionary<string, string>.Empty.Add(Fields.SignerName, "Nguyễn Văn An").Add(Fields.SignerOffice, _kinds[at % 5].Signer).Add(Fields.Phone, "0912345678").Add(Fields.Movements, "1,3")
            .Add(Fields.Targets, "Giảm 2% hộ nghèo trong năm 2020\nTrồng 500 cây xanh").Add(Fields.Measures, "Phân công từng thành viên phụ trách, kiểm tra hằng tháng.").Add(Fields.Block, _kinds[at % 5].Block),
        State = _states[at % 6],
        FirstSentAt = new DateOnly(2020, 2, 6 + (at % 7)).At(new TimeOnly(9, at % 60)),
        SentAt = new DateOnly(2020, 2, 6 + (at % 7)).At(new TimeOnly(9, at % 60)),
        SentBy = "test:1",
    };

    private static string Id(int at) => $"don-vi-{at:000}";
}
