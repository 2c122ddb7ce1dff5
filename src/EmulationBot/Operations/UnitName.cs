using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Operations;

/// <summary>A unit as an operator names it: by id or by a name that leaves no doubt.</summary>
public static class UnitName
{
    /// <summary>The unit, or the line that says why there is none.</summary>
    public static (Unit? Unit, string? Problem) Read(string typed, UnitDirectory units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var match = units.Find(typed) is { } unit ? new UnitMatch.Exact(unit) : units.Match(typed);
        return match switch
        {
            UnitMatch.Exact { Unit.Active: false } inactive => (null, Say.Operations.InactiveUnit(inactive.Unit.Name)),
            UnitMatch.Exact exact => (exact.Unit, null),
            UnitMatch.Ask ask => (null, Say.Operations.NotSureUnit(typed, ask.Unit.Name)),
            UnitMatch.Choose choose => (null, Say.Operations.NotSureUnit(typed, string.Join(", ", choose.Units.Select(u => u.Name)))),
            _ => (null, Say.Operations.UnknownUnit(typed)),
        };
    }
}
