using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>Greeting, help, the deadline, the movements, the plan's contents, and reminders on or off.</summary>
internal static class MenuTalk
{
    public static Turn Start(Facts facts) => facts.State.Says(
        Reply.With(Say.Menu.Welcome(facts.Plan, facts.State.Person.Role, facts.Unit?.Name, facts.Now), [.. Doors(facts)]) with { Menu = facts.State.Person.Role });

    public static Turn Help(Facts facts) => facts.State.Says(Say.Menu.HelpText(Commands.For(facts.State.Person.Role)), [.. Doors(facts)]);

    public static Turn Deadline(Facts facts) => facts.State.Says(
        Rich.Lines(Say.Time.Left(facts.Plan, facts.Now), Say.Menu.Place(facts.Plan)), Wording(facts, facts.Plan.DeadlineSentence.Source));

    public static Turn Movements(Facts facts) => facts.State.Says(
        Say.Menu.MovementList(facts.Plan), Wording(facts, new Plans.Citation(facts.Plan.MovementsPassageId)));

    public static Turn Contents(Facts facts) => facts.State.Says(
        Say.Menu.Contents(facts.Plan),
        [.. facts.Plan.Passages.Select(p => new Button(p.Label, Press.Wording(facts.Plan.Id, p.Id, null))).Chunk(3)]);

    /// <summary>In a group nobody presses buttons, so the passages are named.</summary>
    public static Turn GroupContents(Facts facts) => facts.State.Says(Say.Menu.GroupContents(facts.Plan));

    public static Turn GroupHelp(Facts facts) => facts.State.Says(Say.Menu.GroupHelp(Commands.InGroups, facts.PrivateChat));

    public static Turn PrivateOnly(Facts facts) => facts.State.Says(Say.Menu.PrivateOnly(facts.PrivateChat));

    public static Turn Human(Facts facts) => facts.State.Says(Say.Menu.Human(facts.Plan));

    public static Turn Mute(Facts facts) => Muted(facts, true).Says(
        Say.Menu.Muted, [new Button(Say.Menu.UnmuteButton, Press.MuteOff)]);

    public static Turn Unmute(Facts facts) => Muted(facts, false).Says(
        Say.Menu.Unmuted(facts.Plan, facts.Now), [new Button(Say.Menu.MuteButton, Press.MuteOn)]);

    /// <summary>How they stand for the person, with the button that changes it; asked about, not changed.</summary>
    public static Turn Reminders(Facts facts) => facts.State.Person.Muted
        ? facts.State.Says(Say.Menu.RemindersOff, [new Button(Say.Menu.UnmuteButton, Press.MuteOff)])
        : facts.State.Says(Say.Menu.RemindersOn(facts.Unit?.Name, facts.State.Registration, facts.State.Paper), [new Button(Say.Menu.MuteButton, Press.MuteOn)]);

    private static State Muted(Facts facts, bool muted) =>
        facts.State.Person.Muted == muted ? facts.State : facts.State with { Person = facts.State.Person with { Muted = muted } };

    public static IEnumerable<IReadOnlyList<Button>> Doors(Facts facts)
    {
        if (facts.Unit is not null)
            yield return facts.State.Registration is { Standing: true }
                ? [new Button(Say.Registered.SeeStatus, Press.Command("status"))]
                : [new Button(facts.State.Draft is null ? Say.Registered.Start : Say.Nav.Continue, Press.OpenForm, Tone.Go)];
        if (facts.State.Person.Reviews && facts.Roster.Count(s => s.Registration?.Waits() is true) is > 0 and var waiting)
            yield return [new Button(Say.Review.Waiting(waiting), Press.Command("review"), Tone.Go)];
        if (facts.State.Person.Reviews)
            yield return [new Button(Say.Menu.RollCall, Press.Command("rollcall")), new Button(Say.Questions.Waiting(facts.Questions.Groups.Count), Press.Command("questions"))];
        else if (facts.State.Person.Watches)
            yield return [new Button(Say.Menu.RollCall, Press.Command("rollcall"))];
        yield return [new Button(Say.Menu.DeadlineButton, Press.Command("deadline")), new Button(Say.Menu.MovementsButton, Press.Command("movements"))];
    }

    private static IReadOnlyList<Button> Wording(Facts facts, Plans.Citation source) =>
        [new Button(Say.Menu.Wording, Press.Wording(facts.Plan.Id, source.PassageId, source.Paragraph))];
}
