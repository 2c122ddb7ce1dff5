namespace EmulationBot.Web.Security;

/// <summary>Where the keys lie that cookies and pages are sealed with: beside the database, so that they outlive a restart, and readable by the service alone.</summary>
internal static class KeyFolder
{
    public static DirectoryInfo Beside(string database)
    {
        var folder = Path.ChangeExtension(database, ".keys");
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(folder)
            : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
