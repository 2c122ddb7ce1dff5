using EmulationBot.Core.Conversations;
using EmulationBot.Storage;

namespace EmulationBot.Channels;

/// <summary>One turn: looks up facts, decides, and puts all that follows into the context, for its caller to save.</summary>
public sealed class TurnTaker(FactsReader reader, Decide decide, TurnWriter writer, SecondReadings readings)
{
    /// <param name="keeps">Whether the turn that was decided is to be kept as it is.</param>
    /// <returns>The answers; null when the turn was not kept.</returns>
    public async Task<IReadOnlyList<OutboxRow>?> Take(BotDb db, InboxRow row, Received update, Func<Turn, bool> keeps, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(update);
        ArgumentNullException.ThrowIfNull(keeps);
        if (update.Left is not null)
            return await ComeOrGo(db, row, update, stop);
        var known = await reader.Read(db, update, row.ReceivedAt, stop);
        var turn = decide(known.Facts with { Rewritten = readings.Of(row) }, update.Incoming);
        return keeps(turn) ? await writer.Write(db, known, turn, update, stop) : null;
    }

    private static async Task<IReadOnlyList<OutboxRow>> ComeOrGo(BotDb db, InboxRow row, Received update, CancellationToken stop)
    {
        var person = await FactsReader.Seen(db, update, row.ReceivedAt, stop);
        TurnWriter.Touch(db, person);
        if (person.Unreachable)
            await db.CancelRemindersAsync(person.Id, stop);
        return [];
    }
}
