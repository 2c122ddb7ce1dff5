using EmulationBot.Core.Texts;

namespace EmulationBot.Operations.Commands;

/// <summary>A file that a command is asked to write: it must not be there yet, its folder must.</summary>
public static class NewFile
{
    /// <summary>The line that says why it cannot be written there, or null.</summary>
    public static string? Problem(string file)
    {
        if (Directory.Exists(file))
            return Say.Operations.FileIsFolder(file);
        if (File.Exists(file))
            return Say.Operations.FileExists(file);
        var folder = Path.GetDirectoryName(Path.GetFullPath(file));
        return Directory.Exists(folder) ? null : Say.Operations.NoFolder(file, folder ?? file);
    }

    /// <summary>A file that holds codes: nobody else on this machine reads it.</summary>
    public static FileStream CreatePrivate(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(file, options);
    }
}
