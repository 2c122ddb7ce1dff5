using EmulationBot.Core.Learning;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>For Phòng Nội vụ: the questions that wait, the most asked first, and each of them with what the bot says now.</summary>
internal static class QueueTalk
{
    private const int PageSize = 8;

    public static Turn Show(Facts facts) => Page(facts, 0);

    public static Turn Page(Facts facts, int page)
    {
        var groups = facts.Questions.Groups;
        if (groups.Count == 0)
            return facts.State.Says(Say.Questions.NoneWaiting, [new Button(Say.Questions.GivenButton, Press.Command("official"))]);
        var first = page * PageSize < groups.Count ? page * PageSize : 0;
        var shown = groups.Skip(first).Take(PageSize).Index().Select(g => (Number: first + g.Index + 1, Group: g.Item)).ToList();
        return facts.State.Says(
            Say.Questions.Queue(facts.Questions.Count, groups.Count, shown),
            [.. shown.Select(g => new[] { new Button(Say.Questions.Numbered(g.Number, g.Group.Text), Press.Question("open", g.Group.Id)) }), .. More(first, groups.Count, "queue")]);
    }

    public static Turn Open(Facts facts, long id, AskTalk ask) => facts.Questions.Group(id) is not { } group
        ? Gone(facts, id)
        : facts.State.Says(
            Say.Questions.Card(group, ask.Now(facts, group.Text)),
            [new Button(Say.Questions.Write, Press.Question("write", id), Tone.Go), new Button(Say.Questions.Dismiss, Press.Question("skip", id))],
            [new Button(Say.Questions.QueueButton, Press.Command("questions"))]);

    public static Turn Dismiss(Facts facts, long id)
    {
        if (facts.Questions.Group(id) is not { } group)
            return Gone(facts, id);
        var said = Closed(facts.State, id).Says(Say.Questions.Dismissed(group.Text), [new Button(Say.Questions.QueueButton, Press.Command("questions"))]);
        return said.Happened("question.dismissed") with { Questions = new QuestionChange.Dismissed(Ids(group)) };
    }

    /// <summary>The question waits no more: another reviewer was faster, or the button is old.</summary>
    public static Turn Gone(Facts facts, long id) => Closed(facts.State, id).Says(
        facts.Questions.Answer(id) is { Revoked: false } answer ? Say.Questions.AlreadyAnswered(answer) : Say.Questions.NoLongerWaiting,
        [new Button(Say.Questions.QueueButton, Press.Command("questions"))]);

    public static IReadOnlyList<long> Ids(QuestionGroup group) => [.. group.Questions.Select(q => q.Id)];

    /// <summary>A button to the rest of a list, if there is any.</summary>
    public static IEnumerable<IReadOnlyList<Button>> More(int first, int count, string list)
    {
        if (first + PageSize < count)
            yield return [new Button(Say.Questions.More, Press.Page(list, (first / PageSize) + 1))];
    }

    /// <summary>An answer being written to that question is written no more.</summary>
    private static State Closed(State state, long id) =>
        state.Dialogue.Writing?.Id == id ? state.With(d => d with { Writing = null }) : state;
}
