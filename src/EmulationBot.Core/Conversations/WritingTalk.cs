using EmulationBot.Core.Learning;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>
/// An official answer being written. <paramref name="Version"/> is that of the answer it corrects, 0 for a new one, so
/// that nothing is overwritten unseen.
/// </summary>
public sealed record Writing(long Id, int Version)
{
    /// <summary>The words typed so far, shown but not sent.</summary>
    public string? Draft { get; init; }
}

/// <summary>For Phòng Nội vụ: writing an official answer, reading it as it will look, sending it once.</summary>
internal static class WritingTalk
{
    public static Turn Begin(Facts facts, long id) => facts.Questions.Group(id) is { } group
        ? Prompt(facts, new Writing(id, 0), group.Text)
        : QueueTalk.Gone(facts, id);

    public static Turn Correct(Facts facts, long id) => facts.Questions.Answer(id) is { Revoked: false } answer
        ? Prompt(facts, new Writing(id, answer.Version), answer.Question)
        : OfficialTalk.Gone(facts);

    /// <summary>Words typed while an answer is being written.</summary>
    public static Turn Take(Facts facts, Writing writing, string text, AskTalk ask)
    {
        var way = Typed.WayOf(text);
        if (way is Way.Save or Way.Cancel)
            return Stop(facts);
        if (way is Way.Send && writing.Draft is not null)
            return Send(facts, writing.Id, Mark.Of(writing.Draft), ask);
        var typed = text.Trim();
        return typed.Length is < OfficialAnswer.ShortestText or > OfficialAnswer.LongestText
            ? facts.State.Says(Say.Questions.BadLength(typed.Length), [Leave])
            : Show(facts.State.With(d => d with { Writing = writing with { Draft = typed } }), facts, ask);
    }

    public static Turn Again(Facts facts) => facts.State.Dialogue.Writing is { } writing
        ? writing.Version == 0 ? Begin(facts, writing.Id) : Correct(facts, writing.Id)
        : QueueTalk.Show(facts);

    public static Turn Stop(Facts facts) => facts.State.With(d => d with { Writing = null }).Says(
        facts.State.Dialogue.Writing is null ? Say.Questions.NothingWritten : Say.Questions.Stopped,
        [new Button(Say.Questions.QueueButton, Press.Command("questions"))]);

    /// <summary>The confirmation of one draft; pressed again, or under an older draft, it shows how things stand.</summary>
    public static Turn Send(Facts facts, long id, string mark, AskTalk ask)
    {
        if (facts.State.Dialogue.Writing is not { } writing || writing.Id != id)
            return QueueTalk.Gone(facts, id);
        if (writing.Draft is not { } draft)
            return Again(facts);
        if (Mark.Of(draft) != mark || Drafted(facts, writing) is not { } answer)
            return Show(facts.State, facts, ask);
        return writing.Version == 0 ? Answered(facts, answer, ask) : Corrected(facts, answer, ask);
    }

    private static Turn Prompt(Facts facts, Writing writing, string question) =>
        facts.State.With(d => d with { Writing = writing }).Says(Say.Questions.Prompt(question), [Leave]);

    /// <summary>The draft as those who asked will read it.</summary>
    private static Turn Show(State state, Facts facts, AskTalk ask)
    {
        var writing = state.Dialogue.Writing!;
        if (Drafted(facts with { State = state }, writing) is not { } answer)
            return writing.Version == 0 ? QueueTalk.Gone(facts, writing.Id) : OfficialTalk.Changed(facts, writing.Id);
        return state.Says(
            Say.Questions.Preview(ask.Official(facts, answer).Text, Others(facts, answer.Askers).Count),
            [new Button(Say.Questions.Send, Press.SendAnswer(writing.Id, Mark.Of(writing.Draft!)), Tone.Go)],
            [new Button(Say.Questions.Again, Press.Writing("again")), .. Leave]);
    }

    /// <summary>The answer that the draft makes; null when its question waits no more, or the answer to correct is not what it was.</summary>
    private static OfficialAnswer? Drafted(Facts facts, Writing writing)
    {
        var author = facts.State.Person.Name;
        if (writing.Version > 0)
            return facts.Questions.Answer(writing.Id) is { Revoked: false } old && old.Version == writing.Version
                ? old with { Text = writing.Draft!, AnsweredAt = facts.Now, Author = author, Version = old.Version + 1 }
                : null;
        return facts.Questions.Group(writing.Id) is { } group
            ? new OfficialAnswer(group.Id, group.Text, writing.Draft!, Say.Questions.Office(facts.Plan), facts.Now) { Author = author, Askers = group.Askers }
            : null;
    }

    private static Turn Answered(Facts facts, OfficialAnswer answer, AskTalk ask)
    {
        var group = facts.Questions.Group(answer.Id)!;
        var replaced = facts.Questions.AnswerTo(answer.Question);
        var to = Others(facts, [.. answer.Askers, .. replaced?.Askers ?? []]);
        var next = facts.Questions.Groups.FirstOrDefault(g => g.Id != answer.Id);
        return Done(facts).Says(
            Say.Questions.Sent(to.Count, answer.AnswersOthers),
            [next is null ? new Button(Say.Questions.GivenButton, Press.Command("official")) : new Button(Say.Questions.Next(facts.Questions.Groups.Count - 1), Press.Question("open", next.Id))])
            .Happened("question.answered") with
        {
            Questions = new QuestionChange.Answered(answer, QueueTalk.Ids(group)) { Replaced = replaced, Announcement = new Announcement(to, ask.Official(facts, answer)) },
        };
    }

    private static Turn Corrected(Facts facts, OfficialAnswer answer, AskTalk ask)
    {
        var to = Others(facts, answer.Askers);
        return Done(facts).Says(Say.Questions.Sent(to.Count, answer.AnswersOthers), [new Button(Say.Questions.GivenButton, Press.Command("official"))])
            .Happened("answer.corrected") with
        {
            Questions = new QuestionChange.Changed(answer) { Announcement = new Announcement(to, ask.Official(facts, answer)) },
        };
    }

    private static State Done(Facts facts) => facts.State.With(d => d with { Writing = null });

    /// <summary>Everybody but the one who writes.</summary>
    public static IReadOnlyList<string> Others(Facts facts, IEnumerable<string> people) =>
        [.. people.Distinct().Where(id => id != facts.State.Person.Id)];

    private static IReadOnlyList<Button> Leave => [new Button(Say.Questions.Stop, Press.Writing("stop"))];
}
