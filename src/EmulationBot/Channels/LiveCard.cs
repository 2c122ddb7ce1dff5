using EmulationBot.Core.Conversations;
using EmulationBot.Core.Imports;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Units;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Channels;

/// <summary>The roll-call on the screen of a reviewer or of the head of a block: after whatever changes how a unit stands it is edited where it stands, without a new message.</summary>
public sealed class LiveCard(IDbContextFactory<BotDb> databases, Plan plan, UnitDirectory units, TimeProvider clock)
{
    /// <summary>Queues an edit for everybody who has the card on the screen, when the turn has changed what it shows.</summary>
    public static void Note(WriteTransaction writing, Outbox outbox, State before, Turn turn)
    {
        ArgumentNullException.ThrowIfNull(writing);
        ArgumentNullException.ThrowIfNull(outbox);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(turn);
        if (!Changes(before, turn))
            return;
        foreach (var watcher in writing.People.Where("\"CardMessage\" IS NOT NULL AND \"ChatId\" IS NOT NULL AND NOT \"Unreachable\""))
            outbox.Refresh(writing, watcher);
    }

    /// <returns>The card as it is to look now, and the message that shows it now; null when the person may not see it any more, or it has outgrown one message.</returns>
    public async Task<(Reply Reply, string Message)?> Of(string? personId, CancellationToken stop)
    {
        await using var db = await databases.CreateDbContextAsync(stop);
        if (await db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == personId, stop) is not { CardMessage: { } message } row || row.ToPerson() is not { Watches: true } person)
            return null;
        var roster = (await db.StandingsAsync(plan.Id, plan.DeadlineInstant, units.All, stop)).SeenBy(person);
        return RollCallTalk.Card(new Facts(clock.GetUtcNow(), plan, new State(person, Dialogue.Fresh)) { Roster = roster }).Parts().ToList() is [var card] ? (card, message) : null;
    }

    private static bool Changes(State before, Turn turn) =>
        turn.Paper is not null || turn.Reviewed.Count > 0 || turn.List is Import<Unit>
        || turn.Next.Registration != before.Registration || turn.Next.Paper != before.Paper
        || (turn.Next.Draft is null) != (before.Draft is null);
}
