using System.Collections.Immutable;
using System.Text.RegularExpressions;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>
/// Enters what the Council decided (Mục II.6), for one unit or many, never without the number and date of the minutes:
/// tick the units, say which way, type the minutes, read it once more, confirm.
/// </summary>
internal static partial class CouncilTalk
{
    /// <summary>The Bot API takes a hundred buttons under a message.</summary>
    private const int MostAtOnce = 80;

    public static Turn Show(Facts facts)
    {
        var complete = Complete(facts with { State = facts.State.With(d => d with { Reviewing = null }) });
        return complete.Count == 0
            ? facts.State.Says(Rich.Paragraphs(Say.Review.NobodyComplete, ReviewTalk.PaperToEnter(facts.Roster)), [.. ReviewTalk.EnterPapers(facts), [new Button(Say.Review.Queue, Press.Command("review"))]])
            : Ticks(facts, [.. complete.Take(MostAtOnce).Select(s => s.Unit.Id)], complete);
    }

    /// <summary>A decision that was entered wrongly is entered again.</summary>
    public static Turn Again(Facts facts, Standing standing)
    {
        var ticked = facts with { State = facts.State.With(d => d with { Reviewing = new Reviewing(ReviewStep.Ticking) { Ticked = [standing.Unit.Id] } }) };
        return Ticks(ticked, [standing.Unit.Id], Complete(ticked));
    }

    public static Turn Tick(Facts facts, string unit)
    {
        var complete = Complete(facts);
        if (facts.State.Dialogue.Reviewing is not { Step: ReviewStep.Ticking } reviewing || complete.All(s => s.Unit.Id != unit))
            return Show(facts);
        return Ticks(facts, reviewing.Ticked.Contains(unit) ? [.. reviewing.Ticked.Where(u => u != unit)] : [.. reviewing.Ticked, unit], complete);
    }

    public static Turn Act(Facts facts, string act) => (act, facts.State.Dialogue.Reviewing) switch
    {
        ("yes" or "no", { Step: ReviewStep.Ticking, Ticked.Count: > 0 } reviewing) => Ask(facts, reviewing with { Step = ReviewStep.Minutes, Agreed = act == "yes" }),
        ("none", { Step: ReviewStep.Ticking }) => Ticks(facts, [], Complete(facts)).InPlace(),
        ("save", { Council: { } council } reviewing) => Save(facts, reviewing, council),
        ("again", { Council: not null } reviewing) => Ask(facts, reviewing with { Council = null }),
        _ => Show(facts),
    };

    public static Turn Read(Facts facts, Reviewing reviewing, string text) => Decision(facts, reviewing, text) is { } council
        ? AskSure(facts, reviewing, council)
        : facts.State.Says(Say.Review.BadMinutes(facts.Plan.IssuedOn, facts.Now.DateInVietnam()), [new Button(Say.Review.ToTicks, Press.Command("council"))]);

    /// <summary>Words under the confirmation: a yes is its button, other minutes take the place of these, and whatever is unclear is asked again.</summary>
    public static Turn Confirm(Facts facts, Reviewing reviewing, CouncilDecision council, string text)
    {
        var key = Courtesy.Without(Folding.Key(text));
        return Sure().IsMatch(key) && !Refrains().IsMatch(text.Trim().Normalize()) ? Save(facts, reviewing, council)
            : Dropped().IsMatch(key) ? Leave(facts)
            : Decision(facts, reviewing, text) is { } other ? AskSure(facts, reviewing, other)
            : AskSure(facts, reviewing, council, Say.Review.CouncilUnclear);
    }

    /// <summary>What the words of a button under the list of units do; null for anything else.</summary>
    public static string? Named(string text) =>
        Typed().Match(Courtesy.Without(Folding.Key(text))) is not { Success: true } typed ? null : typed.Groups["not"].Success ? "no" : "yes";

    private static CouncilDecision? Decision(Facts facts, Reviewing reviewing, string text) =>
        Minutes.Read(text, facts.Plan.IssuedOn, facts.Now.DateInVietnam()) is ({ } number, { } date) ? new(reviewing.Agreed, number, date) : null;

    private static Turn Leave(Facts facts) => facts.State.With(d => d with { Reviewing = null }).Says(
        Say.Review.CouncilLeft, [new Button(Say.Review.ToTicks, Press.Command("council")), new Button(Say.Review.Queue, Press.Command("review"))]);

    private static Turn AskSure(Facts facts, Reviewing reviewing, CouncilDecision council, Rich? lead = null) =>
        facts.State.With(d => d with { Reviewing = reviewing with { Council = council } }).Says(
            Rich.Paragraphs(lead ?? Rich.Empty, Say.Review.CouncilAsk(council, Names(facts, reviewing.Ticked))),
            [new Button(Say.Review.CouncilSave(reviewing.Ticked.Count), Press.Council("save"), Tone.Go)],
            [new Button(Say.Review.MinutesAgain, Press.Council("again")), new Button(Say.Review.ToTicks, Press.Command("council"))]);

