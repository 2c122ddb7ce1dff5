using EmulationBot.Channels;
using EmulationBot.Seats;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Desk;

/// <summary>
/// Who is signed in at the desk. A session ends eight hours after it was last used, a day after it began, with the seat it was begun
/// under, and when somebody signs out.
/// </summary>
public sealed class DeskSessions(IDbContextFactory<BotDb> databases, WriteTurn turns, NetworkTime world, TimeProvider clock)
{
    public static readonly TimeSpan Idle = TimeSpan.FromHours(8);
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>Stands in the audit for who tried a link or a code that is none.</summary>
    public const string Stranger = "desk";

    private static readonly TimeSpan _note = TimeSpan.FromMinutes(5);

    /// <returns>Null for a session that is none, or none any more.</returns>
    public async Task<SignedIn?> Find(string? hash, CancellationToken stop)
    {
        if (hash is null)
            return null;
        await using var db = await databases.CreateDbContextAsync(stop);
        var found = await (from session in db.Set<DeskSessionRow>().AsNoTracking()
                           join person in db.People.AsNoTracking() on session.PersonId equals person.Id
                           join seat in db.Set<SeatRow>().AsNoTracking() on session.PersonId equals seat.HolderId
                           where session.Hash == hash && session.SeatId == seat.Id && session.HeldSince == seat.HeldSince
                           select new { session, person }).FirstOrDefaultAsync(stop);
        var now = world.Now;
        if (found is null || found.person.ToPerson() is not { Reviews: true } reviewer || now >= found.session.CreatedAt + Longest || now >= found.session.LastSeenAt + Idle)
            return null;
        if (now - found.session.LastSeenAt >= _note)
            await Seen(hash, now, stop);
        return new SignedIn(reviewer, hash);
    }

    /// <summary>Uses a link up.</summary>
    /// <returns>The secret of the cookie; null for every link that does not lead in, whatever is wrong with it.</returns>
    public async Task<string?> EnterByLink(string secret, CancellationToken stop)
    {
        using var writing = await turns.Take(stop);
        var link = writing.Of<DeskLinkRow>().Find(DeskKeys.HashOf(secret));
        string? entered = null;
        if (link is { UsedAt: null } && world.Now < link.ExpiresAt)
        {
            link.UsedAt = world.Now;
            writing.Of<DeskLinkRow>().Update(link);
            entered = Begin(writing, link.PersonId);
        }
        if (entered is null)
            Note(writing, Stranger, "desk.refused");
        await writing.Commit(stop);
        return entered;
    }

    /// <summary>For a person who has shown his right in another way.</summary>
    public async Task<string?> Enter(string personId, CancellationToken stop)
    {
        using var writing = await turns.Take(stop);
        var entered = Begin(writing, personId);
        await writing.Commit(stop);
        return entered;
    }

    public async Task Refused(CancellationToken stop)
    {
        using var writing = await turns.Take(stop);
        Note(writing, Stranger, "desk.refused");
        await writing.Commit(stop);
    }

    /// <param name="everywhere">In every browser of the person, with the links he has not used.</param>
    public async Task Leave(SignedIn who, bool everywhere, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(who);
        using var writing = await turns.Take(stop);
        await writing.Db.Set<DeskSessionRow>().Where(s => s.Hash == who.Session || (everywhere && s.PersonId == who.Person.Id)).ExecuteDeleteAsync(stop);
        if (everywhere)
            await writing.Db.Set<DeskLinkRow>().Where(l => l.PersonId == who.Person.Id).ExecuteDeleteAsync(stop);
        Note(writing, who.Person.Id, everywhere ? "desk.left-everywhere" : "desk.left");
        await writing.Commit(stop);
    }

    private string? Begin(WriteTransaction writing, string personId)
    {
        if (writing.People.Find(personId)?.ToPerson() is not { Reviews: true }
            || writing.Of<SeatRow>().Where("\"HolderId\" = ?", personId) is not [{ HeldSince: { } since } seat])
            return null;
        var (secret, now) = (DeskKeys.NewSecret(), world.Now);
        Tidy(writing, now);
        writing.Of<DeskSessionRow>().Add(new DeskSessionRow
        {
            Hash = DeskKeys.HashOf(secret),
            PersonId = personId,
            SeatId = seat.Id,
            HeldSince = since,
            CreatedAt = now,
            LastSeenAt = now,
        });
        Note(writing, personId, "desk.entered");
        return secret;
    }

    /// <summary>What has ended goes whenever somebody comes in.</summary>
    private static void Tidy(WriteTransaction writing, DateTimeOffset now)
    {
        var (begun, idle) = (now - Longest, now - Idle);
        writing.Db.Set<DeskSessionRow>().Where(s => s.CreatedAt < begun || s.LastSeenAt < idle).ExecuteDelete();
        writing.Db.Set<DeskLinkRow>().Where(l => l.ExpiresAt < begun).ExecuteDelete();
    }

    private async Task Seen(string hash, DateTimeOffset now, CancellationToken stop)
    {
        using var writing = await turns.Take(stop);
        await writing.Db.Set<DeskSessionRow>().Where(s => s.Hash == hash).ExecuteUpdateAsync(set => set.SetProperty(s => s.LastSeenAt, now), stop);
        await writing.Commit(stop);
    }

    private void Note(WriteTransaction writing, string who, string what) =>
        writing.Audit.Add(new AuditRow { At = clock.GetUtcNow(), PersonId = who, Event = what });
}
