using System.CommandLine;
using System.Net.Sockets;
using System.Text;
using EmulationBot.Channels.Telegram;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Texts;
using EmulationBot.Operations;
using EmulationBot.Operations.Commands;
using EmulationBot.Operations.Settings;
using EmulationBot.Seats;
using EmulationBot.Storage;
using EmulationBot.Web;
using Microsoft.Data.Sqlite;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// Beside all of it, where no command is named: what answers takes longest to be made ready, and the plans of the program depend on no setting.
var plans = args is [] or [['-', ..], ..] ? Task.Run(PlanLibrary.Load) : null;

// 1. Settings: from appsettings.json, the environment and the command line. A bad one ends the start in one line.
var (settings, problem, arguments) = SettingsFile.Read(args);
if (settings is null)
    return CommandLine.Fail(CommandLine.Misused, problem!);

// 2. What can be asked for. No command is the service; while no channel is configured, a rehearsal on its page or, without pages, on the terminal.
var root = new RootCommand(Say.Operations.About)
{
    ChatCommand.Create(settings),
    AskCommand.Create(settings),
    InviteCommand.Create(settings),
    RehearseCommand.Create(settings),
    ImportCommand.Create(settings),
    ExportCommand.Create(settings),
    BackupCommand.Create(settings),
    AuditCommand.Create(settings),
    DoctorCommand.Create(settings),
    HealthCommand.Create(settings),
};
root.SetAction((_, stop) => settings.HasChannel || settings.Web.Enabled ? Serve(settings, plans, stop) : ChatCommand.Run(settings, typedRole: null, stop));

// 3. Run it. What the world does wrong is said in one line; anything else is a defect and keeps its trace.
try
{
    return await CommandLine.Run(root, arguments);
}
catch (SettingsException wrong)
{
    return CommandLine.Fail(CommandLine.Misused, wrong.Message);
}
catch (StorageException refused)
{
    return CommandLine.Fail(CommandLine.Failed, refused.Message);
}
catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
{
    return CommandLine.Fail(CommandLine.Failed, Say.Operations.FileTrouble);
}
catch (Exception broken) when (broken.GetBaseException() is SqliteException { SqliteErrorCode: not (1 or 19) } unusable)
{
    return CommandLine.Fail(CommandLine.Failed, DatabaseFile.Trouble(settings.DatabasePath, unusable)!);
}

static async Task<int> Serve(BotSettings settings, Task<PlanLibrary>? plans, CancellationToken stop)
{
    // From here on a signal is handed to this method; before it the process is simply ended.
    await Task.Yield();
    var (claim, taken) = DatabaseClaim.Take(settings.DatabasePath);
    if (claim is null)
        return CommandLine.Fail(CommandLine.Failed, taken!);
    using var _ = claim;

    var started = false;
    // The database is made ready, and what answers is read, while the rest is put together.
    var knowledge = new LoadedKnowledge(settings, plans);
    var ready = Task.Run(() => MakeReady(settings, knowledge, logging => logging.AddServiceLog(() => started)), CancellationToken.None);
    var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = nameof(EmulationBot), ContentRootPath = AppContext.BaseDirectory });
    builder.WebHost.UseKestrelCore().UseUrls(settings.Http.Url).ConfigureKestrel(kestrel =>
    {
        kestrel.AddServerHeader = false;
        // What takes more says so itself.
        kestrel.Limits.MaxRequestBodySize = 256 * 1024;
    });
    builder.Logging.AddServiceLog(() => started);
    builder.Services.AddRoutingCore();
    // What was on its way when the last process ended is sent while the reminders are still being set.
    builder.Services.Configure<HostOptions>(host => host.ServicesStartConcurrently = true);
    builder.Services.AddBot(settings, knowledge).AddTelegram(settings.Telegram);
    if (settings.Web.Enabled)
        builder.AddWeb(settings);

    await using var app = builder.Build();
    if (settings.Web.Enabled)
        app.UseWeb();
    app.MapHealth();
    app.MapTelegram();

    app.Services.BeginToLearnName();
    await ready;
    try
    {
        await app.StartAsync(CancellationToken.None);
    }
    catch (Exception) when (app.Lifetime.ApplicationStopping.IsCancellationRequested)
    {
        // The host was told to stop and gave the start up: what came in meanwhile is on disk, or was not acknowledged.
        await app.StopAsync(CancellationToken.None);
        return CommandLine.Done;
    }
    catch (Exception refused) when (refused is IOException or SocketException)
    {
        await app.StopAsync(CancellationToken.None);
        return CommandLine.Fail(CommandLine.Failed, Say.Operations.PortTaken(settings.Http.Url));
    }
    app.Services.BeginRehearsal();
    started = true;
    Console.WriteLine(settings.HasChannel ? Say.Operations.Serving(settings.Http.Url, settings.DatabasePath) : Say.Operations.Rehearsing(settings.Http.Url, settings.DatabasePath));
    if (await app.Services.GetRequiredService<FirstAdministrator>().Needed(CancellationToken.None) is { } code)
        Console.WriteLine(code);
    await app.WaitForShutdownAsync(stop);
    // The host ends in order also when a part of it broke; whoever watches the process starts it again.
    return app.Services.GetServices<IHostedService>().Any(part => part is BackgroundService { ExecuteTask.IsFaulted: true }) ? CommandLine.Failed : CommandLine.Done;
}

static async Task MakeReady(BotSettings settings, LoadedKnowledge knowledge, Action<ILoggingBuilder> log)
{
    await settings.PrepareDatabase(log);
    // Afterwards, for units and days off may have been imported into it; a plan that cannot be read shows here.
    knowledge.Read();
}
