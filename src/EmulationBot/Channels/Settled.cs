using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Channels;

/// <summary>Tells when everything that a channel has stored is decided and its replies delivered, so that a piped dialogue goes in step.</summary>
public sealed class Settled(IDbContextFactory<BotDb> databases, Bells bells)
{
    public async Task Wait(string channel, CancellationToken stop)
    {
        while (true)
        {
            var progress = bells.Progress.Next;
            if (!await Waiting(channel, stop))
                return;
            await progress.WaitAsync(stop);
        }
    }

    private async Task<bool> Waiting(string channel, CancellationToken stop)
    {
        await using var db = await databases.CreateDbContextAsync(stop);
        return await db.Inbox.AnyAsync(i => i.DoneAt == null && i.Channel == channel, stop)
            || await db.Outbox.AnyAsync(o => o.State == OutboxState.Pending && o.Channel == channel, stop);
    }
}
