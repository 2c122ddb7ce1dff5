using System.Globalization;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Conversations;

/// <summary>
/// A guest without a code asks for a right: which unit, which office; Phòng Nội vụ decides. One request waits at a time,
/// and nothing is said of who holds what.
/// </summary>
internal static class AccessTalk
{
    /// <summary>After a refusal the next request may come so much later.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromDays(1);

    public static IReadOnlyList<Button> Offer => [new Button(Say.Access.Start, Press.Command("access"))];

    public static Turn Show(Facts facts) =>
        Stands(facts) ?? UnitPick.Ask(facts, SeatStep.RightIn, Say.Access.WhichUnit(facts.Plan));

    public static Turn With(Facts facts, string typed) =>
        Stands(facts) ?? UnitPick.Read(facts, SeatStep.RightIn, typed, In) ?? SeatWords.Unknown(facts, SeatStep.RightIn);

    public static Turn In(Facts facts, Unit unit) => Stands(facts) ?? facts.State.With(d => d with { Seating = SeatStep.OfficeIn, SeatingUnit = unit.Id }).Says(
        Say.Access.WhichOffice(unit.Name),
        [.. new[] { SeatKind.Head, SeatKind.Deputy, SeatKind.Clerk }.Select(kind => new[] { new Button(Say.Seats.Office(kind, unit), Press.AskFor(kind, unit.Id)) })]);

    /// <summary>The office in words, as on the button or shorter; null when the words name none.</summary>
    public static Turn? Office(Facts facts, string typed) =>
        facts.State.Dialogue.SeatingUnit is { } id && facts.Units.Find(id) is { } unit && Named(typed, unit) is { } kind ? Ask(facts, unit, kind) : null;

    private static SeatKind? Named(string typed, Unit unit) => (SignerReading.Meant(typed, unit)?.Code, Folding.Key(typed)) switch
    {
        ("head", _) => SeatKind.Head,
        ("deputy", _) => SeatKind.Deputy,
        (_, var key) when key == "cap pho" || key.StartsWith("pho ", StringComparison.Ordinal) => SeatKind.Deputy,
        (_, "van phong" or "chuyen vien" or "can bo van phong" or "can bo" or "nhan vien" or "cong chuc") => SeatKind.Clerk,
        _ => null,
    };

    public static Turn Tap(Facts facts, string[] parts) => parts switch
    {
        ["xq", "in", var id] when facts.Units.Find(id) is { } unit => In(facts, unit),
        ["xq", "as", var id, var letter] when facts.Units.Find(id) is { } unit && Press.Kind(letter) is { } kind && kind.IsOfUnit() => Ask(facts, unit, kind).InPlace(),
        ["xq", "back"] => TakeBack(facts).InPlace(),
        _ => Show(facts),
    };

    private static Turn Ask(Facts facts, Unit unit, SeatKind kind)
    {
        if (Stands(facts) is { } stands)
            return stands;
        var person = facts.State.Person;
        var id = Mark.Of(string.Create(CultureInfo.InvariantCulture, $"{person.Id}|{facts.Now.ToUnixTimeMilliseconds()}|{facts.Requests.Count}"));
        var request = new AccessRequest(id, person.Id, unit.Id, kind, facts.Now) { Name = person.Name };
        return UnitPick.Done(facts).Says(Say.Access.Asked(facts.Plan, Say.Seats.Title(kind, unit)), [TakeBackButton]) with
        {
            Seats = [new SeatChange.Asked(request)],
            Announcements = [new Announcement(Reviewers(facts), AccessReview.Card(facts, request, unit))],
        };
    }

    private static Turn TakeBack(Facts facts) => Waiting(facts) is { } waiting
        ? facts.State.Says(Say.Access.TakenBack) with { Seats = [new SeatChange.Settled(waiting with { State = AccessState.Withdrawn, DecidedAt = facts.Now })] }
        : Show(facts);

    /// <summary>What is said instead of asking; null when the person may ask.</summary>
    private static Turn? Stands(Facts facts)
    {
        if (facts.State.Person.Role is not Role.Guest)
            return facts.State.Says(Say.Access.HasRight(facts.Unit?.Name), [.. MenuTalk.Doors(facts)]);
        if (Waiting(facts) is { } waiting)
            return UnitPick.Done(facts).Says(Say.Access.StillWaits(facts.Plan, facts.Units.Find(waiting.UnitId)?.Name, waiting.AskedAt), [TakeBackButton]);
        return facts.Requests is [{ State: AccessState.Refused, DecidedAt: { } at }, ..] && facts.Now < at + Rest
            ? UnitPick.Done(facts).Says(Say.Access.RefusedLately(facts.Plan, at))
            : null;
    }

    private static AccessRequest? Waiting(Facts facts) => facts.Requests.FirstOrDefault(r => r.State is AccessState.Waiting);

    private static IReadOnlyList<string> Reviewers(Facts facts) =>
        [.. facts.Seats.Where(s => s.Kind is SeatKind.Reviewer or SeatKind.Administrator).Select(s => s.Holder).OfType<SeatHolder>().Where(h => h.Reachable).Select(h => h.PersonId)];

    private static Button TakeBackButton => new(Say.Access.TakeBack, Press.TakeBack);
}
