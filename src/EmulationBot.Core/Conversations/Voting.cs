using System.Globalization;
using EmulationBot.Core.Learning;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>A question lately asked, kept so that a vote under its answer finds it.</summary>
public sealed record AskedQuestion(string Id, string Text)
{
    public bool Liked { get; init; }
}

/// <summary>👍 and 👎 under an answer, and the way of an unanswered question into the queue.</summary>
internal static class Voting
{
    /// <summary>So many questions of a person can still be voted on.</summary>
    private const int Kept = 8;

    private static readonly HashSet<string> Disputes =
    [
        "sai", "sai roi", "sai be bet", "tra loi sai", "tra loi sai roi", "tra loi chua dung", "tra loi khong dung", "khong dung", "khong dung roi",
        "chua dung", "khong phai", "khong phai vay", "khong phai the", "khong dung y toi", "khong dung cau hoi", "bot sai roi", "cau tra loi sai",
    ];

    public static bool IsDispute(string text) => Disputes.Contains(Folding.Key(text));

    public static IReadOnlyList<Button> Buttons(string id) =>
        [new Button(Say.Questions.Right, Press.Like(id)), new Button(Say.Questions.Wrong, Press.Dislike(id))];

    public static string IdOf(OfficialAnswer answer) => string.Create(CultureInfo.InvariantCulture, $"o{answer.Id}");

    /// <summary>Remembers what was asked; <paramref name="mark"/> names the question in the buttons below its answer.</summary>
    public static State Remember(this State state, string mark, string text) => state.With(d => d with
    {
        Asked = [.. d.Asked.Where(a => a.Id != mark).Append(new AskedQuestion(mark, WaitingQuestion.Tidy(text))).TakeLast(Kept)],
        Answered = mark,
    });

    public static Turn Like(Facts facts, string id)
    {
        if (Find(facts, id) is not { } asked)
            return facts.State.Says(Say.Questions.Forgotten);
        var thanked = facts.State.Says([]) with { Toast = Say.Questions.Thanks };
        if (asked.Liked)
            return thanked;
        var liked = asked with { Liked = true };
        var next = facts.State.With(d => d with { Asked = [.. d.Asked.Where(a => a.Id != id).Append(liked).TakeLast(Kept)] });
        return (thanked with { Next = next }).Happened("answer.liked");
    }

    public static Turn Dislike(Facts facts, string id) => Find(facts, id) is not { } asked
        ? facts.State.Says(Say.Questions.Forgotten)
        : MayWait(facts, asked.Text)
            ? facts.State.Says(Say.Questions.DislikeNoted(facts.Plan, asked.Text)).Waits(facts, asked.Text, WaitingReason.Disliked)
            : facts.State.Says(Say.Questions.Full(facts.Plan));

    /// <summary>"Gửi Phòng Nội vụ trả lời" under an answer that was none.</summary>
    public static Turn Pass(Facts facts, string id) => Find(facts, id) is not { } asked
        ? facts.State.Says(Say.Questions.Forgotten)
        : MayWait(facts, asked.Text)
            ? facts.State.Says(Say.Questions.Passed(facts.Plan, asked.Text)).Waits(facts, asked.Text, WaitingReason.Unanswered)
            : facts.State.Says(Say.Questions.Full(facts.Plan));

    /// <summary>Whether the question waits already or may.</summary>
    public static bool MayWait(Facts facts, string text) =>
        facts.Questions.IsWaiting(facts.State.Person.Id, text) || facts.Questions.HasRoom(facts.State.Person.Id);

    /// <summary>Puts the person's question into the queue, unless it waits there already.</summary>
    public static Turn Waits(this Turn turn, Facts facts, string text, WaitingReason why) =>
        facts.Questions.IsWaiting(facts.State.Person.Id, text)
            ? turn
            : turn.Happened(why == WaitingReason.Disliked ? "question.disliked" : "question.asked") with
            {
                Questions = new QuestionChange.Asked(WaitingQuestion.Tidy(text), why),
            };

    private static AskedQuestion? Find(Facts facts, string id) =>
        facts.State.Dialogue.Asked.FirstOrDefault(a => a.Id == id)
        ?? (id.StartsWith('o') && long.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && facts.Questions.Answer(number) is { } official
            ? new AskedQuestion(id, official.Question)
            : null);
}
