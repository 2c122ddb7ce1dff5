using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Storage;

/// <summary>Reminders that wait to be sent.</summary>
public static class PendingReminders
{
    /// <summary>Cancels the person's waiting reminders with the next SaveChanges.</summary>
    public static async Task CancelRemindersAsync(this BotDb db, string personId, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var waiting = await db.Outbox
            .Where(o => o.State == OutboxState.Pending && o.PersonId == personId && o.Rung != null)
            .ToListAsync(stop);
        waiting.ForEach(row => row.State = OutboxState.Cancelled);
    }
}
