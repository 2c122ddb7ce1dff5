using System.Reflection;
using System.Text;

namespace EmulationBot.Core.Answers.Language;

/// <summary>
/// Reads the text files of Answers/Data: one entry per line, "#" begins a comment, "[name]" begins a section,
/// "a, b => c" is a rewriting.
/// </summary>
internal static class DataFile
{
    public static IEnumerable<string> Lines(string name) => Entries(Read(name));

    public static IEnumerable<(string Section, string Line)> Sections(string name) => Parse(Read(name));

    public static IEnumerable<(string Section, string Line)> Parse(string text)
    {
        var section = "";
        foreach (var line in Entries(text))
        {
            if (line.StartsWith('[') && line.EndsWith(']'))
                section = line[1..^1];
            else
                yield return (section, line);
        }
    }

    public static IEnumerable<(string From, string To)> Rewritings(string name) =>
        from line in Lines(name)
        let sides = line.Split("=>", 2)
        from key in sides[0].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        select (key, sides.Length > 1 ? sides[1].Trim() : "");

    /// <summary>FNV-1a over the file, line ends as LF, going on from another hash.</summary>
    public static ulong Hash(string name, ulong hash)
    {
        using var stream = Open(name);
        return Hash(stream, hash);
    }

    public static ulong Hash(Stream stream, ulong hash)
    {
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        foreach (var value in bytes)
            if (value != (byte)'\r')
                hash = (hash ^ value) * 1099511628211UL;
        return hash;
    }

    private static IEnumerable<string> Entries(string text) =>
        text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#');

    private static string Read(string name)
    {
        using var stream = Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    private static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream("Answers/" + name)!;
}
