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

    /// <summary>"Duyệt Tân Lập", "nhập thay Tân Bình", "nhắc xã Tân Phong": an order about one unit, which is opened with what can be done.</summary>
    public static Turn? Order(Facts facts, string text) =>
        facts.State.Person.Watches
        && Ordered().Match(Folding.Key(text)) is { Success: true } ordered
        && facts.Units.Match(ordered.Groups["unit"].Value) is UnitMatch.Exact { Unit: var unit }
        && facts.Roster.FirstOrDefault(s => s.Unit.Id == unit.Id) is { } standing
            ? ordered.Groups["enter"].Success ? OnBehalfTalk.Ask(facts, unit) : Shown(facts, standing)
            : null;

    /// <summary>"Đã nhận bản giấy của Thạnh Tây ngày 12/2", the button typed; a name that is not whole is asked back. Null for anything else.</summary>
    public static Turn? Receive(Facts facts, string text) =>
        facts.State.Person.Reviews && Received().Match(Folding.Key(text)) is { Success: true } received
            ? UnitPick.Read(
                facts,
                received.Groups["unit"].Value,
                unit => PaperReceipt.Confirm(facts, unit.Id, Day(received, facts)),
                near => Which(facts, near, dated: received.Groups["day"].Success || received.Groups["near"].Success))
            : null;

    /// <summary>Whether the words ask how one unit stands.</summary>
    public static bool Asks(string text) => Asked().IsMatch(Folding.Key(text));

    /// <summary>"Tân Bình gửi chưa" of somebody of another commune: it is not his, and his own was not asked for.</summary>
    public static bool IsOfAnother(Facts facts, string text) =>
        facts.Unit is { } own && facts.Units.In(text) is [_, ..] named && named.All(unit => unit.Group == UnitGroup.Commune && unit != own) && !Own().IsMatch(Folding.Key(text));

    /// <summary>A button carries no day: with one the name is to be written in full.</summary>
    private static Turn Which(Facts facts, IReadOnlyList<Unit> near, bool dated) => dated
        ? facts.State.Says(Say.RollCall.PaperOfWhich(near.Select(unit => unit.Name)))
        : facts.State.Says(Say.Seats.DidYouMean, [.. near.Select(unit => new[] { new Button(Say.RollCall.ConfirmPaper(unit.ShortName), Press.PaperConfirm(unit.Id)) })]);

    /// <summary>A day that does not exist counts as none that can be.</summary>
    private static DateOnly? Day(Match received, Facts facts) => received.Groups["near"] is { Success: true, Value: var near } ? facts.Now.DateInVietnam().AddDays(near == "hom qua" ? -1 : 0)
        : !received.Groups["day"].Success ? null
        : TypedDay.Of(received.Groups["day"].Value, received.Groups["month"].Value, received.Groups["year"].Value, facts.Plan.IssuedOn, DateOnly.MinValue, DateOnly.MaxValue) ?? DateOnly.MaxValue;

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

    [GeneratedRegex(@"\b(?:xa|don vi|ho so|cua|ben) (?:toi|em|minh|chung toi)\b")]
    private static partial Regex Own();

    [GeneratedRegex(@"^da nhan ban giay (?:cua )?(?<unit>.+?)(?: (?<near>hom qua|hom nay|sang nay|chieu nay)| (?:hom |vao |tu )?(?:ngay )?(?<day>\d{1,2}) (?:thang )?(?<month>\d{1,2})(?: (?:nam )?(?<year>20\d\d))?)?$")]
    private static partial Regex Received();

    [GeneratedRegex(@"^(?:(?<enter>nhap thay|nhap ho|dang ky thay|dang ky ho)|duyet|xem|mo|kiem tra|tra lai|tra ve|nhac lai|nhac|don doc|goi)(?: (?:cho|cua|ho so|ban dang ky|dang ky|don vi))* (?<unit>.+)$")]
    private static partial Regex Ordered();

    [GeneratedRegex(@"^(.+?) (?:(?:da )?(?:gui|nop|dang ky)(?: dang ky| ho so)? (?:chua|xong chua)|(?:da )?(?:toi|den) dau(?: roi)?|(?:the nao|ra sao|sao) roi)(?: vay| the| a)?$")]
    private static partial Regex Asked();
}
