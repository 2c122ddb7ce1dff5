namespace EmulationBot.Tests.BotApi;

/// <summary>Which addresses Telegram takes in links and buttons.</summary>
internal static class Links
{
    private static readonly string[] Schemes = ["http", "https", "tg", "ton", "mailto", "tel"];

    /// <summary>What is wrong with the address, in the server's words; null when nothing is. "t.me/x" without a scheme is well.</summary>
    public static string? Fault(string url)
    {
        if (url.Length == 0)
            return "URL host is empty";
        if (!url.Contains(':'))
            url = "http://" + url;
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
            return "Wrong HTTP URL";
        if (!Schemes.Contains(address.Scheme))
            return "Unsupported URL protocol";
        var loopback = address.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6;
        return address.Scheme.StartsWith("http", StringComparison.Ordinal) && !loopback && !address.Host.Contains('.') ? "Wrong HTTP URL" : null;
    }
}
