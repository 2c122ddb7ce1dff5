using EmulationBot.Channels;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Seats;
using EmulationBot.Seats;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Desk;

/// <summary>
/// Signs in with a code of Phòng Nội vụ, as the console shows it at the first start: the browser's own account says it to the bot
/// like any message, takes the seat by it and is then let in. A code of another seat is not used up here.
/// </summary>
public sealed class DeskEntrance(IDbContextFactory<BotDb> databases, Inbox inbox, Bells bells, DeskSessions sessions)
{
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(10);

    /// <returns>The secret of the cookie; null for what leads nowhere.</returns>
    public async Task<string?> ByCode(string typed, string channel, string account, CancellationToken stop)
    {
        if (Invite.CodeIn(Incoming.Words(typed)) is not { } code || !await LeadsIn(code, stop))
        {
            await sessions.Refused(stop);
            return null;
        }
        var update = new Received(channel, Guid.NewGuid().ToString("N"), account, account, Incoming.Words(code));
        await inbox.Store([update], stop);
        await Decided(update, stop);
        return await sessions.Enter(update.PersonId, stop);
    }

    private async Task<bool> LeadsIn(string code, CancellationToken stop)
    {
        var hash = InviteRow.HashOf(code);
        await using var db = await databases.CreateDbContextAsync(stop);
        return await db.Invites.AnyAsync(i => i.Hash == hash && db.Set<SeatRow>().Any(s => s.Id == i.SeatId && (s.Kind == SeatKind.Reviewer || s.Kind == SeatKind.Administrator)), stop);
    }

    private async Task Decided(Received update, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(_longest);
        while (true)
        {
            var progress = bells.Progress.Next;
            await using (var db = await databases.CreateDbContextAsync(stop))
                if (await db.Inbox.AnyAsync(i => i.Channel == update.Channel && i.UpdateId == update.UpdateId && i.DoneAt != null, stop))
                    return;
            await progress.WaitAsync(patience.Token);
        }
    }
}
