namespace EmulationBot.Core.Imports;

/// <summary>Gathers all that is found while one table is read.</summary>
internal sealed class Findings
{
    private readonly List<ImportProblem> _problems = [];
    private readonly List<ImportProblem> _warnings = [];
    private readonly List<string> _notes = [];

    public bool HasProblems => _problems.Count > 0;

    public void Refuse(int row, Heading column, string text) => _problems.Add(new(row, column.Text, text));

    public void Refuse(int row, string text) => _problems.Add(new(row, "", text));

    public void Warn(int row, Heading column, string text) => _warnings.Add(new(row, column.Text, text));

    public void Note(string text) => _notes.Add(text);

    /// <summary>The import with what was found; without its contents when there was a problem.</summary>
    public Import<T> Of<T>(Func<Import<T>> contents) => (HasProblems ? new Import<T>() : contents()) with
    {
        Problems = [.. _problems.OrderBy(p => p.Row)],
        Warnings = [.. _warnings.OrderBy(w => w.Row)],
        Notes = _notes,
    };
}
