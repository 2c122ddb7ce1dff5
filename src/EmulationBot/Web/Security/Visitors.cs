using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace EmulationBot.Web.Security;

/// <summary>
/// Browsers as the chat knows them: an account of 128 random bits in a sealed cookie. It grants nothing; rights come of a code, as
/// on every channel.
/// </summary>
public sealed class Visitors(IDataProtectionProvider protection)
{
    /// <summary>Claim types of a request and of the page that came of it.</summary>
    private const string AccountClaim = "account", AddressClaim = "address";

    private const int AccountBytes = 16;

    private readonly IDataProtector _seal = protection.CreateProtector("EmulationBot.Visitor");

    public static string NewAccount() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(AccountBytes));

    public string Seal(string account) => _seal.Protect(account);

    /// <summary>Null for a cookie that is missing, forged or of another service.</summary>
    public string? Read(string? cookie)
    {
        if (string.IsNullOrEmpty(cookie))
            return null;
        try
        {
            return _seal.Unprotect(cookie);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Says of the request who calls, without signing anybody in.</summary>
    public static void Name(HttpContext context, string account)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.User.AddIdentity(new ClaimsIdentity([new Claim(AccountClaim, account), new Claim(AddressClaim, $"{context.Connection.RemoteIpAddress}")]));
    }

    /// <summary>Null before the browser has shown its cookie.</summary>
    public static string? AccountOf(ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.FindFirstValue(AccountClaim);
    }

    public static string AddressOf(ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.FindFirstValue(AddressClaim) ?? "";
    }
}
