using EmulationBot.Channels.Terminal;
using EmulationBot.Core.Conversations;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Operations;

/// <summary>What a rehearsal writes beside the conversation: the roles that are played, without a pairing code, and the moves of its clock.</summary>
public sealed class RehearsalBook(IDbContextFactory<BotDb> databases, WriteTurn turns, TimeProvider clock)
{
    public async Task Enrol(PlayedRole role, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(role);
        await using var db = await databases.CreateDbContextAsync(stop);
        var id = $"{TerminalChannel.ChannelName}:{role.Account}";
        var person = await db.People.FindAsync([id], stop) ?? db.People.Add(New(id, role)).Entity;
        // A guest may have paired by a code meanwhile; the other roles are what their name says.
        if (role.Role != Role.Guest && (person.Role, person.UnitId) != (role.Role, role.Unit?.Id))
        {
            person.Take(person.ToPerson() with { Role = role.Role, UnitId = role.Unit?.Id });
            person.Version++;
        }
        await db.SaveChangesAsync(stop);
    }

    /// <summary>A clock that was moved goes on from there after a restart, whether or not anything was said then.</summary>
    public async Task Remember(DateTimeOffset moment, CancellationToken stop)
    {
        using var writing = await turns.Take(stop);
        writing.Audit.Add(new AuditRow { At = moment, PersonId = TerminalChannel.ChannelName, Event = "clock.moved" });
        await writing.Commit(stop);
    }

    private PersonRow New(string id, PlayedRole role) => new()
    {
        Id = id,
        Channel = TerminalChannel.ChannelName,
        Account = role.Account,
        ChatId = role.Account,
        // A guest is nobody in particular: what he sends bears the name he fills in.
        Name = role.Role == Role.Guest ? null : role.Name,
        FirstSeenAt = clock.GetUtcNow(),
        LastSeenAt = clock.GetUtcNow(),
    };
}
