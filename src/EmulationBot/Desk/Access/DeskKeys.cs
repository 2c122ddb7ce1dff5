using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using EmulationBot.Core.Conversations;
using EmulationBot.Operations.Settings;

namespace EmulationBot.Desk;

/// <summary>Makes ways to the desk, and what is kept of a secret. It exists only where there are pages.</summary>
public sealed class DeskKeys(BotSettings settings)
{
    private const int SecretBytes = 32;

    private readonly string _address = (settings.Web.Address.Length > 0 ? settings.Web.Address : settings.Http.Url).TrimEnd('/');

    public DeskKey New()
    {
        var secret = NewSecret();
        return new DeskKey(secret, $"{_address}{DeskPaths.Enter}/{secret}");
    }

    /// <summary>256 random bits, fit for a link and a cookie.</summary>
    public static string NewSecret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>A random secret needs no salt.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
