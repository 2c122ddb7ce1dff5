using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Conversations;

/// <summary>
/// For Phòng Nội vụ: what waits to be checked, the first sent first, one card after the other. A decision saves and shows
/// the next. Nobody is shown the registration of his own unit here.
/// </summary>
internal static class ReviewTalk
{
    public static Turn Next(Facts facts) => Next(facts, after: null);

    /// <param name="after">The unit that is left for later; null: from the beginning.</param>
    /// <param name="lead">What was just done.</param>
    public static Turn Next(Facts facts, string? after, Rich? lead = null)
    {
        var waiting = facts.Roster.Waiting(facts.State.Person);
        var left = waiting.ToList().FindIndex(s => s.Unit.Id == after);
        return waiting.Count == 0 ? Nothing(facts, lead) : Card(facts, waiting[(left + 1) % waiting.Count], lead);
    }

    /// <summary>"/duyet tân lập": any registration by the unit's name, however far it is.</summary>
    public static Turn Named(Facts facts, string typed) => UnitPick.Read(
        facts,
        typed,
        unit => Reviewable(facts, unit.Id) is { } standing ? Card(facts, standing) : NotToReview(facts, unit),
        near => facts.State.Says(Say.Seats.DidYouMean, [.. near.Select(u => new Button(u.ShortName, Press.One(u.Id))).Chunk(2)]))
        ?? facts.State.Says(Say.Seats.UnknownUnit, [new Button(Say.Review.Queue, Press.Command("review"))]);

    /// <summary>Why a unit that was named is not opened: his own, or nothing was sent.</summary>
    private static Turn NotToReview(Facts facts, Unit unit)
    {
        var standing = facts.Roster.FirstOrDefault(s => s.Unit.Id == unit.Id);
        return facts.State.Says(
            facts.State.Person.MemberOf == unit.Id ? Say.Review.OfOwnUnit(unit.Name)
            : standing is null ? Say.Review.NotCounted(unit.Name)
            : Rich.Lines(Say.RollCall.One(standing, facts.Now), PaperToEnter([standing])),
            [.. Enter(standing), [new Button(Say.Review.Queue, Press.Command("review"))]]);
    }

    /// <summary>Papers that must be entered first; empty when there are none.</summary>
    public static Rich PaperToEnter(IEnumerable<Standing> units) => Say.Review.PaperToEnter([.. units.Where(s => s.IsToBeEntered()).Select(s => s.Unit.ShortName)]);

    /// <summary>The way to enter them.</summary>
    public static IEnumerable<IReadOnlyList<Button>> EnterPapers(Facts facts) =>
        facts.Roster.Any(s => s.IsToBeEntered()) ? [[new Button(Say.OnBehalf.Button, Press.Command("onbehalf"))]] : [];

    private static IEnumerable<IReadOnlyList<Button>> Enter(Standing? standing) =>
        standing is not null && standing.IsToBeEntered() && OnBehalfTalk.MayBegin(standing) ? [[new Button(Say.OnBehalf.Button, Press.OnBehalf(standing.Unit.Id))]] : [];

    public static Turn Open(Facts facts, string unit) => Reviewable(facts, unit) is { } standing ? Card(facts, standing) : Gone(facts);

    /// <summary>The standing of a unit whose registration the reviewer may see to: sent, and not of his own unit.</summary>
    public static Standing? Reviewable(Facts facts, string unit) => facts.Roster.Reviewable(facts.State.Person, unit);

    public static Turn Gone(Facts facts) => facts.State.Says(Say.Review.Gone, [new Button(Say.Review.Queue, Press.Command("review"))]);

    public static Turn Stale(Facts facts, Standing standing) =>
        Card(facts, standing, Say.Review.Stale(standing.Unit.Name, standing.Registration!));

    public static Turn Complete(Facts facts, Standing standing) =>
        ReviewDecision.Complete(facts, standing) is { } complete ? Decided(facts, standing, complete) : Stale(facts, standing);

    /// <summary>The reviewer has told the unit himself what the Council decided.</summary>
    public static Turn ToldByHand(Facts facts, Standing standing)
    {
        if (ReviewSteps.Notified(standing.Registration!, facts.Now, facts.Now) is not { } told)
            return Card(facts, standing);
        return Card(Replaced(facts, told), standing with { Registration = told }) with { Reviewed = [told] };
    }

