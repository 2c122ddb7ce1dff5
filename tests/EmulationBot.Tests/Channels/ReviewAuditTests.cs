using EmulationBot.Core.Answers;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Units;
using EmulationBot.Storage;
using EmulationBot.Tests.Reminders;
using EmulationBot.Tests.Storage;

namespace EmulationBot.Tests.Channels;

/// <summary>What reviewers did to a registration, as the audit tells it.</summary>
public sealed class ReviewAuditTests
{
    [Fact]
    public async Task A_note_is_told_as_a_note_and_not_as_the_decision_that_stood()
    {
        using var database = await TempDatabase.Prepared();
        var units = UnitDirectory.Load();
        await using var bot = new PipelineUnderTest(database) { Decide = new Conversation(units, new Answerer(Core.Plans.PlanLibrary.Load(), units)).Decide };
        await bot.Pair("bé", role: Role.Reviewer);
        await using (var db = bot.Db())
        {
            var row = new RegistrationRow { PlanId = PipelineUnderTest.Plan, UnitId = PipelineUnderTest.Unit, Number = 1, Code = "ĐKTĐ-2020-0001" };
            row.Take(Cast.Registered(RegistrationState.Complete));
            db.Add(row);
            await db.SaveChangesAsync(PipelineUnderTest.Stop);
        }
        await bot.Start();
        await bot.Hear(PipelineUnderTest.Words("bé", "") with { Incoming = Incoming.Tap($"rv:note:{PipelineUnderTest.Unit}:1") });
        await bot.Hear(PipelineUnderTest.Words("bé", "Đã gọi đồng chí An."));
        await bot.Hear(PipelineUnderTest.Words("bé", "") with { Incoming = Incoming.Tap($"rv:ret:{PipelineUnderTest.Unit}:1:6:0") });
        var lines = bot.Rows(db => db.Audit.Where(a => a.UnitId == PipelineUnderTest.Unit).OrderBy(a => a.Id));
        Assert.Equal(["registration.noted", "registration.returned"], lines.Select(a => a.Event));
        Assert.Equal(("registration=1/Complete notes=0", "registration=1/Complete notes=1"), (lines[0].Before, lines[0].After));
        Assert.DoesNotContain(database.Texts(), t => t.Place.StartsWith("audit", StringComparison.Ordinal) && t.Text.Contains("đồng chí An", StringComparison.Ordinal));
    }
}
