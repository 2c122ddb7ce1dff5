using System.Text;
using EmulationBot.Core.Answers;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Units;

namespace EmulationBot.Tests.Plans;

/// <summary>The invented plans of Plans/Data/outside, beside the one that is embedded.</summary>
internal static class OutsidePlans
{
    private static readonly string[] Files = ["text.md", "plan.json", "questions.txt"];

    public static string Root => Path.Combine(AppContext.BaseDirectory, "Plans", "Data", "outside");

    /// <summary>The campaign is that of Plan 22.</summary>
    public static PlanLibrary Library(params string[] ids) => Library([.. ids.Select(Folder)]);

    public static Answerer Answerer(params string[] ids) => Answerer([.. ids.Select(Folder)]);

    public static Answerer Answerer(params PlanFolder[] folders) => new(Library(folders), UnitDirectory.Load());

    public static PlanFolder Folder(string id) => Copy(id, id);

    /// <summary>A plan like another, with some words changed in all its files.</summary>
    public static PlanFolder Copy(string id, string newId, params (string Old, string New)[] changes)
    {
        var files = Files.ToDictionary(name => name, name => Encoding.UTF8.GetBytes(
            changes.Aggregate(File.ReadAllText(Path.Combine(Root, id, name)), (text, change) => text.Replace(change.Old, change.New, StringComparison.Ordinal)).Replace($"\"{id}\"", $"\"{newId}\"", StringComparison.Ordinal)));
        return new PlanFolder(newId, name => files.TryGetValue(name, out var bytes) ? new MemoryStream(bytes) : null);
    }

    private static PlanLibrary Library(PlanFolder[] folders) => PlanLibrary.Load().With(folders).Choose("22-KH-UBND-2020")!;
}
