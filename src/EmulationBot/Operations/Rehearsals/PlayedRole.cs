using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Operations.Rehearsals;

/// <summary>A role as typed: guest, chair:UNIT, clerk:UNIT, block:NAME, reviewer or admin; UNIT by id or by name.</summary>
public sealed record PlayedRole(Role Role, Unit? Unit = null)
{
    public static readonly PlayedRole Guest = new(Role.Guest);

    /// <summary>Played when no role is named, so that "đăng ký" works at once.</summary>
    public const string Default = "chair:xa-tan-lap";

    /// <summary>The account on whatever channel it is played: every role keeps a conversation of its own.</summary>
    public string Account => (Unit?.Id ?? BlockName.Key(Block)) is { } of ? $"{Word}:{of}" : Word;

    /// <summary>Of the head of a block.</summary>
    public string? Block { get; init; }

    /// <summary>It has a seat of its own; a guest is whoever sits at the screen.</summary>
    public bool Seated => Role is not Role.Guest;

    public string Name => Role switch
    {
        Role.Chair => Say.Terminal.Chair(Unit!.Name),
        Role.Clerk => Say.Terminal.Clerk(Unit!.Name),
        Role.BlockHead => Say.Seats.BlockTitle(Block!),
        Role.Reviewer => Say.Terminal.Reviewer,
        Role.Administrator => Say.Terminal.Administrator,
        _ => Say.Terminal.Guest,
    };

    /// <summary>The role as it is typed, without its unit.</summary>
    public string Word => Role switch
    {
        Role.Administrator => "admin",
        Role.BlockHead => "block",
        _ => Role.ToString().ToLowerInvariant(),
    };

    /// <summary>The seat that the role is played on; null for a guest.</summary>
    public Seat? Seat(Plan plan, UnitDirectory units) => Role switch
    {
        Role.Chair => NewSeat.Of(SeatKind.Head, Unit!),
        Role.Clerk => NewSeat.Of(SeatKind.Clerk, Unit!),
        Role.BlockHead => NewSeat.OfBlock(Block!),
        Role.Reviewer => NewSeat.OfOffice(SeatKind.Reviewer, plan, units),
        Role.Administrator => NewSeat.OfOffice(SeatKind.Administrator, plan, units),
        _ => null,
    };

    /// <summary>The role, or the line that says what is wrong with it.</summary>
    public static (PlayedRole? Role, string? Problem) Read(string typed, UnitDirectory units)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var parts = typed.Trim().Split(':', 2, StringSplitOptions.TrimEntries);
        return (parts[0].ToLowerInvariant(), parts.Length) switch
        {
            ("guest", 1) => (Guest, null),
            ("reviewer", 1) => (new PlayedRole(Role.Reviewer), null),
            ("admin", 1) => (new PlayedRole(Role.Administrator), null),
            ("chair", 2) => OfUnit(Role.Chair, parts[1], units),
            ("block", 2) when BlockName.Key(parts[1]) is { Length: > 1 } => (new PlayedRole(Role.BlockHead) { Block = parts[1] }, null),
            ("clerk", 2) => OfUnit(Role.Clerk, parts[1], units),
            _ => (null, Say.Operations.BadRole),
        };
    }

    private static (PlayedRole? Role, string? Problem) OfUnit(Role role, string typed, UnitDirectory units)
    {
        var (unit, problem) = UnitName.Read(typed, units);
        return (unit is null ? null : new PlayedRole(role, unit), problem);
    }
}
