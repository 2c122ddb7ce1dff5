using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>Whom urging is for: who is behind, on one list or on all, of all units or of some.</summary>
/// <param name="List">Null: wherever they stand.</param>
internal sealed record Urged(RollCallList? List, UnitScope Scope)
{
    public static readonly Urged All = new(null, UnitScope.All);

    public IReadOnlyList<Standing> Of(IEnumerable<Standing> roster) => List is { } list ? [.. Scope.Of(roster).Where(list.Holds)] : Scope.Of(roster);

    public string Yes(int units) => this == All ? Press.Urge(units) : Press.Urge(units, List?.Name ?? "", Scope.Code);

    /// <summary>What a button was made for; null when there are no such units any more.</summary>
    public static Urged? Find(IReadOnlyList<Standing> roster, string list, string scope) => UnitScope.Find(roster, scope) is { } of
        ? new(Say.RollCall.Lists.FirstOrDefault(l => l.Name == list), of)
        : null;
}
