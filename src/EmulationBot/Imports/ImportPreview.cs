using EmulationBot.Core.Imports;

namespace EmulationBot.Imports;

/// <summary>What a file would do, for somebody to look at before it is done.</summary>
/// <param name="Import">What would change, or why nothing does.</param>
/// <param name="Against">What was known when the file was read; when it has changed since, the file must be read again.</param>
/// <param name="Report">The same in Vietnamese, line by line.</param>
public sealed record ImportPreview<T>(Import<T> Import, IReadOnlyList<T> Against, IReadOnlyList<string> Report);

/// <summary>What became of a preview that was to be carried out.</summary>
public enum ImportOutcome
{
    /// <summary>All of it is on disk and counts.</summary>
    Done,

    /// <summary>The file changes nothing, so nothing was written.</summary>
    NothingToDo,

    /// <summary>The file has problems; nothing was written.</summary>
    Refused,

    /// <summary>Somebody imported in between; nothing was written.</summary>
    Outdated,
}
