using System.Security.Cryptography;
using System.Text;
using EmulationBot.Core.Reminders;
using EmulationBot.Operations.Settings;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EmulationBot.Reminders;

/// <summary>Whether the ladder as it stands was approved, and by whom. With Reminders:NeedApproval nothing goes before it is.</summary>
public sealed class LadderApprovals(ReminderRound round, IOptions<RemindersOptions> options, WriteTurn turns, TimeProvider clock)
{
    public bool Needed => options.Value.NeedApproval;

    /// <summary>Of the campaign and of every rung with its time: a moved deadline, other holidays or another rung make another.</summary>
    public static string MarkOf(ReminderRound round)
    {
        ArgumentNullException.ThrowIfNull(round);
        var text = new StringBuilder().Append(round.Campaign.PlanId).Append('|').Append(round.Campaign.Deadline.DayNumber);
        foreach (var time in round.Schedule.Times)
            text.Append('|').Append(time.Rung.Id).Append('@').Append(time.At.ToUnixTimeSeconds());
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    public async Task<bool> Allow(BotDb db, CancellationToken stop) => !Needed || await Of(db, stop) is not null;

    public async Task<LadderApprovalRow?> Of(BotDb db, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var mark = MarkOf(round);
        return await db.Set<LadderApprovalRow>().AsNoTracking().FirstOrDefaultAsync(a => a.Ladder == mark, stop);
    }

    /// <summary>Once for each ladder: who was first stays.</summary>
    public async Task Approve(string personId, CancellationToken stop)
    {
        using var writing = await turns.Take(stop);
        if (await Of(writing.Db, stop) is null)
        {
            var now = clock.GetUtcNow();
            writing.Db.Add(new LadderApprovalRow { Ladder = MarkOf(round), PersonId = personId, At = now });
            writing.Audit.Add(new AuditRow { At = now, PersonId = personId, Event = "ladder.approved" });
        }
        await writing.Commit(stop);
    }
}
