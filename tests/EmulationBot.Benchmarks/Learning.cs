using EmulationBot.Core.Answers.Language;
using EmulationBot.Core.Answers.Matching;
using EmulationBot.Core.Plans;

namespace EmulationBot.Benchmarks;

/// <summary>Works out what the bot knows of each plan and keeps it in the plan's folder of the sources.</summary>
internal static class Learning
{
    public static void Keep(TextWriter output)
    {
        foreach (var plan in PlanLibrary.Load().Plans)
        {
            var path = Path.Combine(Sources(), "src", "EmulationBot.Core", "Plans", "Data", plan.Id, KnowledgeFile.Name);
            using (var file = File.Create(path))
                KnowledgeFile.Write(Teacher.Teach(Lessons.Of(plan, new QuestionReader()), Lessons.Fingerprint(plan)), file);
            output.WriteLine($"{plan.Id}: {new FileInfo(path).Length / 1024} KB");
        }
    }

    private static string Sources()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "EmulationBot.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run it from inside the repository.");
        return folder;
    }
}
