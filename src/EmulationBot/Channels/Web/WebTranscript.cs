using EmulationBot.Core.Conversations;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Channels.Web;

/// <summary>A message as the page shows it.</summary>
public sealed record WebLine(long Id, bool Said, Reply Reply, DateTimeOffset At, int Version);

/// <summary>The conversations of the page: each message in its place, once.</summary>
public sealed class WebTranscript(IDbContextFactory<BotDb> databases, WriteTurn turns, TimeProvider clock)
{
    /// <summary>Adds the message at the end, unless it stands there by its key.</summary>
    /// <returns>Its number.</returns>
    public async Task<long> Add(string account, string key, Reply reply, bool said, CancellationToken stop)
    {
        using var writing = await turns.Take(stop);
        var lines = writing.Of<WebLineRow>();
        var row = lines.Where("\"Key\" = ?", key) is [var known] ? known : null;
        if (row is null)
            lines.Add(row = new WebLineRow { Account = account, Key = key, Said = said, ReplyJson = StoredJson.Write(reply), At = clock.GetUtcNow() });
        await writing.Commit(stop);
        return row.Id;
    }

    /// <summary>Changes the message where it stands; false when it is gone.</summary>
    public async Task<bool> Change(string account, long id, Reply reply, CancellationToken stop)
    {
        using var writing = await turns.Take(stop);
        var lines = writing.Of<WebLineRow>();
        var row = lines.Find(id) is { } known && known.Account == account ? known : null;
        if (row is not null)
        {
            (row.ReplyJson, row.Version) = (StoredJson.Write(reply), row.Version + 1);
            lines.Update(row);
        }
        await writing.Commit(stop);
        return row is not null;
    }

    /// <summary>The newest so many messages, the oldest of them first.</summary>
    public async Task<IReadOnlyList<WebLine>> Newest(string account, int count, CancellationToken stop)
    {
        await using var db = await databases.CreateDbContextAsync(stop);
        var rows = await db.Set<WebLineRow>().AsNoTracking().Where(l => l.Account == account).OrderByDescending(l => l.Id).Take(count).ToListAsync(stop);
        rows.Reverse();
        return [.. rows.Select(Shown)];
    }

    /// <summary>Null when the account has no such message.</summary>
    public async Task<WebLine?> Find(string account, long id, CancellationToken stop)
    {
        await using var db = await databases.CreateDbContextAsync(stop);
        var row = await db.Set<WebLineRow>().AsNoTracking().FirstOrDefaultAsync(l => l.Id == id && l.Account == account, stop);
        return row is null ? null : Shown(row);
    }

    private static WebLine Shown(WebLineRow row) => new(row.Id, row.Said, row.ToReply(), row.At, row.Version);
}