    private static Turn Ask(Facts facts, Reviewing reviewing) => facts.State.With(d => d with { Reviewing = reviewing }).Says(
        Say.Review.AskMinutes(reviewing.Agreed, reviewing.Ticked.Count, facts.Now.DateInVietnam()), [new Button(Say.Review.ToTicks, Press.Command("council"))]);

    private static Turn Ticks(Facts facts, IReadOnlyList<string> ticked, List<Standing> complete)
    {
        var any = ticked.Count > 0;
        return facts.State.With(d => d with { Reviewing = new Reviewing(ReviewStep.Ticking) { Ticked = ticked, Seen = Seen(facts, ticked, complete) } }).Says(
            Rich.Paragraphs(Say.Review.CouncilTicks(complete.Count, ticked.Count), ReviewTalk.PaperToEnter(facts.Roster)),
            [
                .. complete.Take(MostAtOnce).Select(s => new Button(Say.Review.Ticked(s.Unit.ShortName, ticked.Contains(s.Unit.Id)), Press.Tick(s.Unit.Id))).Chunk(2),
                .. any ? new[] { new[] { new Button(Say.Review.AgreedBy(ticked.Count), Press.Council("yes"), Tone.Go) }, [new Button(Say.Review.NotAgreedBy(ticked.Count), Press.Council("no")), new Button(Say.Review.TickNone, Press.Council("none"))] } : [],
            ]);
    }

    /// <summary>The revision of each when it was ticked; going on with the list does not make it newer.</summary>
    private static ImmutableDictionary<string, int> Seen(Facts facts, IReadOnlyList<string> ticked, List<Standing> complete)
    {
        var before = facts.State.Dialogue.Reviewing?.Seen;
        return complete.Where(s => ticked.Contains(s.Unit.Id))
            .ToImmutableDictionary(s => s.Unit.Id, s => before?.TryGetValue(s.Unit.Id, out var seen) is true ? seen : s.Registration!.Revision);
    }

    /// <summary>Units that have changed since they were ticked are left out and named.</summary>
    public static Turn Save(Facts facts, Reviewing reviewing, CouncilDecision council)
    {
        var complete = Complete(facts).Where(s => reviewing.Seen.TryGetValue(s.Unit.Id, out var seen) && seen == s.Registration!.Revision).ToList();
        var (decided, told, left, untold) = (new List<Registration>(), new List<Announcement>(), new List<string>(), new List<string>());
        foreach (var id in reviewing.Ticked)
        {
            var standing = complete.FirstOrDefault(s => s.Unit.Id == id);
            if (standing is null || ReviewSteps.Decided(standing.Registration!, council, ReviewTalk.By(facts), facts.Now) is not { } after)
            {
                left.Add(id);
                continue;
            }
            if (ReviewTalk.NobodyHears(standing))
                untold.Add(id);
            decided.Add(after);
            told.Add(new Announcement(ReviewTalk.People(standing), Say.Review.CouncilForUnit(facts.Plan, standing.Unit.Name, council, standing.Registration!.Review.Council)) { Decided = after });
        }
        return facts.State.With(d => d with { Reviewing = null }).Says(
            Say.Review.CouncilSaved(council, decided.Count, Names(facts, left), Names(facts, untold)), [new Button(Say.Menu.RollCall, Press.Command("rollcall"))])
            with
        { Reviewed = decided, Announcements = told };
    }

    /// <summary>What waits for the Council, and what is ticked to have its decision entered again.</summary>
    private static List<Standing> Complete(Facts facts)
    {
        var ticked = facts.State.Dialogue.Reviewing?.Ticked ?? [];
        return [.. facts.Roster.Where(s => s.Unit.Id != facts.State.Person.MemberOf && s.Registration?.State switch
        {
            RegistrationState.Complete => true,
            RegistrationState.Agreed or RegistrationState.NotAgreed => ticked.Contains(s.Unit.Id),
            _ => false,
        })];
    }

    private static IReadOnlyList<string> Names(Facts facts, IReadOnlyList<string> units) =>
        [.. facts.Roster.Where(s => units.Contains(s.Unit.Id)).Select(s => s.Unit.ShortName)];

    [GeneratedRegex(@"^(?:(?:ghi|luu|luu lai|ghi lai|ghi ket qua|ghi cho \d+ don vi|co|u|um|ok|oke|vang|da|dung|dung roi|dung vay|phai|phai roi|dong y|duoc|duoc roi|xac nhan|chac|chac chan|chot|yes|y)(?: |$))+$")]
    private static partial Regex Sure();

    /// <summary>"Đừng" and "dừng" fold to the same letters as "đúng".</summary>
    [GeneratedRegex(@"\b(?:đừng|dừng|ngừng|dưng)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refrains();

    [GeneratedRegex(@"^(?:huy|huy bo|thoi|thoi khong ghi|khong|khong ghi|khong luu|chua ghi|de sau|lam sau|thoat|dung ghi|khoan|khoan ghi)$")]
    private static partial Regex Dropped();

    [GeneratedRegex(@"^(?:hoi dong )?(?:da |(?<not>chua|khong) )?thong nhat(?: \d+)?$")]
    private static partial Regex Typed();
}
