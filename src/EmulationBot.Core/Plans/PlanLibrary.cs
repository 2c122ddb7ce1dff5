using System.Reflection;

namespace EmulationBot.Core.Plans;

/// <summary>Every plan the assistant knows: one embedded folder of data each.</summary>
public sealed class PlanLibrary
{
    private const string Prefix = "Plans/";

    private PlanLibrary(IReadOnlyList<Plan> plans) => Plans = plans;

    public IReadOnlyList<Plan> Plans { get; }

    /// <summary>The plan of the present campaign: the one issued last.</summary>
    public Plan Current => Plans.MaxBy(p => p.IssuedOn)!;

    public Plan? Find(string id) => Plans.FirstOrDefault(p => p.Id == id);

    /// <summary>Loads and proves every embedded plan; throws <see cref="PlanDataException"/> on the first wrong fact.</summary>
    public static PlanLibrary Load()
    {
        var folders = typeof(PlanLibrary).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith("/plan.json", StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^"/plan.json".Length])
            .Order(StringComparer.Ordinal)
            .ToList();
        if (folders.Count == 0)
            throw new PlanDataException("No plan is embedded in the program.");
        return new PlanLibrary([.. folders.Select(Read)]);
    }

    /// <summary>Builds one plan from the text of its two files, proving every fact.</summary>
    public static Plan Parse(string folder, string text, string json) => new PlanBuilder(folder, text, json).Build();

    /// <summary>A file of the plan's folder, line ends as LF.</summary>
    internal static string File(string folder, string name)
    {
        using var stream = Open(folder, name) ?? throw new PlanDataException($"Plan {folder}: {name} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>A file of the plan's folder as it is; null when there is none.</summary>
    internal static Stream? Open(string folder, string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream($"{Prefix}{folder}/{name}");

    private static Plan Read(string folder) => Parse(folder, File(folder, "text.md"), File(folder, "plan.json"));
}
