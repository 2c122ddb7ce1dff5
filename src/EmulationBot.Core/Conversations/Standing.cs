using EmulationBot.Core.Registrations;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Conversations;

/// <summary>Where one unit stands, for reviewers and for the reminder ladder.</summary>
public sealed record Standing(Unit Unit)
{
    public Draft? Draft { get; init; }

    public Registration? Registration { get; init; }

    public PaperFiling? Paper { get; init; }

    /// <summary>The people paired to the unit.</summary>
    public IReadOnlyList<Person> People { get; init; } = [];

    /// <summary>
    /// False for a unit that is not confirmed to exist and has done nothing here: it is not counted, listed or reminded
    /// (domain sheet, 3.2). Of a unit that is no longer active only what it has begun or sent counts.
    /// </summary>
    public bool Counts => Unit is { Active: true, Confirmed: true } || HasSomething || (Unit.Active && People.Count > 0);

    /// <summary>The emulation block; as the unit itself gave it when no list of Phòng Nội vụ says. Null: not known.</summary>
    public string? Block => Unit.Block ?? Registration?.Answers.GetValueOrDefault(Fields.Block) ?? Draft?.Answers.GetValueOrDefault(Fields.Block);

    private bool HasSomething => this is not { Draft: null, Registration: null, Paper: null };
}

public static class Standings
{
    /// <summary>Of the units that count, those the person may see: a reviewer all, the head of a block those of the block.</summary>
    public static IReadOnlyList<Standing> SeenBy(this IEnumerable<Standing> all, Person person)
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(person);
        var block = BlockName.Key(person.Block);
        return [.. all.Where(s => s.Counts && (person.Reviews || (person.Role is Role.BlockHead && block is not null && BlockName.Key(s.Block) == block)))];
    }
}
