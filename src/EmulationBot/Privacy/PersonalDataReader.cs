using EmulationBot.Core.Answers;
using EmulationBot.Core.Privacy;
using EmulationBot.Learning;
using EmulationBot.Reminders;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Privacy;

/// <summary>Reads what is kept about one person, when the person asks for it.</summary>
public static class PersonalDataReader
{
    public static async Task<PersonalData> Read(WriteTransaction writing, PersonRow person, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(writing);
        ArgumentNullException.ThrowIfNull(person);
        var db = writing.Db;
        var questions = await db.Set<QuestionRow>().AsNoTracking().Where(q => q.PersonId == person.Id).OrderBy(q => q.Id).ToListAsync(stop);
        var acts = db.Audit.AsNoTracking().Where(a => a.PersonId == person.Id);
        var newest = await acts.OrderByDescending(a => a.Id).Take(PersonalData.MostActs).ToListAsync(stop);
        return new PersonalData(person.FirstSeenAt, person.LastSeenAt)
        {
            Colleagues = person.UnitId is null ? 0 : await db.People.CountAsync(p => p.UnitId == person.UnitId && p.Id != person.Id, stop),
            Questions = [.. questions.Select(Kept)],
            Reminders = await db.Set<LedgerRow>().Where(l => l.PersonId == person.Id).OrderBy(l => l.RecordedAt).Select(l => l.RecordedAt).ToListAsync(stop),
            Acts = [.. newest.Select(a => new KeptAct(a.At, a.Event))],
            ActCount = newest.Count < PersonalData.MostActs ? newest.Count : await acts.CountAsync(stop),
        };
    }

    /// <summary>An official answer bears the id of the question it shows.</summary>
    private static KeptQuestion Kept(QuestionRow row) => new(row.Text, row.AskedAt)
    {
        Waits = row.State == QuestionState.Waiting,
        Disliked = row.Why == Core.Learning.WaitingReason.Disliked,
        Published = row.AnswerId == row.Id && Likeness.Of(row.Text).Shared,
    };
}
