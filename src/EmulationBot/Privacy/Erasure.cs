using EmulationBot.Channels;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Texts;
using EmulationBot.Desk;
using EmulationBot.Learning;
using EmulationBot.Reminders;
using EmulationBot.Seats;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Privacy;

/// <summary>
/// Deletes what is kept about a person, in the transaction of the turn that confirms it. What stays: the sent registration
/// without its sender, an official answer for everybody, the marks of updates that came in (without their words, so that a
/// repeat is still dropped), and the audit, which never held a name or a word.
/// </summary>
public sealed class Erasure(KnownQuestions known)
{
    /// <summary>A clock that was set back may have given later rows an earlier time: the person's begin at the first that is not earlier.</summary>
    private static readonly TimeSpan Doubt = TimeSpan.FromDays(1);

    /// <returns>How many rows went, for the audit.</returns>
    public async Task<string> Run(WriteTransaction writing, Known person, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(writing);
        ArgumentNullException.ThrowIfNull(person);
        var (db, row) = (writing.Db, person.Person);
        await ErasedLines.Delete(db, row, stop);
        var questions = await ErasedQuestions.Delete(db, row.Id, stop);
        known.Forget();
        var drafts = PrivacyTalk.TakesDraft(person.Facts) ? await db.Drafts.Where(d => d.UnitId == row.UnitId).ExecuteDeleteAsync(stop) : 0;
        var reminders = await db.Set<LedgerRow>().Where(l => l.PersonId == row.Id).ExecuteDeleteAsync(stop);
        var (received, sent) = (await Silence(db, row, stop), await DeleteMessages(db, row, stop));
        await Unsign(db, row.Id, stop);
        UnsignReviews(writing, row.Id);
        await db.Set<SeatRow>().Where(s => s.HolderId == row.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.HolderId, (string?)null).SetProperty(s => s.HeldSince, (DateTimeOffset?)null), stop);
        await db.Set<DeskSessionRow>().Where(s => s.PersonId == row.Id).ExecuteDeleteAsync(stop);
        await db.Set<DeskLinkRow>().Where(l => l.PersonId == row.Id).ExecuteDeleteAsync(stop);
        await db.Set<AccessRequestRow>().Where(a => a.PersonId == row.Id).ExecuteDeleteAsync(stop);
        writing.People.Remove(row);
        return FormattableString.Invariant($"questions={questions} drafts={drafts} reminders={reminders} received={received} messages={sent}");
    }

    /// <summary>The words of what came in go, the mark stays. What still waits is taken as a stranger's.</summary>
    private static async Task<int> Silence(BotDb db, PersonRow person, CancellationToken stop)
    {
        var since = person.FirstSeenAt - Doubt;
        var first = await db.Inbox.Where(i => i.ReceivedAt >= since).OrderBy(i => i.Id).Select(i => i.Id).FirstOrDefaultAsync(stop);
        return await db.Inbox.Where(i => i.Id >= first && i.PersonId == person.Id && i.DoneAt != null).ExecuteUpdateAsync(
            set => set.SetProperty(i => i.ReceivedJson, InboxRow.NoWords).SetProperty(i => i.Failure, i => i.Failure == null ? null : nameof(Erasure)), stop);
    }

    /// <summary>
    /// Messages to the person go, sent or not. Others may have been shown the person's questions: of their messages that are
    /// done with, the words go. The Council's decision, which was shown to nobody yet, holds nobody's words.
    /// </summary>
    private static async Task<int> DeleteMessages(BotDb db, PersonRow person, CancellationToken stop)
    {
        var since = person.FirstSeenAt - Doubt;
        var first = await db.Outbox.Where(o => o.CreatedAt >= since).OrderBy(o => o.Id).Select(o => o.Id).FirstOrDefaultAsync(stop);
        var later = db.Outbox.Where(o => o.Id >= first);
        var deleted = await later.Where(o => o.PersonId == person.Id || (o.Channel == person.Channel && o.ChatId == person.ChatId)).ExecuteDeleteAsync(stop);
        await later.Where(o => o.State != OutboxState.Pending && o.PayloadJson != OutboxRow.NoPayload && !(o.State == OutboxState.Unreachable && o.UnitId != null))
            .ExecuteUpdateAsync(set => set.SetProperty(o => o.PayloadJson, OutboxRow.NoPayload), stop);
        return deleted;
    }

    /// <summary>What stays as a record does not name the person.</summary>
    private static async Task Unsign(BotDb db, string id, CancellationToken stop)
    {
        await db.Registrations.Where(r => r.SentBy == id).ExecuteUpdateAsync(set => set.SetProperty(r => r.SentBy, "").SetProperty(r => r.SentByName, (string?)null), stop);
        await db.RegistrationVersions.Where(v => v.SentBy == id).ExecuteUpdateAsync(set => set.SetProperty(v => v.SentBy, "").SetProperty(v => v.SentByName, (string?)null), stop);
        await db.PaperFilings.Where(p => p.ClaimedBy == id).ExecuteUpdateAsync(set => set.SetProperty(p => p.ClaimedBy, ""), stop);
        await db.PaperFilings.Where(p => p.ConfirmedBy == id).ExecuteUpdateAsync(set => set.SetProperty(p => p.ConfirmedBy, ""), stop);
        await db.Set<LadderApprovalRow>().Where(a => a.PersonId == id).ExecuteUpdateAsync(set => set.SetProperty(a => a.PersonId, ""), stop);
        await db.Invites.Where(i => i.UsedBy == id).ExecuteUpdateAsync(set => set.SetProperty(i => i.UsedBy, (string?)null), stop);
        await db.Set<OfficialAnswerRow>().Where(a => a.AuthorId == id)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.AuthorId, "").SetProperty(a => a.Author, (string?)null), stop);
    }

    private static void UnsignReviews(WriteTransaction writing, string id)
    {
        foreach (var registration in writing.Registrations.Where("instr(\"ReviewJson\", ?) > 0", StoredJson.Write(id)))
        {
            var named = registration.ToRegistration();
            registration.Take(named with { Review = named.Review.WithoutNameOf(id, Say.Review.AReviewer) });
            writing.Registrations.Update(registration);
        }
    }
}
