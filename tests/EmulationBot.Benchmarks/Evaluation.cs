using System.Text;
using System.Text.RegularExpressions;
using EmulationBot.Core.Answers;

namespace EmulationBot.Benchmarks;

/// <summary>How one question went.</summary>
public sealed record Verdict(AskedQuestion Asked, Answer Answer)
{
    public bool Answered => Answer.Kind == AnswerKind.Answer;

    public bool First => Answered && Asked.Gold.Contains(Answer.Citations[0].PassageId);

    public bool Third => Answered
        && Answer.Citations.Select(c => c.PassageId).Concat(Answer.SeeAlso).Take(3).Any(Asked.Gold.Contains);

    public bool Complete => Answered && Asked.MustContain.All(group => group.Any(words => Squeezed(Answer.Text.ToString()).Contains(Squeezed(words), StringComparison.Ordinal)));

    /// <summary>Lower case, one form of dash, single spaces: as the sets compare.</summary>
    private static string Squeezed(string text) =>
        Regex.Replace(text.Normalize(NormalizationForm.FormC).ToLowerInvariant().Replace('–', '-').Replace('—', '-'), @"\s+", " ");
}

/// <summary>Asks every question of a set and counts.</summary>
public static class Evaluation
{
    public static IReadOnlyList<Verdict> Run(Answerer answerer, IEnumerable<AskedQuestion> questions) =>
        [.. questions.Select(q => new Verdict(q, answerer.Ask(new Question(q.Question, q.Clock))))];

    public static void Print(string name, IReadOnlyList<Verdict> verdicts, bool misses, TextWriter output)
    {
        var inside = verdicts.Where(v => !v.Asked.OutOfScope).ToList();
        var outside = verdicts.Where(v => v.Asked.OutOfScope).ToList();
        output.WriteLine($"== {name}: {inside.Count} in scope, {outside.Count} out of scope");
        output.WriteLine($"{"style",-12} {"n",4} {"answered",9} {"top-1",7} {"top-3",7} {"contains",9}");
        foreach (var style in inside.GroupBy(v => v.Asked.Style).Append(inside.GroupBy(_ => "all").FirstOrDefault()).Where(g => g is not null))
            output.WriteLine($"{style!.Key,-12} {style.Count(),4} {Share(style, v => v.Answered),9} {Share(style, v => v.First),7} {Share(style, v => v.Third),7} {Share(style, v => v.Complete),9}");
        output.WriteLine($"{"out of scope",-12} {"n",4} falsely answered");
        foreach (var kind in outside.GroupBy(v => v.Asked.Kind ?? "").Append(outside.GroupBy(_ => "all").FirstOrDefault()).Where(g => g is not null))
            output.WriteLine($"{kind!.Key,-12} {kind.Count(),4} {Share(kind, v => v.Answered),9}");
        if (misses)
            PrintMisses(verdicts, output);
    }

    private static void PrintMisses(IReadOnlyList<Verdict> verdicts, TextWriter output)
    {
        foreach (var v in verdicts.Where(v => v.Asked.OutOfScope ? v.Answered : !(v.First && v.Complete)))
            output.WriteLine($"{v.Asked.Id} {(v.Asked.OutOfScope ? v.Asked.Kind : string.Join('|', v.Asked.Gold))} «{v.Asked.Question}» -> {v.Answer.Kind} {string.Join(',', v.Answer.Citations.Select(c => c.PassageId))}: {v.Answer.Text.ToString().ReplaceLineEndings(" / ")}");
    }

    private static string Share(IEnumerable<Verdict> verdicts, Func<Verdict, bool> good)
    {
        var list = verdicts.ToList();
        return FormattableString.Invariant($"{100.0 * list.Count(good) / list.Count:0.0}%");
    }
}
