using EmulationBot.Storage;

namespace EmulationBot.Desk;

/// <summary>Lines of the audit for what is done at the desk and is no turn.</summary>
public sealed class DeskNotes(WriteTurn turns, TimeProvider clock)
{
    public async Task Add(SignedIn who, string what, string? unit, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(who);
        using var writing = await turns.Take(stop);
        writing.Audit.Add(new AuditRow { At = clock.GetUtcNow(), PersonId = who.Person.Id, UnitId = unit, Event = what });
        await writing.Commit(stop);
    }
}
