using System.Reflection;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Plans;

/// <summary>Every plan the assistant knows: those embedded as folders of data, and those added from outside.</summary>
public sealed class PlanLibrary
{
    private const string Prefix = "Plans/";

    private PlanLibrary(IReadOnlyList<Plan> plans, Plan current)
    {
        Plans = plans;
        Current = current;
    }

    public IReadOnlyList<Plan> Plans { get; }

    /// <summary>The plan of the present campaign: the one chosen, else the one issued last.</summary>
    public Plan Current { get; }

    public Plan? Find(string id) => Plans.FirstOrDefault(p => p.Id == id);

    /// <summary>The holidays by which all plans count days from now on.</summary>
    public void Take(IReadOnlyList<Holiday> listed, IEnumerable<DateOnly> daysOff)
    {
        foreach (var plan in Plans)
            plan.Calendar.Take(listed, daysOff);
    }

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
        return Of([.. folders.Select(folder => Read(new PlanFolder(folder, name => Open(folder, name))))]);
    }

    /// <summary>The same library and the plans of these folders; throws <see cref="PlanDataException"/> on the first wrong fact.</summary>
    public PlanLibrary With(IEnumerable<PlanFolder> folders)
    {
        var plans = Plans.ToList();
        foreach (var plan in folders.Select(Read))
        {
            if (plans.Find(p => p.Id == plan.Id || (p.Number, p.Year, p.District) == (plan.Number, plan.Year, plan.District)) is { } same)
                throw new PlanDataException(Say.PlanData.Twice(plan.Id, same));
            plans.Add(plan);
        }
        return Of(plans);
    }

    /// <summary>The same library with this plan as the present campaign's; null when there is no such plan.</summary>
    public PlanLibrary? Choose(string id) => Find(id) is { } plan ? new PlanLibrary(Plans, plan) : null;

    /// <summary>Builds one plan from the text of its two files, proving every fact.</summary>
    public static Plan Parse(string folder, string text, string json) =>
        new PlanBuilder(new PlanFolder(folder, _ => null), text, json).Build();

    /// <summary>A file of an embedded plan, line ends as LF.</summary>
    internal static string File(string folder, string name) => new PlanFolder(folder, file => Open(folder, file)).Text(name);

    /// <summary>A file of an embedded plan as it is; null when there is none.</summary>
    internal static Stream? Open(string folder, string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream($"{Prefix}{folder}/{name}");

    private static PlanLibrary Of(IReadOnlyList<Plan> plans)
    {
        foreach (var plan in plans)
            plan.HasNamesake = plans.Any(other => other != plan && other.Number == plan.Number);
        return new(plans, plans.MaxBy(p => p.IssuedOn)!);
    }

    private static Plan Read(PlanFolder folder)
    {
        var plan = new PlanBuilder(folder, folder.Text("text.md"), folder.Text("plan.json")).Build();
        return plan.Id == folder.Id ? plan : throw new PlanDataException(Say.PlanData.OtherId(folder.Id, plan.Id));
    }
}
