using System.Security.Claims;
using EmulationBot.Operations.Rehearsals;
using EmulationBot.Web.Security;

namespace EmulationBot.Channels.Web;

/// <summary>As whom a browser speaks: as its own account; in a rehearsal as the role that its address names, which is another account.</summary>
/// <param name="rehearsals">One in a rehearsal, none otherwise: then nobody plays anything.</param>
public sealed class Callers(IEnumerable<RehearsalStage> rehearsals)
{
    private readonly RehearsalStage? _rehearsal = rehearsals.SingleOrDefault();

    /// <param name="typed">The role in the address; null when it names none.</param>
    /// <returns>Null for a browser that has shown no cookie of ours.</returns>
    public string? AccountOf(ClaimsPrincipal user, string? typed)
    {
        var own = Visitors.AccountOf(user);
        return own is null || _rehearsal?.RoleOf(typed) is not { Seated: true } played ? own : played.Account;
    }
}
