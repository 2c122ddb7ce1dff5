using System.Text.RegularExpressions;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Imports;

/// <summary>Ids of units: lower-case letters, digits and hyphens, short enough for the data of a button (64 bytes with its verb).</summary>
internal static partial class UnitId
{
    public const int Longest = 40;

    /// <summary>Words that stand in the data of buttons where a unit may stand.</summary>
    public static readonly IReadOnlyList<string> Reserved = ["claim", "unclaim"];

    public static bool IsGood(string id) => id.Length <= Longest && Shape().IsMatch(id) && !Reserved.Contains(id);

    /// <summary>An id out of a name: "UBND xã Tân Lập" is "xa-tan-lap". Cut at a word; empty when the name has no letter of Latin.</summary>
    public static string From(string name)
    {
        var id = "";
        foreach (var word in Latin().Replace(Folding.Key(name), " ").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (id.Length + word.Length >= Longest)
                break;
            id = id is "" or "ubnd" ? word : $"{id}-{word}";
        }
        return id;
    }

    /// <summary>The same, told from those that are taken by a number behind it.</summary>
    public static string From(string name, HashSet<string> taken)
    {
        var made = From(name) is { Length: > 0 } id ? id : "don-vi";
        for (var number = 2; !taken.Add(made); number++)
            made = $"{Shortened(From(name))}-{number}";
        return made;
    }

    private static string Shortened(string id) => id.Length == 0 ? "don-vi" : id.Length > Longest - 5 ? id[..(Longest - 5)].TrimEnd('-') : id;

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Latin();
}
