using System.Security.Claims;
using EmulationBot.Core.Conversations;

namespace EmulationBot.Desk;

/// <summary>Who sits at the desk, as he is known at this moment, and the hash that names his session.</summary>
public sealed record SignedIn(Person Person, string Session)
{
    /// <summary>The policy of every page and file of the desk.</summary>
    public const string Policy = "desk";

    /// <summary>Of a request and of the page that came of it. It names a session; what that is worth is looked up at every use.</summary>
    public const string SessionClaim = "desk-session";

    public bool Administers => Person.Role is Role.Administrator;

    public ClaimsIdentity ToIdentity() => new([new Claim(SessionClaim, Session)], authenticationType: Policy);

    public static string? SessionOf(ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.FindFirstValue(SessionClaim);
    }
}
