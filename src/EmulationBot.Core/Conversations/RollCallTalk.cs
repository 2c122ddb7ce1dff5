using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>For Phòng Nội vụ: every unit by name and where it stands, and the paper filings waiting to be confirmed.</summary>
internal static class RollCallTalk
{
    public static Turn Show(Facts facts)
    {
        var waiting = facts.Roster.Where(s => s is { Paper.ConfirmedAt: null, Paper: not null, Registration: not { Standing: true } });
        return facts.State.Says(
            Say.RollCall.Card(facts.Now, Say.Time.Left(facts.Plan, facts.Now), facts.Roster),
            [.. waiting.Take(8).Select(s => new[] { new Button(Say.RollCall.ConfirmPaper(s.Unit.ShortName), Press.PaperConfirm(s.Unit.Id)) })]);
    }

    public static Turn ConfirmPaper(Facts facts, string unitId)
    {
        if (facts.Roster.FirstOrDefault(s => s.Unit.Id == unitId) is not { Paper: { } paper } standing)
            return Show(facts);
        if (paper.ConfirmedAt is not null)
            return facts.State.Says(Say.RollCall.PaperConfirmed(standing.Unit.Name, paper));
        var confirmed = paper with { ConfirmedAt = facts.Now, ConfirmedBy = facts.State.Person.Id };
        return facts.State.Says(Say.RollCall.PaperConfirmed(standing.Unit.Name, confirmed)).Happened("paper.confirmed") with { Confirmed = confirmed };
    }
}
