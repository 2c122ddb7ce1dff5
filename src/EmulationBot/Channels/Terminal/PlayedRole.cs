using EmulationBot.Core.Conversations;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;
using EmulationBot.Operations;

namespace EmulationBot.Channels.Terminal;

/// <summary>A role as typed: guest, chair:UNIT or reviewer; UNIT by id or by name.</summary>
public sealed record PlayedRole(Role Role, Unit? Unit = null)
{
    public static readonly PlayedRole Guest = new(Role.Guest);

    /// <summary>The account on the terminal: every role keeps a conversation of its own.</summary>
    public string Account => Unit is null ? Role.ToString().ToLowerInvariant() : $"chair:{Unit.Id}";

    public string Name => Role switch
    {
        Role.Chair => Say.Terminal.Chair(Unit!.Name),
        Role.Reviewer => Say.Terminal.Reviewer,
        _ => Say.Terminal.Guest,
    };

    /// <summary>The role, or the line that says what is wrong with it.</summary>
    public static (PlayedRole? Role, string? Problem) Read(string typed, UnitDirectory units)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var parts = typed.Trim().Split(':', 2, StringSplitOptions.TrimEntries);
        switch (parts[0].ToLowerInvariant())
        {
            case "guest" when parts.Length == 1:
                return (Guest, null);
            case "reviewer" when parts.Length == 1:
                return (new PlayedRole(Role.Reviewer), null);
            case "chair" when parts.Length == 2:
                var (unit, problem) = UnitName.Read(parts[1], units);
                return (unit is null ? null : new PlayedRole(Role.Chair, unit), problem);
            default:
                return (null, Say.Operations.BadRole);
        }
    }
}
