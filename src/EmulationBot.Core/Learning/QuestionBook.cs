using EmulationBot.Core.Answers;

namespace EmulationBot.Core.Learning;

/// <summary>Waiting questions that ask the same, the oldest first; named by the id of the oldest.</summary>
public sealed record QuestionGroup(IReadOnlyList<WaitingQuestion> Questions)
{
    public long Id => Questions[0].Id;

    public string Text => Questions[0].Text;

    public DateTimeOffset Since => Questions[0].AskedAt;

    public IReadOnlyList<string> Askers { get; } = [.. Questions.Select(q => q.PersonId).Distinct()];

    public bool Disliked => Questions.Any(q => q.Why == WaitingReason.Disliked);
}

/// <summary>The questions that wait for Phòng Nội vụ and the answers it gave, of one plan, as they stand at a turn.</summary>
/// <param name="waiting">In the order of asking.</param>
/// <param name="official">Revoked ones included.</param>
public sealed class QuestionBook(IReadOnlyList<WaitingQuestion> waiting, IReadOnlyList<OfficialAnswer> official)
{
    /// <summary>So many questions of one person, or of all, wait at most: whoever floods the queue buries nobody.</summary>
    public const int MostOfOne = 20;

    public const int MostOfAll = 1000;

    public static readonly QuestionBook Empty = new([], []);

    private readonly Dictionary<string, OfficialAnswer> _answers =
        official.Where(a => a.AnswersOthers).OrderBy(a => a.AnsweredAt).GroupBy(a => a.Likeness.Key).ToDictionary(same => same.Key, same => same.Last());

    public int Count => waiting.Count;

    /// <summary>Most asked first, then the oldest.</summary>
    public IReadOnlyList<QuestionGroup> Groups { get; } =
        [.. waiting.GroupBy(q => q.Group).Select(same => new QuestionGroup([.. same])).OrderByDescending(g => g.Askers.Count).ThenBy(g => g.Since).ThenBy(g => g.Id)];

    /// <summary>The answers in force, the newest first.</summary>
    public IReadOnlyList<OfficialAnswer> Given { get; } = [.. official.Where(a => !a.Revoked).OrderByDescending(a => a.AnsweredAt)];

    /// <summary>The official answer to a question like this.</summary>
    public OfficialAnswer? AnswerTo(string text) =>
        _answers.Count > 0 && Likeness.Of(text) is { Shared: true } asked ? _answers.GetValueOrDefault(asked.Key) : null;

    public QuestionGroup? Group(long id) => Groups.FirstOrDefault(g => g.Id == id);

    public OfficialAnswer? Answer(long id) => official.FirstOrDefault(a => a.Id == id);

    public bool IsWaiting(string personId, string text)
    {
        var key = Likeness.Of(text).Key;
        return waiting.Any(q => q.PersonId == personId && q.Likeness.Key == key);
    }

    public bool HasRoom(string personId) => waiting.Count < MostOfAll && waiting.Count(q => q.PersonId == personId) < MostOfOne;
}
