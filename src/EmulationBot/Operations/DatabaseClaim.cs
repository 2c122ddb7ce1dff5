using System.Globalization;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Texts;
using EmulationBot.Storage;

namespace EmulationBot.Operations;

/// <summary>
/// One process at a time works on a database. The claim is a locked file beside it, which the system frees when the
/// process dies however it dies; a second file names the holder.
/// </summary>
public sealed class DatabaseClaim : IDisposable
{
    private readonly FileStream _held;
    private readonly string _holder;

    private DatabaseClaim(FileStream held, string holder) => (_held, _holder) = (held, holder);

    /// <summary>The claim, or the line that names the process that has it.</summary>
    public static (DatabaseClaim? Claim, string? Problem) Take(string database)
    {
        var (running, holder) = (database + ".running", database + ".holder");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(database)!);
            var held = new FileStream(running, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            File.WriteAllLines(holder, [Environment.ProcessId.ToString(CultureInfo.InvariantCulture), TimeProvider.System.GetUtcNow().Written()]);
            return (new DatabaseClaim(held, holder), null);
        }
        catch (IOException held) when (IsHeld(held))
        {
            return (null, HeldBy(database, holder));
        }
        catch (Exception cause) when (DatabaseFile.Trouble(database, cause) is { } trouble)
        {
            return (null, trouble);
        }
    }

    /// <summary>The codes of a lock that another process has: EWOULDBLOCK of Linux and macOS, ERROR_SHARING_VIOLATION of Windows.</summary>
    private static bool IsHeld(IOException failure) => failure.HResult is 11 or 35 or unchecked((int)0x80070020);

    public void Dispose()
    {
        File.Delete(_holder);
        _held.Dispose();
    }

    private static string HeldBy(string database, string holder)
    {
        var named = File.Exists(holder) ? File.ReadAllLines(holder) : [];
        return Say.Operations.AlreadyRunning(database, named.ElementAtOrDefault(0), named.ElementAtOrDefault(1));
    }
}
