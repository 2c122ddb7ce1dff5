using System.Text.RegularExpressions;

namespace EmulationBot.Core.Plans;

/// <summary>
/// Cuts text.md into passages. The file is the plan verbatim but for lines such as <c>&lt;!-- II.6 --&gt;</c>, which
/// begin a passage; <c>&lt;!-- heading --&gt;</c> begins lines that belong to none.
/// </summary>
internal static partial class PassageReader
{
    /// <summary>Paragraphs by passage id.</summary>
    public static Dictionary<string, List<string>> Read(string text)
    {
        var passages = new Dictionary<string, List<string>>();
        var marks = Mark().Matches(text);
        for (var i = 0; i < marks.Count; i++)
        {
            var start = marks[i].Index + marks[i].Length;
            var end = i + 1 < marks.Count ? marks[i + 1].Index : text.Length;
            var id = marks[i].Groups[1].Value;
            if (id != "heading")
                passages[id] = Paragraphs(text[start..end]);
        }
        return passages;
    }

    private static List<string> Paragraphs(string text)
    {
        var paragraphs = new List<string>();
        foreach (var block in Blocks(text))
        {
            if (paragraphs.Count > 0 && char.IsLower(block[0]) && paragraphs[^1].EndsWith(','))
                paragraphs[^1] += " " + block;
            else
                paragraphs.Add(block);
        }
        return paragraphs;
    }

    private static IEnumerable<string> Blocks(string text) =>
        from block in text.Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        from line in block.StartsWith("- ", StringComparison.Ordinal) ? block.Split('\n') : [block]
        select line.Replace("**", "", StringComparison.Ordinal).Replace("  \n", "\n", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"<!-- ([\w.-]+) -->\n")]
    private static partial Regex Mark();
}
