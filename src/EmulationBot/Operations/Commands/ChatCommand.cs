using System.CommandLine;
using System.Text;
using EmulationBot.Channels;
using EmulationBot.Channels.Terminal;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;
using EmulationBot.Documents;
using EmulationBot.Operations.Rehearsals;
using EmulationBot.Operations.Settings;
using EmulationBot.Storage;
using Command = System.CommandLine.Command;

namespace EmulationBot.Operations.Commands;

/// <summary><c>chat</c>: the conversation on this terminal or through a pipe.</summary>
public static class ChatCommand
{
    public static Command Create(BotSettings settings)
    {
        var role = new Option<string?>("--as") { Description = Say.Operations.ChatAs, HelpName = Say.Operations.Role };
        var command = new Command("chat", Say.Operations.Chat) { role };
        command.SetAction((parsed, stop) => Run(settings, parsed.GetValue(role), stop));
        return command;
    }

    public static async Task<int> Run(BotSettings settings, string? typedRole, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (typedRole is not null and not "guest" && !settings.IsRehearsal)
            return CommandLine.Fail(CommandLine.Misused, Say.Operations.PlayOnlyInRehearsal);
        var units = LoadedUnits.Of(settings);
        var (role, problem) = PlayedRole.Read(typedRole ?? (settings.IsRehearsal ? PlayedRole.Default : "guest"), units);
        if (role is null)
            return CommandLine.Fail(CommandLine.Misused, problem!);
        var (claim, taken) = DatabaseClaim.Take(settings.DatabasePath);
        using (claim)
            return claim is null ? CommandLine.Fail(CommandLine.Failed, taken!) : await Talk(settings, units, role, stop);
    }

    private static async Task<int> Talk(BotSettings settings, UnitDirectory units, PlayedRole role, CancellationToken stop)
    {
        using var host = Build(settings, units);
        var services = host.Services;
        await services.GetRequiredService<DatabaseFile>().Prepare(stop);
        var chat = services.GetRequiredService<TerminalChat>();
        try
        {
            await chat.Open(role, stop);
            await host.StartAsync(stop);
            services.BeginRehearsal();
            using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
            await chat.Run(new BoundedLines(input), stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Ctrl+C is a way to leave like any other.
        }
        finally
        {
            await host.StopAsync(CancellationToken.None);
        }
        return CommandLine.Done;
    }

    private static IHost Build(BotSettings settings, UnitDirectory units)
    {
        var interactive = !Console.IsInputRedirected && !Console.IsOutputRedirected;
        var styled = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null or "";
        var screen = new TerminalScreen(Console.Out, interactive, styled);
        var builder = Host.CreateEmptyApplicationBuilder(null);
        // The screen belongs to the conversation.
        builder.Logging.AddConsole(log => log.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Critical);
        builder.Services.AddBot(settings);
        builder.Services.AddSingleton(screen);
        builder.Services.AddSingleton(provider => new TerminalChannel(
            screen, account => PlayedRole.Read(account, units).Role?.Name ?? account, provider.GetRequiredService<PaperMaker>(),
            Path.Combine(Path.GetDirectoryName(Path.GetFullPath(settings.DatabasePath))!, "tep")));
        builder.Services.AddSingleton<IChannel>(services => services.GetRequiredService<TerminalChannel>());
        builder.Services.AddSingleton<RehearsalBook>();
        builder.Services.AddSingleton<TerminalChat>();
        return builder.Build();
    }
}
