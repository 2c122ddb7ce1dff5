using EmulationBot.Core.Answers.Language;
using EmulationBot.Core.Answers.Matching;
using EmulationBot.Core.Plans;

namespace EmulationBot.Benchmarks;

/// <summary>Works out what the bot knows of each plan and keeps it in the plan's folder: of the sources, or outside.</summary>
internal static class Learning
{
    public static void Keep(TextWriter output) =>
        Keep(PlanLibrary.Load().Plans, Path.Combine(Sources(), "src", "EmulationBot.Core", "Plans", "Data"), output);

    /// <param name="folder">What Plan:Folder names.</param>
    /// <param name="output">Where it is told what was kept.</param>
    public static void KeepOutside(string folder, TextWriter output)
    {
        var embedded = PlanLibrary.Load();
        var all = embedded.With(Directory.GetDirectories(folder).Select(path => new PlanFolder(Path.GetFileName(path), name => Open(Path.Combine(path, name)))));
        Keep(all.Plans.Where(plan => embedded.Find(plan.Id) is null), folder, output);
    }

    private static void Keep(IEnumerable<Plan> plans, string folder, TextWriter output)
    {
        foreach (var plan in plans)
        {
            var path = Path.Combine(folder, plan.Id, KnowledgeFile.Name);
            var knowledge = Teacher.Teach(Lessons.Of(plan, new QuestionReader()), Lessons.Fingerprint(plan));
            using (var file = File.Create(path))
                KnowledgeFile.Write(knowledge, file);
            output.WriteLine($"{plan.Id}: {new FileInfo(path).Length / 1024} KB");
        }
    }

    private static FileStream? Open(string path) => File.Exists(path) ? File.OpenRead(path) : null;

    private static string Sources()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "EmulationBot.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run it from inside the repository.");
        return folder;
    }
}
