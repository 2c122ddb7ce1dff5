using EmulationBot.Channels.Terminal;
using EmulationBot.Core.Conversations;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Operations;

/// <summary>Gives the person at a rehearsal's keyboard the role that is played, without a pairing code.</summary>
public sealed class RehearsalPeople(IDbContextFactory<BotDb> databases, TimeProvider clock)
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

    private PersonRow New(string id, PlayedRole role) => new()
    {
        Id = id,
        Channel = TerminalChannel.ChannelName,
        Account = role.Account,
        ChatId = role.Account,
        Name = role.Name,
        FirstSeenAt = clock.GetUtcNow(),
    };
}