    public static Turn AskNote(Facts facts, Standing standing) =>
        facts.State.With(d => d with { Reviewing = new Reviewing(ReviewStep.Note) { UnitId = standing.Unit.Id, Revision = standing.Registration!.Revision } })
            .Says(Say.Review.AskNote(standing.Unit.Name), [Leave(standing)]);

    public static Turn Note(Facts facts, Standing standing, string text)
    {
        var noted = ReviewDecision.Note(facts, standing, text);
        return Card(Replaced(facts, noted), standing with { Registration = noted }, Say.Review.Noted) with { Reviewed = [noted] };
    }

    /// <summary>A decision: told to the unit, and the next card is shown.</summary>
    public static Turn Decided(Facts facts, Standing standing, ReviewDecision decision) =>
        decision.On(Next(Replaced(facts with { State = Put(facts) }, decision.After), after: null, decision.Lead(standing)), standing);

    /// <summary>Who is told: whoever cannot be reached now hears it first when he is back.</summary>
    public static IReadOnlyList<string> People(Standing standing) => [.. standing.People.Select(p => p.Id)];

    public static bool NobodyHears(Standing standing) => standing.People.All(p => p.Unreachable);

    public static string By(Facts facts) => facts.State.Person.Name ?? Say.Review.AReviewer;

    public static IReadOnlyList<Button> Leave(Standing standing) =>
        [new Button(Say.Review.Leave, Press.Review("open", standing.Unit.Id, standing.Registration!.Revision))];

    /// <summary>Opening it is receiving it.</summary>
    private static Turn Card(Facts facts, Standing standing, Rich? lead = null)
    {
        var opened = ReviewSteps.Received(standing.Registration!, By(facts), facts.Now);
        var registration = opened ?? standing.Registration!;
        var text = Rich.Paragraphs(lead ?? Rich.Empty, ReviewCard.Of(facts, standing with { Registration = registration }));
        var turn = Put(facts).Says(text, [.. Buttons(registration)]);
        return opened is null ? turn : turn with { Reviewed = [opened] };
    }

    private static IEnumerable<IReadOnlyList<Button>> Buttons(Registration registration)
    {
        var (unit, revision) = (registration.UnitId, registration.Revision);
        if (registration.Waits())
            yield return [new Button(Say.Review.Ok, Press.Review("ok", unit, revision), Tone.Go), new Button(Say.Review.Back, Press.Review("back", unit, revision))];
        else if (registration.State is RegistrationState.Complete or RegistrationState.Returned)
            yield return [new Button(Say.Review.Back, Press.Review("back", unit, revision))];
        else if (registration is { Review.Council: not null })
        {
            if (registration.Review.NotifiedAt is null)
                yield return [new Button(Say.Review.ToldByHand, Press.Review("told", unit, revision))];
            yield return [new Button(Say.Review.CouncilAgain, Press.Review("again", unit, revision))];
        }
        yield return [new Button(Say.Papers.Name(PaperKind.Form), Press.Review("form", unit, revision))];
        yield return [new Button(Say.Review.AddNote, Press.Review("note", unit, revision)), new Button(Say.Review.Later, Press.Review("next", unit, revision))];
    }

    private static Turn Nothing(Facts facts, Rich? lead)
    {
        var complete = facts.Roster.Count(s => s.Registration?.State == RegistrationState.Complete);
        return Put(facts).Says(
            Rich.Paragraphs(lead ?? Rich.Empty, Say.Review.NothingWaits(complete), PaperToEnter(facts.Roster), OwnWaits(facts)),
            [
                .. complete > 0 ? new[] { new[] { new Button(Say.Review.Council(complete), Press.Command("council")) } } : [],
                .. EnterPapers(facts),
                [new Button(Say.Menu.RollCall, Press.Command("rollcall"))],
            ]);
    }

    /// <summary>Nobody reviews his own unit: it is said who does.</summary>
    private static Rich OwnWaits(Facts facts) =>
        facts.Roster.FirstOrDefault(s => s.Unit.Id == facts.State.Person.MemberOf && s.Registration?.Waits() is true) is { } own ? Say.Review.OwnWaits(own.Unit.Name) : Rich.Empty;

    private static Facts Replaced(Facts facts, Registration after) => facts with
    {
        Roster = [.. facts.Roster.Select(s => s.Unit.Id == after.UnitId ? s with { Registration = after } : s)],
    };

    private static State Put(Facts facts) => facts.State.Dialogue.Reviewing is null ? facts.State : facts.State.With(d => d with { Reviewing = null });
}
