using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace EmulationBot.Tests.BotApi;

/// <summary>The choice between polling and a webhook.</summary>
internal sealed partial class Methods
{
    private JsonNode SetWebhook(Request request)
    {
        var url = request.Body.Text("url")!;
        if (url.Length == 0)
            return DeleteWebhook(request);
        var address = Address(url);
        var secret = request.Body.Text("secret_token") ?? "";
        if (!SecretToken().IsMatch(secret))
            throw Refused.Fault("secret token contains unallowed characters");
        var connections = request.Body.Number("max_connections") ?? 40;
        if (connections is < 1 or > 100)
            throw Refused.Fault("max_connections must be between 1 and 100");
        _poll.Terminate("setWebhook request");
        DeleteWebhook(request);
        _world.Updates.Allow(request.Body["allowed_updates"]);
        _world.Webhook = new Webhook(_world, address, secret, (int)connections, call => Call(call, CancellationToken.None));
        return true;
    }

    /// <summary>https on Telegram's four ports; plain http is taken for this machine, where the tests run.</summary>
    private static Uri Address(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
            throw Refused.Fault("bad webhook: invalid webhook URL specified");
        if (address.IsLoopback)
            return address;
        if (address.Scheme != Uri.UriSchemeHttps)
            throw Refused.Fault("bad webhook: An HTTPS URL must be provided for webhook");
        return address.Port is 443 or 80 or 88 or 8443 ? address : throw Refused.Fault("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
    }

    private JsonNode DeleteWebhook(Request request)
    {
        _world.Webhook?.Dispose();
        _world.Webhook = null;
        if (request.Body.Flag("drop_pending_updates"))
            _world.Updates.Clear();
        return true;
    }

    private JsonObject WebhookInfo()
    {
        var hook = _world.Webhook;
        var info = new JsonObject
        {
            ["url"] = hook?.Url ?? "",
            ["has_custom_certificate"] = false,
            ["pending_update_count"] = _world.Updates.All.Count,
        };
        if (hook is not null)
            info["max_connections"] = hook.MaxConnections;
        if (hook?.LastError is { } error)
            (info["last_error_date"], info["last_error_message"]) = (error.At.ToUnixTimeSeconds(), error.Message);
        if (_world.Updates.Allowed.Count > 0)
            info["allowed_updates"] = new JsonArray([.. _world.Updates.Allowed.Select(kind => (JsonNode)kind)]);
        return info;
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{0,256}$")]
    private static partial Regex SecretToken();
}
