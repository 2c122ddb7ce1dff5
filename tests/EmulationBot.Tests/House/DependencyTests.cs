using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace EmulationBot.Tests.House;

/// <summary>Who may know whom, read off the using lines. A reference that should not be is a failing test, not a paragraph.</summary>
public sealed partial class DependencyTests
{
    /// <summary>Folder of the core, and the folders it must not look at. Texts is open to all, and speaks of all.</summary>
    public static TheoryData<string, string[]> CoreRules => new()
    {
        { "Calendars", ["Plans", "Units", "Answers", "Registrations", "Reminders", "Conversations"] },
        { "Units", ["Plans", "Answers", "Registrations", "Reminders", "Conversations"] },
        { "Plans", ["Units", "Answers", "Registrations", "Reminders", "Conversations"] },
        { "Answers", ["Registrations", "Reminders", "Conversations", "Learning"] },
        { "Learning", ["Units", "Registrations", "Reminders", "Conversations"] },
        { "Registrations", ["Answers", "Reminders", "Conversations"] },
        { "Imports", ["Plans", "Answers", "Learning", "Registrations", "Reminders", "Conversations"] },
        { "Seats", ["Plans", "Units", "Answers", "Registrations", "Reminders", "Conversations", "Learning"] },
        { "Conversations", [] },
    };

    [Theory]
    [MemberData(nameof(CoreRules))]
    public void The_core_looks_down_only(string folder, string[] forbidden) =>
        Assert.DoesNotContain(Uses($"src/EmulationBot.Core/{folder}"), u => forbidden.Any(f => u.Name.StartsWith($"EmulationBot.Core.{f}", StringComparison.Ordinal)));

    [Fact]
    public void The_core_knows_no_world()
    {
        string[] world = ["Microsoft.EntityFrameworkCore", "Microsoft.Extensions", "Microsoft.AspNetCore", "Quartz", "Telegram", "System.Net", "System.Threading.Tasks"];
        Assert.DoesNotContain(Uses("src/EmulationBot.Core"), u => world.Any(w => u.Name.StartsWith(w, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Telegram")]
    [InlineData("Terminal")]
    public void A_channel_knows_neither_the_store_nor_another_channel(string channel) =>
        Assert.DoesNotContain(Uses($"src/EmulationBot/Channels/{channel}"), u =>
            u.Name.StartsWith("EmulationBot.Storage", StringComparison.Ordinal)
            || u.Name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
            || (u.Name.StartsWith("EmulationBot.Channels.", StringComparison.Ordinal) && !u.Name.EndsWith(channel, StringComparison.Ordinal)));

    private static IEnumerable<(string File, string Name)> Uses(string folder) =>
        from file in Directory.EnumerateFiles(Path.Combine(Root(), folder), "*.cs", SearchOption.AllDirectories)
        where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        from Match line in Using().Matches(File.ReadAllText(file))
        select (Path.GetFileName(file), line.Groups[1].Value);

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../../.."));

    [GeneratedRegex(@"^using (?:static )?([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();
}
