using System.Collections.Immutable;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Registrations;

/// <summary>
/// The registration form as a table (fields: domain sheet, 2.4). The step is derived, never stored: the field to ask is the
/// first guided one without an answer, so a field added, removed or moved strands no draft.
/// </summary>
public static class RegistrationForm
{
    public static readonly IReadOnlyList<Field> All =
    [
        new(Fields.Unit, Say.Label.Unit)
        { AlsoCalled = ["don vi"],
            Ask = Say.Form.Unit, Read = UnitReading.Read, Plainly = UnitReading.Plainly, Show = (_, c) => c.Unit.Name,
            Choices = c => [new("ok", Say.Form.UnitRight, c.Unit.Id)],
        },
        new(Fields.SignerName, Say.Label.SignerName) { AlsoCalled = ["ten", "ho ten", "ten nguoi ky", "ho va ten"], Ask = Say.Form.SignerName, Read = SignerReading.ReadName, Plainly = SignerReading.Plainly },
        new(Fields.SignerOffice, Say.Label.SignerOffice)
        { AlsoCalled = ["chuc danh", "chuc vu nguoi ky"],
            Ask = Say.Form.SignerOffice, Read = SignerReading.ReadOffice,
            Choices = c => SignerReading.Offices(c.Unit),
        },
        new(Fields.Phone, Say.Label.Phone) { AlsoCalled = ["sdt", "dien thoai", "so dt", "dt", "so phone"], Ask = Say.Form.Phone, Read = PhoneReading.Read, Show = (v, _) => PhoneReading.Show(v), Phone = true },
        new(Fields.Movements, Say.Label.Movements)
        { AlsoCalled = ["phong trao thi dua", "pt", "cac phong trao"],
            Ask = Say.Form.Movements, Read = MovementReading.Read, Plainly = MovementReading.Plainly, Show = MovementReading.Show, Ticks = true,
            Choices = MovementReading.Choices,
        },
        new(Fields.Targets, Say.Label.Targets) { AlsoCalled = ["chi tieu thi dua", "cac chi tieu", "muc tieu"], Ask = Say.Form.Targets, Read = TargetReading.Read, Plainly = TargetReading.Plainly, Show = (v, _) => Say.List(v) },
        new(Fields.Measures, Say.Label.Measures) { AlsoCalled = ["giai phap", "bien phap giai phap"], Ask = Say.Form.Measures, Read = WordsReading.Measures },
        new(Fields.Title, Say.Label.Title)
        { AlsoCalled = ["danh hieu", "danh hieu thi dua"],
            Ask = Say.Form.Title, Read = TitleReading.Read, Plainly = TitleReading.Plainly, Show = (v, c) => TitleReading.Show(v, c.Unit), Choices = c => TitleReading.Choices(c.Unit),
        },
        new(Fields.Block, Say.Label.Block) { AlsoCalled = ["khoi"], Guided = false, Ask = Say.Form.Block, Read = WordsReading.Short },
        new(Fields.Headcount, Say.Label.Headcount) { AlsoCalled = ["so nguoi", "tong so", "so can bo"], Guided = false, Ask = Say.Form.Headcount, Read = CountReading.Headcount, Number = true },
        new(Fields.Awards, Say.Label.Awards)
        { AlsoCalled = ["khen thuong", "hinh thuc khen thuong"],
            Guided = false, Ask = Say.Form.Awards, Read = AwardReading.Read, Show = (v, _) => Say.List(v),
            Choices = _ => AwardReading.Choices,
        },
        new(Fields.AdvancedWorkers, Say.Label.AdvancedWorkers) { AlsoCalled = ["ldtt", "lao dong tien tien", "so lao dong tien tien"], Guided = false, Ask = Say.Form.AdvancedWorkers, Read = CountReading.Members, Number = true },
        new(Fields.Soldiers, Say.Label.Soldiers) { AlsoCalled = ["cstd", "chien si thi dua", "ca nhan"], Guided = false, Ask = Say.Form.Soldiers, Read = WordsReading.Names, Show = (v, _) => Say.List(v) },
        new(Fields.OwnPlan, Say.Label.OwnPlan) { AlsoCalled = ["ke hoach", "ke hoach don vi"], Guided = false, Ask = Say.Form.OwnPlan, Read = WordsReading.Short },
        new(Fields.File, Say.Label.File) { AlsoCalled = ["tep", "file", "ban scan", "cong van"], Guided = false, Ask = Say.Form.File, Read = FileReading.Read, Show = (v, _) => FileReading.Show(v), File = true },
    ];

    public static readonly IReadOnlyList<Field> Guided = [.. All.Where(f => f.Guided)];

    /// <summary>The field of that key; null for a key of an older or newer form.</summary>
    public static Field? Find(string? key) => All.FirstOrDefault(f => f.Key == key);

    /// <summary>The field a person names by its number in the summary, its label or another word for it; null when none is meant.</summary>
    public static Field? Named(string words)
    {
        var key = Folding.Key(words);
        return int.TryParse(key, out var number) && number >= 1 && number <= All.Count
            ? All[number - 1]
            : All.FirstOrDefault(f => Folding.Key(f.Label) == key || f.AlsoCalled.Contains(key));
    }

    /// <summary>Number of the field in the summary, from 1.</summary>
    public static int Number(Field field) => All.Index().First(p => p.Item == field).Index + 1;

    /// <summary>The next guided field to ask; null when all are answered.</summary>
    public static Field? FirstOpen(ImmutableDictionary<string, string> answers) =>
        Guided.FirstOrDefault(f => !answers.ContainsKey(f.Key));

    /// <summary>How many guided steps there are and which one, from 1, is open; the last when all are answered.</summary>
    public static DraftProgress Progress(ImmutableDictionary<string, string> answers)
    {
        var open = FirstOpen(answers);
        return new DraftProgress(open is null ? Guided.Count : Number(open), Guided.Count) { Complete = open is null };
    }

    /// <summary>The guided field before this one; the last guided one before the summary and the optional fields; null at the first.</summary>
    public static Field? Before(Field? field)
    {
        var at = field is null or { Optional: true } ? Guided.Count : Number(field) - 1;
        return at == 0 ? null : Guided[at - 1];
    }
}
