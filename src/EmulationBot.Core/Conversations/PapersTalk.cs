using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>Hands out papers and pictures: a unit its own registration, Phòng Nội vụ those of the campaign, everybody the deadline for the calendar.</summary>
internal static class PapersTalk
{
    /// <summary>What the person may have.</summary>
    public static Turn Show(Facts facts) => facts.State.Says(Say.Papers.Which, [.. Offers(facts).Select(kind => new[] { Button(kind) })]);

    /// <param name="kind">As it stands in the button.</param>
    public static Turn Give(Facts facts, string kind) =>
        Enum.TryParse<PaperKind>(kind, ignoreCase: true, out var asked) && Offers(facts).Contains(asked)
            ? facts.State.Says([new Reply(Say.Papers.Here(asked)) { Paper = new PaperOrder(asked, facts.Unit?.Id) }]).Happened($"paper.{asked.ToString().ToLowerInvariant()}")
            : Show(facts);

    /// <summary>The registration of another unit, for a reviewer.</summary>
    public static Turn GiveForm(Facts facts, string unit) => ReviewTalk.Reviewable(facts, unit) is null
        ? ReviewTalk.Gone(facts)
        : facts.State.Says([new Reply(Say.Papers.Here(PaperKind.Form)) { Paper = new PaperOrder(PaperKind.Form, unit) }]).Happened("paper.form");

    public static Button Button(PaperKind kind) => new(Say.Papers.Name(kind), Press.Paper(kind));

    private static IEnumerable<PaperKind> Offers(Facts facts)
    {
        if (facts.State.Registration is { State: not RegistrationState.Withdrawn })
        {
            yield return PaperKind.Form;
            yield return PaperKind.ReceiptCode;
        }
        if (facts.State.Person.Reviews)
        {
            yield return PaperKind.Workbook;
            yield return PaperKind.Annex;
            yield return PaperKind.Progress;
            yield return PaperKind.UnitList;
        }
        if (facts.State.Person.Role is Role.Administrator)
        {
            yield return PaperKind.SeatList;
            yield return PaperKind.HolidayList;
        }
        yield return PaperKind.Calendar;
    }
}
