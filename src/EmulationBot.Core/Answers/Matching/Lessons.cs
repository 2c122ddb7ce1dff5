using EmulationBot.Core.Answers.Language;
using EmulationBot.Core.Plans;

namespace EmulationBot.Core.Answers.Matching;

/// <summary>What there is to learn about one plan: its texts, and the ways of asking with what each is after.</summary>
internal sealed record Lessons(
    IReadOnlyList<Example> Examples,
    IReadOnlyList<IndexedPassage> Passages,
    HashSet<string> Vocabulary,
    HashSet<string> Function)
{
    private static readonly string[] Sources =
    [
        "politeness.txt", "teencode.txt", "abbreviations.txt", "spelling.txt", "synonyms.txt", "english.txt", "function.txt",
        "unsettled.txt", "actions.txt", "chat.txt", "outside.txt",
    ];

    private static readonly (IntentKind Kind, string File)[] General =
    [
        (IntentKind.Unsettled, "unsettled.txt"), (IntentKind.Action, "actions.txt"), (IntentKind.Chat, "chat.txt"), (IntentKind.Outside, "outside.txt"),
    ];

    private static readonly string[] PlanFiles = ["text.md", "plan.json", "questions.txt"];

    /// <summary>What is asked of other places and years than the plan's; a plan may do without.</summary>
    private const string OwnOutside = "outside.txt";

    /// <summary>What was learned about the plan and kept beside it; null when nothing was, or the data have changed since.</summary>
    public static Knowledge? Kept(Plan plan)
    {
        using var kept = plan.Folder.Open(KnowledgeFile.Name);
        return kept is null ? null : KnowledgeFile.Read(kept, Fingerprint(plan));
    }

    /// <summary>What is to be known of the plan, worked out anew.</summary>
    public static Knowledge Learned(Plan plan, QuestionReader reader) => Teacher.Teach(Of(plan, reader), Fingerprint(plan));

    /// <summary>Reads them; the reader learns the plan's words on the way.</summary>
    public static Lessons Of(Plan plan, QuestionReader reader)
    {
        reader.Learn(plan.Passages.SelectMany(p => p.Paragraphs).SelectMany(Tokenizer.Words).Select(w => w.Folded));
        var examples = Read(plan, reader);
        reader.Learn(examples.Where(e => e.Intent.Kind == IntentKind.Plan).SelectMany(e => e.Words).Select(w => w.Folded).Where(w => Syllables.IsPossible(w)));
        return new Lessons(examples, PlanPassages(plan, reader), reader.Vocabulary, reader.Function);
    }

    /// <summary>A number that changes with anything the lessons are made of. Line ends do not count.</summary>
    public static ulong Fingerprint(Plan plan)
    {
        var hash = 14695981039346656037UL ^ Teacher.Version;
        foreach (var source in Sources)
            hash = DataFile.Hash(source, hash);
        foreach (var file in PlanFiles)
            using (var stream = plan.Folder.Open(file)!)
                hash = DataFile.Hash(stream, hash);
        using var outside = plan.Folder.Open(OwnOutside);
        return outside is null ? hash : DataFile.Hash(outside, hash);
    }

    /// <summary>
    /// What holds for any plan must not outweigh a plan of few questions: of each section so many lines as fit its size,
    /// the plainest of which stand first.
    /// </summary>
    private static IEnumerable<(string Section, string Line)> Plainest(IEnumerable<(string Section, string Line)> lines, int ofPlan) =>
        lines.GroupBy(entry => entry.Section).SelectMany(section => section.Take(Math.Max(12, ofPlan / 8)));

    private static List<Example> Read(Plan plan, QuestionReader reader)
    {
        var examples = new List<Example>();
        void Add(IntentKind kind, string key, string line) =>
            examples.Add(new Example(new Intent(kind, key), reader.Read(line).Words));

        foreach (var (key, line) in DataFile.Parse(plan.Folder.Text("questions.txt")))
            Add(IntentKind.Plan, key, line);
        foreach (var statement in plan.Statements.Values.Where(s => s.Taught))
            foreach (var span in statement.Spans)
                Add(IntentKind.Plan, statement.Key, span.Verbatim);
        foreach (var (kind, file) in General)
            foreach (var (key, line) in Plainest(DataFile.Sections(file), examples.Count(e => e.Intent.Kind == IntentKind.Plan)))
                Add(kind, key, line);
        if (plan.Folder.Open(OwnOutside) is { } outside)
        {
            outside.Dispose();
            foreach (var (key, line) in DataFile.Parse(plan.Folder.Text(OwnOutside)))
                Add(IntentKind.Outside, key, line);
        }
        return examples;
    }

    private static List<IndexedPassage> PlanPassages(Plan plan, QuestionReader reader)
    {
        var spans = plan.Statements.Values.Where(s => s.Taught).SelectMany(statement => statement.Spans).ToLookup(span => span.Source.PassageId, span => span.Verbatim);
        return
        [
            .. from passage in plan.Passages
               let clauses = passage.Paragraphs.Concat(spans[passage.Id])
               select new IndexedPassage(passage.Id, reader.Read(string.Join(' ', passage.Paragraphs)).Words, [.. clauses.Select(text => reader.Read(text).Words)]),
        ];
    }
}
