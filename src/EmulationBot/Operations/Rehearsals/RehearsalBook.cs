using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Units;
using EmulationBot.Seats;
using EmulationBot.Storage;

namespace EmulationBot.Operations.Rehearsals;

/// <summary>What a rehearsal writes beside the conversation: the roles that are played, with their seats and without a code, and the moves of its clock.</summary>
public sealed class RehearsalBook(WriteTurn turns, SeatReader seats, Plan plan, UnitDirectory units, TimeProvider clock)
{
    /// <param name="channel">Where the role is played.</param>
    public async Task Enrol(PlayedRole role, string channel, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(role);
        using var writing = await turns.Take(stop);
        var id = $"{channel}:{role.Account}";
        var person = writing.People.Find(id) ?? New(writing, id, role, channel);
        // A guest may have paired by a code meanwhile; the other roles are what their name says.
        if (role.Seat(plan, units) is { } wanted && person.ToPerson() is var known && known.Holding(wanted) != known)
        {
            var now = clock.GetUtcNow();
            new SeatWriter(writing, now, channel).Take(SeatChoice.For(seats.Beside(writing, wanted, now), wanted), id);
        }
        await writing.Commit(stop);
    }

    /// <summary>A clock that was moved goes on from there after a restart, whether or not anything was said then.</summary>
    public async Task Remember(DateTimeOffset moment, string channel, CancellationToken stop)
    {
        using var writing = await turns.Take(stop);
        writing.Audit.Add(new AuditRow { At = moment, PersonId = channel, Event = "clock.moved" });
        await writing.Commit(stop);
    }

    private PersonRow New(WriteTransaction writing, string id, PlayedRole role, string channel)
    {
        var person = new PersonRow
        {
            Id = id,
            Channel = channel,
            Account = role.Account,
            ChatId = role.Account,
            // A guest is nobody in particular: what he sends bears the name he fills in.
            Name = role.Role == Role.Guest ? null : role.Name,
            FirstSeenAt = clock.GetUtcNow(),
            LastSeenAt = clock.GetUtcNow(),
        };
        writing.People.Add(person);
        return person;
    }
}
