using System.Text.RegularExpressions;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Conversations;

/// <summary>"Tân Lập gửi chưa?", "duyệt Tân Lập" of somebody who follows several units: that one's standing, not everybody's.</summary>
internal static partial class UnitAsked
{
    /// <summary>More names than that are no question but a list.</summary>
    private const int MostNear = 6;

    /// <summary>Whether the words may be about urging one unit: today's is to be known for it.</summary>
    public static bool Concerns(string text) => Folding.Key(text) is var key && (Asked().IsMatch(key) || Ordered().IsMatch(key) || UnitsAsked.AsksForMissing(key));

    /// <summary>Null when the words ask of no unit that the person sees.</summary>
    public static Turn? Take(Facts facts, string text) =>
        facts.State.Person.Watches && Asked().Match(Folding.Key(text)) is { Success: true } asked
            ? Named(facts, asked.Groups["unit"].Value, standing => Shown(facts, standing), near => UnitScope.IsBlock(asked.Groups["unit"].Value) ? null : Which(facts, near, Say.Seats.DidYouMean, IsDistrict(facts, asked.Groups["unit"].Value)))
            : null;

    /// <summary>The one unit that the words are the name of; null when they are none's that the person sees.</summary>
    public static Turn? Standing(Facts facts, string name) => Named(facts, name, standing => Shown(facts, standing), _ => null);

    /// <summary>A button with the unit's name was pressed.</summary>
    public static Turn Open(Facts facts, string unit) =>
        facts.Roster.FirstOrDefault(s => s.Unit.Id == unit) is { } standing ? Shown(facts, standing)
        : facts.State.Person.Reviews && facts.Units.Find(unit) is { } unlisted ? facts.State.Says(Say.Review.NotCounted(unlisted.Name), [ToRollCall])
        : RollCallTalk.Show(facts);

    /// <summary>"Duyệt Tân Lập", "nhập thay Tân Bình", "nhắc xã Tân Phong": an order about one unit, which is opened with what can be done.</summary>
    public static Turn? Order(Facts facts, string text)
    {
        if (!facts.State.Person.Watches)
            return null;
        var key = Courtesy.Without(Folding.Key(text));
        if (facts.State.Person.Reviews && (OfSeats(facts, key) ?? Deletion(facts, key)) is { } turn)
            return turn;
        return Ordered().Match(key) is not { Success: true } ordered ? null
            : Named(facts, $"{ordered.Groups["unit"].Value}{ordered.Groups["why"].Value}", standing => Carry(facts, standing, ordered), _ => null)
            ?? Named(facts, ordered.Groups["unit"].Value, standing => Carry(facts, standing, ordered), near => Near(facts, near, ordered));
    }

    private static Turn Carry(Facts facts, Standing standing, Match order) =>
        order.Groups["enter"].Success ? OnBehalfTalk.Ask(facts, standing.Unit)
        : order.Groups["urge"].Success && facts.State.Person.Reviews ? Urging(facts, standing)
        : order.Groups["back"].Success && order.Groups["why"].Success && facts.State.Person.Reviews && ReviewTalk.Reviewable(facts, standing.Unit.Id) is { } sent ? ReturnTalk.Begin(facts, sent)
        : Shown(facts, standing);

    /// <summary>What only looks ("xem", "mở") may be asked of the plan as well: there a name that stands among other words is none.</summary>
    private static Turn? Near(Facts facts, IReadOnlyList<Unit> near, Match order) =>
        order.Groups["look"].Success || near.Count > MostNear ? null
        : order.Groups["enter"].Success ? facts.State.Says(Say.Seats.DidYouMean, [.. near.Select(unit => new[] { new Button(unit.ShortName, Press.OnBehalf(unit.Id)) })])
        : Which(facts, near, near.Count > 1 ? Say.RollCall.OneAtATime : Say.Seats.DidYouMean, district: false);

