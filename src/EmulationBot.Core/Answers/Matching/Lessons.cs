using EmulationBot.Core.Answers.Language;
using EmulationBot.Core.Plans;

namespace EmulationBot.Core.Answers.Matching;

/// <summary>What there is to learn about one plan: its texts, and the ways of asking with what each is after.</summary>
internal sealed record Lessons(
    IReadOnlyList<Example> Examples,
    IReadOnlyList<(string PassageId, List<Word> Words)> Texts,
    HashSet<string> Vocabulary,
    HashSet<string> Function)
{
    private static readonly string[] Sources =
    [
        "politeness.txt", "teencode.txt", "abbreviations.txt", "spelling.txt", "synonyms.txt", "english.txt", "function.txt",
        "unsettled.txt", "actions.txt", "chat.txt", "outside.txt",
    ];

    private static readonly string[] PlanFiles = ["text.md", "plan.json", "questions.txt"];

    /// <summary>What was learned about the plan: as kept, or worked out anew when the data have changed since.</summary>
    public static Knowledge Learned(Plan plan, QuestionReader reader)
    {
        var fingerprint = Fingerprint(plan);
        using var kept = PlanLibrary.Open(plan.Id, KnowledgeFile.Name);
        var knowledge = kept is null ? null : KnowledgeFile.Read(kept, fingerprint);
        if (knowledge is not null)
            reader.Learn(knowledge.Vocabulary);
        knowledge ??= Teacher.Teach(Of(plan, reader), fingerprint);
        reader.Hear(knowledge);
        return knowledge;
    }

    /// <summary>Reads them; the reader learns the plan's words on the way.</summary>
    public static Lessons Of(Plan plan, QuestionReader reader)
    {
        reader.Learn(plan.Passages.SelectMany(p => p.Paragraphs).SelectMany(Tokenizer.Words).Select(w => w.Folded));
        var examples = Read(plan, reader);
        reader.Learn(examples.Where(e => e.Intent.Kind == IntentKind.Plan).SelectMany(e => e.Words).Select(w => w.Folded).Where(w => Syllables.IsPossible(w)));
        return new Lessons(examples, PlanTexts(plan, reader), reader.Vocabulary, reader.Function);
    }

    /// <summary>A number that changes with anything the lessons are made of. Line ends do not count.</summary>
    public static ulong Fingerprint(Plan plan)
    {
        var hash = 14695981039346656037UL ^ Teacher.Version;
        foreach (var source in Sources)
            hash = DataFile.Hash(source, hash);
        foreach (var file in PlanFiles)
            using (var stream = PlanLibrary.Open(plan.Id, file)!)
                hash = DataFile.Hash(stream, hash);
        return hash;
    }

    private static List<Example> Read(Plan plan, QuestionReader reader)
    {
        var examples = new List<Example>();
        void Add(IntentKind kind, string key, string line) =>
            examples.Add(new Example(new Intent(kind, key), reader.Read(line).Words));

        foreach (var (key, line) in DataFile.Parse(PlanLibrary.File(plan.Id, "questions.txt")))
            Add(IntentKind.Plan, key, line);
        foreach (var statement in plan.Statements.Values)
            foreach (var span in statement.Spans)
                Add(IntentKind.Plan, statement.Key, span.Verbatim);
        foreach (var (key, line) in DataFile.Sections("unsettled.txt"))
            Add(IntentKind.Unsettled, key, line);
        foreach (var (key, line) in DataFile.Sections("actions.txt"))
            Add(IntentKind.Action, key, line);
        foreach (var (key, line) in DataFile.Sections("chat.txt"))
            Add(IntentKind.Chat, key, line);
        foreach (var (key, line) in DataFile.Sections("outside.txt"))
            Add(IntentKind.Outside, key, line);
        return examples;
    }

    private static List<(string PassageId, List<Word> Words)> PlanTexts(Plan plan, QuestionReader reader) =>
    [
        .. from passage in plan.Passages
           from text in passage.Paragraphs.Append(string.Join(' ', passage.Paragraphs)).Distinct()
           select (passage.Id, reader.Read(text).Words),
        .. from statement in plan.Statements.Values
           from span in statement.Spans
           select (span.Source.PassageId, reader.Read(span.Verbatim).Words),
    ];
}
