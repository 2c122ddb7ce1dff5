using EmulationBot.Core.Calendars;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;
using EmulationBot.Operations;
using EmulationBot.Operations.Clock;
using EmulationBot.Operations.Rehearsals;

namespace EmulationBot.Channels.Terminal;

/// <summary>
/// The conversation line by line: a line is stored, decided and answered before the next is read, so that a piped
/// dialogue goes in step. Lines that begin with /vai, /gio, /nop or /thoat are for the terminal itself.
/// </summary>
public sealed class TerminalChat(
    TerminalScreen screen, TerminalChannel channel, Inbox inbox, Settled settled, TimeProvider clock, UnitDirectory units,
    RehearsalBook book)
{
    /// <summary>Real time after which the next line is read although an answer is still missing.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private PlayedRole _role = PlayedRole.Guest;

    /// <summary>Shows the first lines; call it before the pipeline starts to deliver.</summary>
    public async Task Open(PlayedRole role, CancellationToken stop)
    {
        await Play(role, stop);
        var rehearsal = clock is RehearsalClock;
        screen.Show($"{(rehearsal ? Say.Terminal.RehearsalTitle : Say.Terminal.RealTitle)}\n{Playing}\n{(rehearsal ? Say.Terminal.RehearsalHint : Say.Terminal.RealHint)}");
    }

    /// <summary>Talks until the input ends or the person leaves.</summary>
    public async Task Run(BoundedLines input, CancellationToken stop)
    {
        await Settle(stop);
        while (await screen.Read(input, stop) is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (!await Handle(line, stop))
                return;
        }
    }

    /// <summary>False when the person leaves.</summary>
    private async Task<bool> Handle(string line, CancellationToken stop)
    {
        var words = line.Trim().Split(' ', 2, StringSplitOptions.TrimEntries);
        var argument = words.ElementAtOrDefault(1) ?? "";
        switch (words[0].ToLowerInvariant())
        {
            case "/thoat":
                screen.Show(Say.Terminal.Goodbye);
                return false;
            case "/vai":
                await SwitchRole(argument, stop);
                return true;
            case "/gio":
                await MoveClock(argument, stop);
                return true;
            case "/nop":
                await Send(argument, stop);
                return true;
            default:
                await inbox.Store([channel.Hear(line)], stop);
                await Settle(stop);
                return true;
        }
    }

    private async Task Send(string path, CancellationToken stop)
    {
        if (path.Length == 0 || new FileInfo(path) is not { Exists: true } file)
        {
            screen.Show(path.Length == 0 ? Say.Terminal.SendUsage : Say.Operations.NoFile(path));
            return;
        }
        await inbox.Store([channel.Send(file)], stop);
        await Settle(stop);
    }

    private async Task SwitchRole(string typed, CancellationToken stop)
    {
        if (clock is not RehearsalClock)
        {
            screen.Show(Say.Terminal.RehearsalOnly);
            return;
        }
        var (role, problem) = PlayedRole.Read(typed, units);
        if (role is not null)
            await Play(role, stop);
        screen.Show(role is not null ? Playing : typed.Length == 0 ? $"{Playing}\n{Say.Terminal.RoleUsage}" : $"{problem}\n{Say.Terminal.RoleUsage}");
    }

    private async Task MoveClock(string typed, CancellationToken stop)
    {
        var target = typed.Length == 0 ? null : Instant.Typed(typed, clock.GetUtcNow());
        var words = (clock, typed, target) switch
        {
            (not RehearsalClock, "", _) => Say.Terminal.Clock(Now),
            (not RehearsalClock, _, _) => Say.Terminal.RehearsalOnly,
            (_, "", _) => Say.Terminal.Clock(Now),
            (_, _, null) => Say.Terminal.ClockUsage,
            _ when target <= clock.GetUtcNow() => $"{Say.Terminal.ClockForward}\n{Say.Terminal.Clock(Now)}",
            _ => null,
        };
        screen.Show(words ?? Say.Terminal.Moved(Written(target!.Value)));
        if (words is not null)
            return;
        await ((RehearsalClock)clock).MoveTo(target!.Value, stop);
        await book.Remember(target.Value, channel.Name, stop);
        await Settle(stop);
    }

    private async Task Play(PlayedRole role, CancellationToken stop)
    {
        if (clock is RehearsalClock)
            await book.Enrol(role, channel.Name, stop);
        _role = role;
        channel.Play(role.Account);
    }

    private async Task Settle(CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            await settled.Wait(channel.Name, patience.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            screen.Show(Say.Terminal.NotSettled);
        }
    }

    private string Playing => Say.Terminal.Playing(_role.Name, Now);

    private string Now => Written(clock.GetUtcNow());

    private static string Written(DateTimeOffset instant) =>
        $"{instant.ToVietnam():HH:mm} {instant.DateInVietnam().Weekday()}, {instant.DateInVietnam().Written()}";
}
