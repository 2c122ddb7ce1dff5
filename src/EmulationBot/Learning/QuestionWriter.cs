using EmulationBot.Channels;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Learning;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Learning;

/// <summary>Puts what a turn changed among questions and official answers into their rows, and its announcement into the outbox: one commit.</summary>
public sealed class QuestionWriter(KnownQuestions known, Outbox outbox)
{
    public async Task Write(BotDb db, Facts facts, QuestionChange change, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(change);
        known.Forget();
        switch (change)
        {
            case QuestionChange.Asked asked:
                db.Add(Row(facts, asked));
                break;
            case QuestionChange.Dismissed dismissed:
                await Settle(db, facts, dismissed.Questions, QuestionState.Dismissed, null, stop);
                break;
            case QuestionChange.Answered answered:
                await Answer(db, facts, answered, stop);
                break;
            case QuestionChange.Changed changed:
                await Change(db, facts, changed.Answer, stop);
                break;
        }
        if (change.Announcement is { } announcement)
            await Announce(db, announcement, stop);
    }

    private static QuestionRow Row(Facts facts, QuestionChange.Asked asked) => new()
    {
        PlanId = facts.Plan.Id,
        PersonId = facts.State.Person.Id,
        Text = asked.Text,
        Why = asked.Why,
        AskedAt = facts.Now,
    };

    private static async Task Answer(BotDb db, Facts facts, QuestionChange.Answered answered, CancellationToken stop)
    {
        var answer = answered.Answer;
        var row = new OfficialAnswerRow { Id = answer.Id, PlanId = facts.Plan.Id, Question = answer.Question, Office = answer.Office };
        row.Take(answer, facts.State.Person.Id);
        db.Add(row);
        if (answered.Replaced is { } old)
            await Change(db, facts, old with { Revoked = true, Version = old.Version + 1 }, stop);
        await Settle(db, facts, answered.Questions, QuestionState.Answered, answer.Id, stop);
    }

    /// <summary>Guarded by the version the decision was made on, not by the one that stands now.</summary>
    private static async Task Change(BotDb db, Facts facts, OfficialAnswer answer, CancellationToken stop)
    {
        var row = await db.Set<OfficialAnswerRow>().SingleAsync(a => a.Id == answer.Id, stop);
        row.Take(answer, facts.State.Person.Id);
        db.Entry(row).Property(a => a.Version).OriginalValue = answer.Version - 1;
    }

    private static async Task Settle(BotDb db, Facts facts, IReadOnlyList<long> ids, QuestionState state, long? answer, CancellationToken stop)
    {
        foreach (var row in await db.Set<QuestionRow>().Where(q => ids.Contains(q.Id)).ToListAsync(stop))
        {
            (row.State, row.SettledAt, row.AnswerId) = (state, facts.Now, answer);
            db.Entry(row).Property(q => q.State).OriginalValue = QuestionState.Waiting;
        }
    }

    private async Task Announce(BotDb db, Announcement announcement, CancellationToken stop)
    {
        var people = await db.People.AsNoTracking()
            .Where(p => announcement.To.Contains(p.Id) && p.ChatId != null).ToListAsync(stop);
        foreach (var person in people)
            outbox.Add(db, person, announcement.Reply);
    }
}
