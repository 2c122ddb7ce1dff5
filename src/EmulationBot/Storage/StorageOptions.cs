using System.ComponentModel.DataAnnotations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Storage;

/// <summary>Where the database is and how hard a commit is pressed onto the disk. Section "Storage".</summary>
public sealed class StorageOptions : IValidatableObject
{
    public const string Section = "Storage";

    /// <summary>The database file; its folder is made when missing.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "Storage:Path is empty; name a file, for instance data/emulationbot.db")]
    public string Path { get; set; } = "data/emulationbot.db";

    /// <summary>
    /// NORMAL: a crash of the process loses nothing, a power cut may lose the last moments. FULL: nothing is lost in either case
    /// (sqlite.org, PRAGMA synchronous, with write-ahead log).
    /// </summary>
    [AllowedValues("NORMAL", "FULL", ErrorMessage = "Storage:Synchronous must be NORMAL or FULL")]
    public string Synchronous { get; set; } = "NORMAL";

    /// <summary>Where the database is itself: two links to it are one database.</summary>
    public string FullPath() => new FileInfo(Path) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } target
        ? target.FullName
        : System.IO.Path.GetFullPath(Path);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Path.StartsWith(':') || Path.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
            yield return new ValidationResult(Say.Settings.PathIsNoFile, [nameof(Path)]);
        if (Directory.Exists(Path) || System.IO.Path.EndsInDirectorySeparator(Path))
            yield return new ValidationResult(Say.Settings.PathIsFolder, [nameof(Path)]);
    }
}
