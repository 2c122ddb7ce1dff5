using System.Net;
using EmulationBot.Operations.Settings;
using Microsoft.AspNetCore.HttpOverrides;

namespace EmulationBot.Web.Security;

/// <summary>Takes a caller's address and https from the server in front: one on this machine, or one that Web:Proxies names, and nobody else.</summary>
internal static class TrustedProxies
{
    public static IServiceCollection AddTrustedProxies(this IServiceCollection services, WebOptions options) =>
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var proxy in options.Proxies)
                forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
        });
}
