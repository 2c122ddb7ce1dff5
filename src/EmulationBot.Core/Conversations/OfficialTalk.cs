using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>For Phòng Nội vụ: the official answers given, the newest first, to be corrected or withdrawn.</summary>
internal static class OfficialTalk
{
    private const int PageSize = 8;

    public static Turn Show(Facts facts) => Page(facts, 0);

    public static Turn Page(Facts facts, int page)
    {
        var given = facts.Questions.Given;
        if (given.Count == 0)
            return facts.State.Says(Say.Questions.NoneGiven, [new Button(Say.Questions.QueueButton, Press.Command("questions"))]);
        var first = page * PageSize < given.Count ? page * PageSize : 0;
        var shown = given.Skip(first).Take(PageSize).Index().Select(a => (Number: first + a.Index + 1, Answer: a.Item)).ToList();
        return facts.State.Says(
            Say.Questions.GivenList(given.Count, shown),
            [.. shown.Select(a => new[] { new Button(Say.Questions.Numbered(a.Number, a.Answer.Question), Press.Official("open", a.Answer.Id)) }), .. QueueTalk.More(first, given.Count, "given")]);
    }

    public static Turn Open(Facts facts, long id, AskTalk ask) => facts.Questions.Answer(id) is not { Revoked: false } answer
        ? Gone(facts)
        : facts.State.Says(
            Rich.Paragraphs(ask.Official(facts, answer).Text, Say.Questions.About(answer)),
            [new Button(Say.Questions.Correct, Press.Official("write", id)), new Button(Say.Questions.Revoke, Press.Official("revoke", id))],
            [new Button(Say.Questions.GivenButton, Press.Command("official"))]);

    public static Turn RevokeAsk(Facts facts, long id) => facts.Questions.Answer(id) is not { Revoked: false } answer
        ? Gone(facts)
        : facts.State.Says(
            Say.Questions.RevokeAsk(answer, WritingTalk.Others(facts, answer.Askers).Count),
            [new Button(Say.Questions.RevokeYes, Press.Revoke(id, answer.Version), Tone.Stop), new Button(Say.Questions.RevokeNo, Press.Official("open", id))]);

    public static Turn Revoke(Facts facts, long id, int? version)
    {
        if (facts.Questions.Answer(id) is not { Revoked: false } answer)
            return Gone(facts);
        if (answer.Version != version)
            return Changed(facts, id);
        var message = new Announcement(WritingTalk.Others(facts, answer.Askers), new Reply(Say.Questions.RevokedForAskers(facts.Plan, answer)));
        return Closed(facts).Says(Say.Questions.Revoked, [new Button(Say.Questions.GivenButton, Press.Command("official"))])
            .Happened("answer.revoked") with
        {
            Questions = new QuestionChange.Changed(answer with { Revoked = true, Version = answer.Version + 1 }) { Announcement = message },
        };
    }

    public static Turn Gone(Facts facts) =>
        Closed(facts).Says(Say.Questions.NoLongerGiven, [new Button(Say.Questions.GivenButton, Press.Command("official"))]);

    /// <summary>Another reviewer has corrected it meanwhile.</summary>
    public static Turn Changed(Facts facts, long id) => facts.Questions.Answer(id) is { Revoked: false } answer
        ? Closed(facts).Says(Say.Questions.JustChanged(answer), [new Button(Say.Questions.See, Press.Official("open", id))])
        : Gone(facts);

    private static State Closed(Facts facts) =>
        facts.State.Dialogue.Writing is { Version: > 0 } ? facts.State.With(d => d with { Writing = null }) : facts.State;
}