    /// <summary>How the unit stands and whether it was reminded, with the button that reminds it.</summary>
    public static Turn Urging(Facts facts, Standing standing)
    {
        var (says, button) = UrgingTalk.OfOne(facts, standing);
        IEnumerable<Button> first = button is null ? [] : [button];
        IEnumerable<Button> open = ReviewTalk.Reviewable(facts, standing.Unit.Id) is null ? [] : [new Button(Say.RollCall.OpenSent, Press.Review("open", standing.Unit.Id, 0))];
        return facts.State.Says(
            Rich.Lines(Say.RollCall.One(standing, facts.Now), says, Say.Time.Left(facts.Plan, facts.Now)),
            [.. first.Concat(open).Concat(Acts(facts, standing)).Append(ToRollCall).Select(act => new[] { act })]);
    }

    /// <summary>"Thu hồi quyền của Hòa Hiệp": the seats of the unit are where that is done.</summary>
    private static Turn? OfSeats(Facts facts, string key) => Seats().Match(key) is { Success: true } seats
        ? UnitPick.Read(
            facts,
            seats.Groups["unit"].Value,
            unit => facts.State.Says(Say.Seats.TakenThere(unit.Name), [new Button(Say.Seats.Of(unit.ShortName), Press.Unit(SeatStep.SeatsOf, unit.Id))]),
            near => facts.State.Says(Say.Seats.DidYouMean, [.. near.Select(unit => new[] { new Button(Say.Seats.Of(unit.ShortName), Press.Unit(SeatStep.SeatsOf, unit.Id)) })]))
        : null;

    /// <summary>"Xóa đăng ký của Tân Lập": nobody deletes what a unit has sent.</summary>
    private static Turn? Deletion(Facts facts, string key) => Deleted().Match(key) is { Success: true } deleted
        ? Named(
            facts,
            deleted.Groups["unit"].Value,
            standing => facts.State.Says(
                Rich.Lines(Say.RollCall.One(standing, facts.Now), Say.Review.NotDeleted),
                [new Button(Say.RollCall.OpenOne(standing.Unit.ShortName), Press.One(standing.Unit.Id)), ToRollCall]),
            near => Which(facts, near, Say.Seats.DidYouMean, district: false))
        : null;

    /// <summary>The unit that is meant, or those that may be; null when the words name none that the person sees.</summary>
    private static Turn? Named(Facts facts, string typed, Func<Standing, Turn> go, Func<IReadOnlyList<Unit>, Turn?> near) => Match(facts, typed) switch
    {
        UnitMatch.Exact { Unit: var unit } => facts.Roster.FirstOrDefault(s => s.Unit.Id == unit.Id) is { } standing ? go(standing)
            : facts.State.Person.Reviews ? facts.State.Says(Say.Review.NotCounted(unit.Name), [ToRollCall])
            : null,
        UnitMatch.Ask { Unit: var one } when Seen(facts, [one]) is { Count: > 0 } seen => near(seen),
        UnitMatch.Choose { Units: var several } when Seen(facts, several) is { Count: > 0 } seen => near(seen),
        _ => null,
    };

    /// <summary>"Kế hoạch tới đâu rồi" asks of the plan, though the words stand in the name of an office.</summary>
    private static UnitMatch Match(Facts facts, string typed) => Commands.Typed(typed) is null ? facts.Units.Meant(typed) : facts.Units.Match(typed);

    private static List<Unit> Seen(Facts facts, IReadOnlyList<Unit> units) => [.. units.Where(unit => facts.State.Person.Reviews || facts.Roster.Any(s => s.Unit.Id == unit.Id))];

    private static bool IsDistrict(Facts facts, string typed) => typed == Folding.Key(facts.Plan.DistrictName);

    /// <param name="facts">What is known.</param>
    /// <param name="near">The units that may be meant.</param>
    /// <param name="ask">The question.</param>
    /// <param name="district">All of the district may be meant as well.</param>
    private static Turn? Which(Facts facts, IReadOnlyList<Unit> near, Rich ask, bool district) => near.Count > MostNear ? null : facts.State.Says(
        ask,
        [.. near.Select(unit => new[] { new Button(unit.ShortName, Press.One(unit.Id)) }), .. district ? new[] { new[] { new Button(Say.RollCall.WholeDistrict, Press.Command("rollcall")) } } : []]);

