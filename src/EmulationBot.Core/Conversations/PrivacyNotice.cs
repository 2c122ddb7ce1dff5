using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>
/// Who keeps what, why and how long: said once to everybody who talks to the assistant alone, and once more when it has
/// changed (domain sheet, 7.1). It stands below the answer; in the form above the step, whose message changes from step to step.
/// </summary>
public static class PrivacyNotice
{
    /// <summary>Grows with every change of what the notice says.</summary>
    public const int Version = 1;

    internal static Turn Given(Facts facts, Turn turn)
    {
        if (turn.Next.Person.NoticeVersion >= Version || turn.Erases || turn.Replies.Count == 0 || turn.Replies.Any(r => r.Edits))
            return turn;
        var person = turn.Next.Person with { NoticeVersion = Version, NoticeAt = facts.Now };
        return (turn with { Next = turn.Next with { Person = person }, Replies = With(turn, Say.Privacy.Notice(facts.Plan, facts.Retention)) }).Happened("notice.shown");
    }

    /// <summary>The words below a paper are a caption, which has little room (Bot API, 1024 characters).</summary>
    private static IReadOnlyList<Reply> With(Turn turn, Rich notice) => turn switch
    {
        { Next.Dialogue.InForm: true } => [new Reply(notice), .. turn.Replies],
        { Replies: [.., { Paper: not null }] } => [.. turn.Replies, new Reply(notice)],
        _ => [.. turn.Replies.SkipLast(1), turn.Replies[^1] with { Text = Rich.Paragraphs(turn.Replies[^1].Text, notice) }],
    };
}
