using System.Globalization;
using CsvHelper;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Documents;

/// <summary>
/// Registrations as CSV for Excel on a Vietnamese Windows: UTF-8 with a byte order mark, which Excel needs to read the
/// diacritics; semicolons, which Excel expects where the decimal sign is a comma; no <c>sep=</c> line, because Excel
/// then forgets the byte order mark and garbles every letter. What could be taken for a formula is prefixed with an apostrophe.
/// </summary>
public static class RegistrationCsv
{
    private static readonly CsvWriterOptions Format = CsvWriterOptions.Default with
    {
        Separator = ';',
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
    };

    /// <summary>Every field of the form but the unit, which has its column already.</summary>
    private static readonly IReadOnlyList<Field> Columns = [.. RegistrationForm.All.Where(field => field.Key != Fields.Unit)];

    public static void Write(Stream output, IReadOnlyList<Registration> registrations, Plan plan, UnitDirectory units)
    {
        ArgumentNullException.ThrowIfNull(registrations);
        ArgumentNullException.ThrowIfNull(units);
        using var csv = CsvWriter.Create(output, Format, leaveOpen: true);
        csv.WriteRecord([.. Say.Export.Headings, .. Columns.Select(field => field.Label)]);
        foreach (var (at, registration) in registrations.Index())
            csv.WriteRecord([.. Standing(at + 1, registration, units), .. Answers(registration, plan, units)]);
    }

    private static IEnumerable<string> Standing(int number, Registration sent, UnitDirectory units) =>
    [
        number.ToString(CultureInfo.InvariantCulture),
        sent.Code,
        units.Find(sent.UnitId)?.Name ?? sent.UnitId,
        Say.Export.State(sent.State),
        sent.Late ? Say.Export.Late : Say.Export.OnTime,
        Written(sent.FirstSentAt),
        Written(sent.SentAt),
        sent.Version.ToString(CultureInfo.InvariantCulture),
        sent.SentByName ?? "",
    ];

    /// <summary>Each answer as the summary shows it; as it is stored when the unit is no longer known.</summary>
    private static IEnumerable<string> Answers(Registration sent, Plan plan, UnitDirectory units)
    {
        var context = units.Find(sent.UnitId) is { } unit ? new FieldContext(plan, unit, sent.Answers) : null;
        return Columns.Select(field => Answer(field, sent, context?.Unit) is not { Length: > 0 } answer ? ""
            : context is null ? answer
            : WithoutBullets(field.Show(answer, context).ToString()));
    }

    /// <summary>The block as Phòng Nội vụ lists it, where it does.</summary>
    private static string? Answer(Field field, Registration sent, Unit? unit) =>
        field.Key == Fields.Block && unit?.Block is { } block ? block : sent.Answers.GetValueOrDefault(field.Key);

    /// <summary>A list on the screen begins its lines with "- ", which in a cell would be taken for a formula.</summary>
    private static string WithoutBullets(string shown) =>
        string.Join('\n', shown.Split('\n').Select(line => line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line));

    private static string Written(DateTimeOffset instant) =>
        instant.ToVietnam().ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);
}
