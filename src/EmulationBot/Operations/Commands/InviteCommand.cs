using System.CommandLine;
using EmulationBot.Channels.Web;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;
using EmulationBot.Documents;
using EmulationBot.Operations.Settings;
using EmulationBot.Seats;
using EmulationBot.Storage;
using Command = System.CommandLine.Command;

namespace EmulationBot.Operations.Commands;

/// <summary><c>invite</c>: a one-time code that leads to a seat. It is shown once; only its hash is kept.</summary>
public static class InviteCommand
{
    public static Command Create(BotSettings settings)
    {
        var unit = new Option<string?>("--unit") { Description = Say.Operations.InviteUnit, HelpName = Say.Operations.Unit };
        var seat = new Option<string?>("--seat") { Description = Say.Operations.InviteSeat, HelpName = "head|deputy|clerk" };
        var role = new Option<string?>("--role") { Description = Say.Operations.InviteRole, HelpName = "reviewer|administrator|block-head" };
        var name = new Option<string?>("--name") { Description = Say.Operations.InviteName, HelpName = Say.Operations.PersonName };
        var block = new Option<string?>("--block") { Description = Say.Operations.InviteBlock, HelpName = Say.Operations.Block };
        var picture = new Option<string?>("--picture") { Description = Say.Operations.InvitePicture, HelpName = Say.Operations.File };
        var all = new Option<string?>("--all") { Description = Say.Operations.InviteAll, HelpName = Say.Operations.File };
        var renew = new Option<bool>("--renew") { Description = Say.Operations.InviteRenew };
        var command = new Command("invite", Say.Operations.Invite) { unit, seat, role, name, block, picture, all, renew };
        command.SetAction((parsed, stop) =>
        {
            var asked = new AskedSeat(parsed.GetValue(unit), parsed.GetValue(seat), parsed.GetValue(role), parsed.GetValue(name), parsed.GetValue(block));
            return (parsed.GetValue(all), parsed.GetValue(picture), parsed.GetValue(renew)) switch
            {
                (null, var file, false) => Run(settings, asked, file, stop),
                ({ } sheet, null, var again) when asked.IsNothing => InviteAll.Run(settings, sheet, again, stop),
                _ => Task.FromResult(CommandLine.Fail(CommandLine.Misused, Say.Operations.BadInviteAll)),
            };
        });
        return command;
    }

    private static async Task<int> Run(BotSettings settings, AskedSeat asked, string? picture, CancellationToken stop)
    {
        if (picture is not null && NewFile.Problem(picture) is { } unwritable)
            return CommandLine.Fail(CommandLine.Failed, unwritable);
        var (plan, units) = (LoadedPlans.Of(settings).Current, LoadedUnits.Of(settings));
        var (wanted, problem) = asked.Read(plan, units);
        if (wanted is null)
            return CommandLine.Fail(CommandLine.Misused, problem!);
        var (seat, code, until) = await Issue(settings, new SeatReader(plan, units), wanted, stop);
        Console.WriteLine(Say.Operations.InviteFor(seat.Title, code, until.Written()));
        if (seat.Block is { } block && !units.All.Any(u => BlockName.Key(u.Block) == BlockName.Key(block)))
            Console.WriteLine(Say.Operations.BlockWithoutUnits(block));
        if (seat.Holder is { } holder)
            Console.WriteLine(Say.Seats.WillHandOver(holder));
        var link = await Chat(settings, stop) is { } chat ? Invite.Link(chat, code) : null;
        if (link is not null || settings.Telegram.Configured)
            Console.WriteLine(link is null ? Say.Operations.NoLink : Say.Operations.InviteLink(link));
        if (picture is not null)
            await Draw(new Invitation(seat.Title, code, link, until), picture, stop);
        return CommandLine.Done;
    }

    /// <summary>Where the bot is spoken to alone: on Telegram, else on the page; null when neither address is to be had.</summary>
    internal static async Task<string?> Chat(BotSettings settings, CancellationToken stop) => settings.Telegram.Configured
        ? await BotApiProbe.Username(settings.Telegram, stop) is { } bot ? $"t.me/{bot}" : null
        : WebChannel.ChatAt(settings.Web);

    private static async Task Draw(Invitation card, string file, CancellationToken stop)
    {
        await using (var output = NewFile.CreatePrivate(file))
            await output.WriteAsync(InvitationPicture.Write(card), stop);
        Console.WriteLine(Say.Export.Written(file));
    }

    private static async Task<(Seat Seat, string Code, DateTimeOffset Until)> Issue(BotSettings settings, SeatReader seats, Seat wanted, CancellationToken stop)
    {
        await using var services = new ServiceCollection().AddData(settings).BuildServiceProvider();
        await services.GetRequiredService<DatabaseFile>().Prepare(stop);
        using var turns = new WriteTurn(services.GetRequiredService<OpenDatabase>());
        using var writing = await turns.Take(stop);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var (seat, code) = (SeatChoice.For(seats.Beside(writing, wanted, now), wanted), InviteRow.NewCode());
        new SeatWriter(writing, now, SeatWriter.Console).Issue(seat, code);
        await writing.Commit(stop);
        return (seat, code, now + Invite.Life);
    }
}
