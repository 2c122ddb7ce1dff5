using System.Text.RegularExpressions;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Conversations;

/// <summary>"Tân Lập gửi chưa?" of somebody who follows several units: that one's standing, not everybody's.</summary>
internal static partial class UnitAsked
{
    /// <summary>Null when the words ask of no unit that the person sees.</summary>
    public static Turn? Take(Facts facts, string text) =>
        facts.State.Person.Watches
        && Asked().Match(Folding.Key(text)) is { Success: true } asked
        && facts.Units.Match(asked.Groups[1].Value) is UnitMatch.Exact { Unit: var unit }
        && facts.Roster.FirstOrDefault(s => s.Unit.Id == unit.Id) is { } standing
            ? Shown(facts, standing)
            : null;

    /// <summary>"Đã nhận bản giấy của Thạnh Tây ngày 12/2", the button typed; null for anything else.</summary>
    public static Turn? Receive(Facts facts, string text) =>
        facts.State.Person.Reviews
        && Received().Match(Folding.Key(text)) is { Success: true } received
        && facts.Units.Match(received.Groups["unit"].Value) is UnitMatch.Exact { Unit: var unit }
        && facts.Roster.Any(s => s.Unit.Id == unit.Id)
            ? PaperReceipt.Confirm(facts, unit.Id, Day(received, facts.Plan))
            : null;

    /// <summary>A day that does not exist counts as none that can be.</summary>
    private static DateOnly? Day(Match received, Plan plan) => !received.Groups["day"].Success ? null
        : TypedDay.Of(received.Groups["day"].Value, received.Groups["month"].Value, received.Groups["year"].Value, plan.IssuedOn, DateOnly.MinValue, DateOnly.MaxValue) ?? DateOnly.MaxValue;

    /// <summary>What was sent is opened for who may see to it.</summary>
    private static Turn Shown(Facts facts, Standing standing) =>
        facts.State.Person.Reviews && ReviewTalk.Reviewable(facts, standing.Unit.Id) is not null
            ? ReviewTalk.Open(facts, standing.Unit.Id)
            : facts.State.Says(
                Rich.Lines(Say.RollCall.One(standing, facts.Now), Say.Time.Left(facts.Plan, facts.Now)),
                [.. Acts(facts, standing).Append(new Button(Say.Menu.RollCall, Press.Command("rollcall"))).Select(button => new[] { button })]);

    private static IEnumerable<Button> Acts(Facts facts, Standing standing)
    {
        if (OnBehalfTalk.MayBegin(standing))
            yield return new Button(Say.OnBehalf.Button, Press.OnBehalf(standing.Unit.Id));
        if (facts.State.Person.Reviews && standing is { Registration: not { Standing: true }, Paper: not { ConfirmedAt: not null } })
            yield return new Button(Say.RollCall.ConfirmPaper(standing.Unit.ShortName), Press.PaperConfirm(standing.Unit.Id));
    }

    [GeneratedRegex(@"^da nhan ban giay (?:cua )?(?<unit>.+?)(?: (?:hom |vao |tu )?(?:ngay )?(?<day>\d{1,2}) (?:thang )?(?<month>\d{1,2})(?: (?:nam )?(?<year>20\d\d))?)?$")]
    private static partial Regex Received();

    [GeneratedRegex(@"^(.+?) (?:(?:da )?(?:gui|nop|dang ky)(?: dang ky| ho so)? (?:chua|xong chua)|(?:da )?(?:toi|den) dau(?: roi)?|(?:the nao|ra sao|sao) roi)(?: vay| the| a)?$")]
    private static partial Regex Asked();
}
