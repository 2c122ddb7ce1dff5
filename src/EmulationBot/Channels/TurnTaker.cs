using EmulationBot.Core.Conversations;
using EmulationBot.Storage;

namespace EmulationBot.Channels;

/// <summary>One turn: looks up facts, decides, and writes all that follows into its caller's transaction.</summary>
public sealed class TurnTaker(FactsReader reader, Decide decide, TurnWriter writer, Outbox outbox, Lookups lookups)
{
    /// <param name="keeps">Whether the turn that was decided is to be kept as it is.</param>
    /// <returns>The answers, before them what the person has missed; null when the turn was not kept.</returns>
    public async Task<IReadOnlyList<OutboxRow>?> Take(WriteTransaction writing, InboxRow row, Received update, Func<Turn, bool> keeps, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(update);
        ArgumentNullException.ThrowIfNull(keeps);
        if (update.Left is not null)
            return await ComeOrGo(writing, row, update, stop);
        var known = await reader.Read(writing, update, row.ReceivedAt, stop);
        var turn = decide(lookups.With(known.Facts, row), update.Incoming);
        if (!keeps(turn))
            return null;
        var missed = known.Returned && !turn.Erases ? outbox.Repeat(writing, known.Person) : [];
        var answers = await writer.Write(writing, known, turn, update, stop);
        return missed.Count == 0 ? answers : [.. missed, .. answers];
    }

    private async Task<IReadOnlyList<OutboxRow>> ComeOrGo(WriteTransaction writing, InboxRow row, Received update, CancellationToken stop)
    {
        var person = FactsReader.Seen(writing, update, row.ReceivedAt, out var returned);
        TurnWriter.Write(writing, person);
        if (person.Unreachable)
            await writing.Db.CancelRemindersAsync(person.Id, stop);
        return returned ? outbox.Repeat(writing, person) : [];
    }
}
