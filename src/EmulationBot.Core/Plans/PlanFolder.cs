namespace EmulationBot.Core.Plans;

/// <summary>The files of one plan, wherever they are kept: embedded in the program, or read from a folder outside.</summary>
public sealed class PlanFolder(string id, Func<string, Stream?> open)
{
    public string Id { get; } = id;

    /// <summary>A file as it is; null when there is none.</summary>
    internal Stream? Open(string name) => open(name);

    /// <summary>A file as text, line ends as LF.</summary>
    /// <exception cref="PlanDataException">There is no such file.</exception>
    internal string Text(string name)
    {
        using var stream = Open(name) ?? throw new PlanDataException(Texts.Say.PlanData.NoFile(Id, name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