    /// <summary>"Đã nhận bản giấy của Thạnh Tây ngày 12/2", the button typed; a name that is not whole is asked back. Null for anything else.</summary>
    public static Turn? Receive(Facts facts, string text) =>
        facts.State.Person.Reviews && Received().Match(Folding.Key(text)) is { Success: true } received
            ? UnitPick.Read(
                facts,
                received.Groups["unit"].Value,
                unit => PaperReceipt.Confirm(facts, unit.Id, Day(received, facts)),
                near => OfWhich(facts, near, dated: received.Groups["day"].Success || received.Groups["near"].Success))
            : null;

    /// <summary>Whether the words ask how one unit stands.</summary>
    public static bool Asks(string text) => Asked().IsMatch(Folding.Key(text));

    /// <summary>"Tân Bình gửi chưa" of somebody of another commune: it is not his, and his own was not asked for.</summary>
    public static bool IsOfAnother(Facts facts, string text) =>
        facts.Unit is { } own && facts.Units.In(text) is [_, ..] named && named.All(unit => unit.Group == UnitGroup.Commune && unit != own) && !Own().IsMatch(Folding.Key(text));

    /// <summary>A button carries no day: with one the name is to be written in full.</summary>
    private static Turn OfWhich(Facts facts, IReadOnlyList<Unit> near, bool dated) => dated
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
                Rich.Lines(Say.RollCall.One(standing, facts.Now), facts.State.Person.Reviews ? ReviewTalk.PaperToEnter([standing]) : Rich.Empty, Say.Time.Left(facts.Plan, facts.Now)),
                [.. Acts(facts, standing).Concat(Urge(facts, standing)).Append(ToRollCall).Select(button => new[] { button })]);

    private static IEnumerable<Button> Urge(Facts facts, Standing standing) =>
        facts.State.Person.Reviews && UrgingTalk.OfOne(facts, standing).Button is { } urge ? [urge] : [];

    private static Button ToRollCall => new(Say.Menu.RollCall, Press.Command("rollcall"));

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

    [GeneratedRegex(@"^(?:(?<enter>nhap thay|nhap ho|dang ky thay|dang ky ho)|(?<urge>nhac lai|nhac nho|nhac|don doc)|(?<back>tra lai|tra ve|(?:de nghi|yeu cau)(?=.* bo sung))|duyet|(?<look>xem|mo|kiem tra|goi))(?: (?:cho|cua|ho so|ban dang ky|dang ky|don vi))* (?<unit>.+?)(?<why> (?:vi|do|bo sung)(?: .*)?)?$")]
    private static partial Regex Ordered();

    [GeneratedRegex(@"^(?<unit>.+?) (?:(?:da )?(?:gui|nop|dang ky)(?: dang ky| ho so)? (?:chua|xong chua)|(?:da )?(?:toi|den) dau(?: roi)?|(?:the nao|ra sao|sao) roi)(?: vay| the| a)?$|^(?:da )?nhan (?:duoc )?ban giay (?:cua )?(?<unit>.+?) chua(?: vay| the| a)?$|^ban giay (?:cua )?(?<unit>.+?) (?:(?:da )?(?:toi|den|nhan|nop|gui|co)(?: duoc)? )?chua(?: vay| the| a)?$")]
    private static partial Regex Asked();

    [GeneratedRegex(@"^(?:thu hoi|thu|xoa|bo|huy|lay lai|go)(?: lai)? (?:quyen|ma|ghe)(?: (?:cua|tai|o|don vi))* (?<unit>.+)$")]
    private static partial Regex Seats();

    [GeneratedRegex(@"^(?:xoa|huy|rut|go)(?: bo| het)? (?:dang ky|ho so|ban dang ky|ban)(?: (?:cua|don vi|giup|ho))* (?<unit>.+)$")]
    private static partial Regex Deleted();
}
