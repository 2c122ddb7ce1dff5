using EmulationBot.Core.Conversations;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;
using EmulationBot.Documents;
using EmulationBot.Operations.Settings;
using EmulationBot.Seats;
using EmulationBot.Storage;

namespace EmulationBot.Operations.Commands;

/// <summary>
/// <c>invite --all FILE</c>: one sheet with a code for every seat that nobody holds, the head's of every unit among them. An
/// administrator is invited by name alone. The codes stand in that file and nowhere else.
/// </summary>
internal static class InviteAll
{
    public static async Task<int> Run(BotSettings settings, string file, bool renew, CancellationToken stop)
    {
        if (NewFile.Problem(file) is { } unwritable)
            return CommandLine.Fail(CommandLine.Failed, unwritable);
        if (ListTable.Writer(file, Say.Seats.Sheet) is not { } write)
            return CommandLine.Fail(CommandLine.Misused, Say.Operations.NotATableFile(file));
        var (plan, units, chat) = (LoadedPlans.Of(settings).Current, LoadedUnits.Of(settings), await InviteCommand.Chat(settings, stop));
        await using var services = new ServiceCollection().AddData(settings).BuildServiceProvider();
        await services.GetRequiredService<DatabaseFile>().Prepare(stop);
        using var turns = new WriteTurn(services.GetRequiredService<OpenDatabase>());
        using var writing = await turns.Take(stop);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var empty = Empty(new SeatReader(plan, units).All(writing, now), units);
        var invited = empty.Where(seat => renew || seat.CodeUntil is null).ToList();
        if (invited.Count > 0)
            await Save(writing, file, output => write(output, [Say.Seats.SheetHeadings, .. Issue(writing, invited, units, chat, now)]), stop);
        if (invited.Count > 0 && settings.Telegram.Configured && chat is null)
            Console.WriteLine(Say.Operations.NoLink);
        Console.WriteLine(Say.Operations.InvitedAll(invited.Count, empty.Count - invited.Count, file));
        return CommandLine.Done;
    }

    private static List<Seat> Empty(IReadOnlyList<Seat> seats, UnitDirectory units)
    {
        var headed = seats.Where(s => s.Kind is SeatKind.Head).Select(s => s.UnitId).ToHashSet();
        return
        [
            .. seats.Where(s => s is { Holder: null, Kind: not SeatKind.Administrator } && (!s.Kind.IsOfUnit() || units.Find(s.UnitId ?? "") is { Active: true })),
            .. units.Confirmed.Where(u => !headed.Contains(u.Id)).Select(u => NewSeat.Of(SeatKind.Head, u)),
        ];
    }

    private static List<IReadOnlyList<string>> Issue(WriteTransaction writing, List<Seat> seats, UnitDirectory units, string? chat, DateTimeOffset now)
    {
        var (writer, order) = (new SeatWriter(writing, now, SeatWriter.Console), units.All.Select(u => u.Id).ToList());
        var rows = new List<IReadOnlyList<string>>();
        foreach (var seat in seats.OrderBy(s => s.UnitId is { } id ? order.IndexOf(id) : order.Count).ThenBy(s => s.Kind))
        {
            var code = InviteRow.NewCode();
            writer.Issue(seat, code);
            var card = new Invitation(seat.Title, code, chat is null ? null : Invite.Link(chat, code), now + Invite.Life);
            rows.Add(Say.Seats.SheetRow(card, (seat.UnitId is { } id ? units.Find(id)?.Name : null) ?? seat.Block));
        }
        return rows;
    }

    /// <summary>The file is whole before the codes count; without it they would be lost.</summary>
    private static async Task Save(WriteTransaction writing, string file, Action<Stream> write, CancellationToken stop)
    {
        try
        {
            using (var output = NewFile.CreatePrivate(file))
                write(output);
            await writing.Commit(stop);
        }
        catch
        {
            File.Delete(file);
            throw;
        }
    }
}
