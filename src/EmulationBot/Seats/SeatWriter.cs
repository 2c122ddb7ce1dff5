using EmulationBot.Core.Conversations;
using EmulationBot.Core.Seats;
using EmulationBot.Storage;

namespace EmulationBot.Seats;

/// <summary>
/// Puts changes of seats, codes and requests into their rows and into the audit, within its caller's transaction. The line
/// of a right that was lost names who lost it; all others name who acted.
/// </summary>
/// <param name="writing">The transaction.</param>
/// <param name="now">When.</param>
/// <param name="actor">Who acts: a person's id, or <see cref="Console"/>.</param>
public sealed class SeatWriter(WriteTransaction writing, DateTimeOffset now, string actor)
{
    /// <summary>Stands for whoever runs commands beside the bot.</summary>
    public const string Console = "console";

    public void Write(SeatChange change)
    {
        switch (change)
        {
            case SeatChange.Issued issued:
                Issue(issued.Seat, issued.Code);
                break;
            case SeatChange.Revoked revoked:
                Revoke(Row(revoked.Seat));
                break;
            case SeatChange.Taken taken:
                Take(taken.Seat, taken.PersonId);
                break;
            case SeatChange.Vacated vacated:
                Note("seat.revoked", actor, vacated.Seat.UnitId);
                Leave(Row(vacated.Seat), "seat.vacated");
                break;
            case SeatChange.Asked asked:
                writing.Of<AccessRequestRow>().Add(AccessRequestRow.Of(asked.Request));
                Note("access.asked", actor, asked.Request.UnitId);
                break;
            case SeatChange.Settled settled:
                Settle(settled.Request);
                break;
        }
    }

    public void Issue(Seat seat, string code)
    {
        var row = Row(seat);
        Revoke(row);
        row.CodeHash = InviteRow.HashOf(code);
        writing.Invites.Add(new InviteRow { Hash = row.CodeHash, SeatId = row.Id, CreatedAt = now, ExpiresAt = now + Invite.Life });
        writing.Of<SeatRow>().Update(row);
        Note("code.issued", actor, row.UnitId);
    }

    /// <summary>The person's own row is written here too, unless it is the actor's, which is written with his turn.</summary>
    public void Take(Seat seat, string personId)
    {
        var row = Row(seat);
        foreach (var left in writing.Of<SeatRow>().Where("\"HolderId\" = ?", personId).Where(s => s.Id != row.Id))
            Empty(left, "seat.vacated");
        if (row.HolderId != personId)
            Leave(row, "seat.handed-over");
        Revoke(row);
        (row.HolderId, row.HeldSince) = (personId, now);
        writing.Of<SeatRow>().Update(row);
        if (personId != actor)
            Change(personId, person => person.Holding(seat));
        Note("seat.taken", personId, row.UnitId);
    }

    /// <summary>The holder is a guest with a fresh dialogue from now on.</summary>
    private void Leave(SeatRow row, string what)
    {
        if (row.HolderId is { } holder)
            Change(holder, person => person.WithoutSeat());
        Empty(row, what);
    }

    private void Empty(SeatRow row, string what)
    {
        if (row.HolderId is not { } holder)
            return;
        (row.HolderId, row.HeldSince) = (null, null);
        writing.Of<SeatRow>().Update(row);
        Note(what, holder, row.UnitId);
    }

    private void Revoke(SeatRow row)
    {
        if (row.CodeHash is not { } hash)
            return;
        row.CodeHash = null;
        writing.Of<SeatRow>().Update(row);
        if (writing.Invites.Find(hash) is not { } code || !code.IsOpen(now))
            return;
        code.RevokedAt = now;
        writing.Invites.Update(code);
        Note("code.revoked", actor, row.UnitId);
    }

    private void Settle(AccessRequest request)
    {
        if (writing.Of<AccessRequestRow>().Find(request.Id) is not { State: AccessState.Waiting } row)
            throw new InvalidOperationException("A turn settled a request that does not wait.");
        (row.State, row.DecidedBy, row.DecidedAt) = (request.State, request.DecidedBy, request.DecidedAt);
        writing.Of<AccessRequestRow>().Update(row);
        Note($"access.{request.State.ToString().ToLowerInvariant()}", actor, request.UnitId);
    }

    private SeatRow Row(Seat seat)
    {
        var rows = writing.Of<SeatRow>();
        if (seat.Id != 0)
            return rows.Find(seat.Id) ?? throw new InvalidOperationException("A turn spoke of a seat that is not there.");
        var row = SeatRow.Of(seat);
        rows.Add(row);
        return row;
    }

    private void Change(string personId, Func<Person, Person> change)
    {
        if (writing.People.Find(personId) is not { } row)
            return;
        row.Take(change(row.ToPerson()));
        row.DialogueJson = StoredJson.Write(Dialogue.Fresh);
        row.Version++;
        writing.People.Update(row);
    }

    private void Note(string what, string person, string? unit) =>
        writing.Audit.Add(new AuditRow { At = now, PersonId = person, UnitId = unit, Event = what });
}
