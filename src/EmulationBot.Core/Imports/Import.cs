namespace EmulationBot.Core.Imports;

/// <summary>What taking over a file would do, whatever it lists (<see cref="Import{T}"/>).</summary>
public abstract record Import
{
    public IReadOnlyList<ImportProblem> Problems { get; init; } = [];

    /// <summary>What is probably a mistake, but may be meant.</summary>
    public IReadOnlyList<ImportProblem> Warnings { get; init; } = [];

    public IReadOnlyList<string> Notes { get; init; } = [];

    public bool IsRefused => Problems.Count > 0;

    public bool ChangesNothing => Changes == 0;

    public int Changes => Counts.Added + Counts.Changed + Counts.Retired;

    /// <summary>For the audit: how much of what.</summary>
    public string Trace => FormattableString.Invariant($"added={Counts.Added} changed={Counts.Changed} retired={Counts.Retired}");

    public abstract (int Added, int Changed, int Retired) Counts { get; }
}

/// <summary>What taking over a file would do. A file with a problem does nothing at all: then only problems, warnings and notes are filled.</summary>
public sealed record Import<T> : Import
{
    /// <summary>Everything the file holds, in its order.</summary>
    public IReadOnlyList<T> Items { get; init; } = [];

    public IReadOnlyList<T> Added { get; init; } = [];

    public IReadOnlyList<Changed<T>> Changed { get; init; } = [];

    /// <summary>What would no longer count.</summary>
    public IReadOnlyList<T> Retired { get; init; } = [];

    public IReadOnlyList<T> Unchanged { get; init; } = [];

    public override (int Added, int Changed, int Retired) Counts => (Added.Count, Changed.Count, Retired.Count);
}

/// <summary>What was known, and what the file says now.</summary>
public sealed record Changed<T>(T Before, T After);
