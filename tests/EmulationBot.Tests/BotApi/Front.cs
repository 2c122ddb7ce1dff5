using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationBot.Tests.BotApi;

/// <summary>The listener on 127.0.0.1. It can break every connection, as if the network to Telegram were gone, and keep its port.</summary>
internal sealed class Front : IAsyncDisposable
{
    private const long LargestBody = 60L * 1024 * 1024;

    private readonly ConcurrentDictionary<string, ConnectionContext> _connections = new();
    private readonly WebApplication _app;
    private volatile bool _down;

    private Front(RequestDelegate handle)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = LargestBody;
            server.Listen(IPAddress.Loopback, 0, endpoint =>
            {
                endpoint.Protocols = HttpProtocols.Http1;
                endpoint.Use(next => connection => Admit(connection, next));
            });
        });
        _app = builder.Build();
        _app.Run(handle);
    }

    public string BaseUrl => _app.Urls.First();

    public bool IsDown => _down;

    public static async Task<Front> Open(RequestDelegate handle)
    {
        var front = new Front(handle);
        await front._app.StartAsync();
        return front;
    }

    public void GoDown()
    {
        _down = true;
        foreach (var connection in _connections.Values)
            connection.Abort();
    }

    public void ComeBack() => _down = false;

    public async ValueTask DisposeAsync()
    {
        GoDown();
        await _app.DisposeAsync();
    }

    private async Task Admit(ConnectionContext connection, ConnectionDelegate next)
    {
        _connections[connection.ConnectionId] = connection;
        if (_down)
            connection.Abort();
        else
            await next(connection);
        _connections.TryRemove(connection.ConnectionId, out _);
    }
}
