using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;
using EmulationBot.Storage;

namespace EmulationBot.Auditing;

/// <summary>
/// What an act changed, for the audit: "role=Guest registration=- notice=0", then "role=Chair:xa-tan-lap …". Versions, states,
/// keys of fields and counts alone; of what was sent, a hash. Never words, names or numbers of people.
/// </summary>
public sealed record AuditTrace(string? Before, string? After)
{
    public static AuditTrace Of(State before, Turn turn)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(turn);
        var changed = Marks(before).Zip(Marks(turn.Next)).Where(pair => pair.First != pair.Second).ToList();
        return new AuditTrace(
            Line(changed.Select(pair => pair.First)),
            Line([.. changed.Select(pair => pair.Second), .. Sent(before.Registration, turn.Next.Registration), .. Others(turn)]));
    }

    /// <summary>What a reviewer changed in the registration of another unit.</summary>
    public static AuditTrace Of(Registration? before, Registration after)
    {
        ArgumentNullException.ThrowIfNull(after);
        return new AuditTrace(
            before is null ? null : $"registration={Number(before.Version)}/{before.State} notes={Number(before.Review.Notes.Count)}",
            Line(Reviewed(after)));
    }

    private static IEnumerable<string> Reviewed(Registration after)
    {
        yield return $"registration={Number(after.Version)}/{after.State} notes={Number(after.Review.Notes.Count)}";
        if (after.Review.Returns.Count > 0)
            yield return $"returned={string.Join(',', after.Review.Returns.Select(r => r.FieldKey))}";
        if (after.Review.Council is { } council)
            yield return $"council={(council.Agreed ? "agreed" : "not-agreed")} minutes={council.MinutesNumber.Replace(' ', '-')} of={council.MinutesDate:yyyy-MM-dd}";
    }

    private static string[] Marks(State state) =>
    [
        $"role={state.Person.Role}{(state.Person.UnitId is { } unit ? $":{unit}" : "")}",
        $"notice={Number(state.Person.NoticeVersion)}",
        $"draft={(state.Draft is { } draft ? $"{Number(draft.Version)}/{Number(draft.Answers.Count)}" : "-")}",
        $"registration={(state.Registration is { } sent ? $"{Number(sent.Version)}/{sent.State}" : "-")}",
        $"paper={(state.Paper is { } paper ? paper.ConfirmedAt is null ? "claimed" : "confirmed" : "-")}",
    ];

    /// <summary>Of a sending: which answers differ from those sent before, and a hash of them all.</summary>
    private static IEnumerable<string> Sent(Registration? before, Registration? next)
    {
        if (next is null || next.Answers == before?.Answers)
            yield break;
        var known = before?.Answers ?? ImmutableDictionary<string, string>.Empty;
        yield return $"fields={string.Join(',', next.Answers.Keys.Union(known.Keys).Where(key => known.GetValueOrDefault(key) != next.Answers.GetValueOrDefault(key)).Order(StringComparer.Ordinal))}";
        yield return $"answers={Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(StoredJson.Write(next.Answers.OrderBy(a => a.Key, StringComparer.Ordinal)))))}";
    }

    private static IEnumerable<string> Others(Turn turn)
    {
        if (turn.Paper is { } paper)
            yield return paper.After is { ConfirmedAt: not null } ? "paper=confirmed" : "paper=unconfirmed";
        if (turn.List is { } list)
            yield return list.Trace;
        if (turn.Questions is { } change)
            yield return change switch
            {
                QuestionChange.Dismissed dismissed => $"questions={Number(dismissed.Questions.Count)}",
                QuestionChange.Answered answered => $"answer={Number(answered.Answer.Id)}/{Number(answered.Answer.Version)} questions={Number(answered.Questions.Count)}",
                QuestionChange.Changed changed => $"answer={Number(changed.Answer.Id)}/{Number(changed.Answer.Version)}",
                _ => "questions=1",
            };
    }

    private static string? Line(IEnumerable<string> marks) => string.Join(' ', marks) is { Length: > 0 } line ? line : null;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
