using System.Collections.Immutable;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Reminders;
using EmulationBot.Core.Units;

namespace EmulationBot.Tests.Reminders;

/// <summary>The people, units and rounds of the reminder tests.</summary>
internal static class Cast
{
    public static readonly Plan Plan = PlanLibrary.Load().Current;
    public static readonly UnitDirectory Directory = UnitDirectory.Load();
    public static readonly Campaign Campaign22 = Campaign.Of(Plan);
    public static readonly WorkingHours Hours = new(Plan.Calendar, new(7, 30), new(17, 0));
    public static readonly Unit TanLap = Directory.Find("xa-tan-lap")!;
    public static readonly Unit ThanhBac = Directory.Find("xa-thanh-bac")!;
    public static readonly Person Chair = new("telegram:1") { Role = Role.Chair, UnitId = TanLap.Id };
    public static readonly Person Clerk = new("telegram:2") { Role = Role.Chair, UnitId = TanLap.Id };
    public static readonly Person Reviewer = new("telegram:9") { Role = Role.Reviewer };
    public static readonly Person BlockHead = new("telegram:7") { Role = Role.BlockHead, Block = "Khối xã, thị trấn" };
    public static readonly Ledger NothingYet = Ledger.Empty;

    /// <summary>A moment of February 2020 as the district's clocks show it.</summary>
    public static DateTimeOffset February(int day, int hour, int minute = 0) =>
        new(2020, 2, day, hour, minute, 0, VietnamTime.Offset);

    public static ReminderRound Round(Campaign? campaign = null, bool lastCall = false) =>
        new(campaign ?? Campaign22, new ReminderSchedule(campaign ?? Campaign22, ReminderLadder.With(lastCall), Hours));

    public static Standing NotStarted => new(TanLap) { People = [Chair] };

    public static Standing Drafting => NotStarted with { Draft = new Draft(Plan.Id, TanLap.Id) { Answers = ThreeAnswers } };

    /// <summary>The first three fields answered: the draft stands at step 4 of 8.</summary>
    private static ImmutableDictionary<string, string> ThreeAnswers =>
        RegistrationForm.Guided.Take(3).ToImmutableDictionary(f => f.Key, f => "đã khai");

    public static Standing Sent => NotStarted with { Registration = Registered(RegistrationState.Sent) };

    public static Standing Returned => NotStarted with { Registration = Registered(RegistrationState.Returned) };

    public static Standing OnPaper => NotStarted with { Paper = new PaperFiling(Plan.Id, TanLap.Id, February(10, 9), Chair.Id) };

    public static Registration Registered(RegistrationState state) =>
        new("TB-022-001", Plan.Id, TanLap.Id) { State = state, SentBy = Chair.Id };

    public static Roll Only(params Standing[] units) => new(units, []);

    /// <summary>The rungs the unit's people are given at that moment, nothing having been sent before.</summary>
    public static string[] Rungs(this ReminderRound round, DateTimeOffset now, Standing standing) =>
        [.. round.Decide(now, Only(standing), NothingYet).Select(reminder => reminder.Due.Rung.Id)];

    /// <summary>Decides at each moment in turn, recording what was decided; gives "dd HH:mm rung" a line.</summary>
    public static List<string> Play(this ReminderRound round, Roll roll, params IEnumerable<DateTimeOffset> moments)
    {
        var given = new List<Reminder>();
        var played = new List<string>();
        foreach (var now in moments)
            foreach (var reminder in round.Decide(now, roll, Ledger.Of(given)))
            {
                given.Add(reminder);
                played.Add($"{now.ToVietnam():dd HH:mm} {reminder.Due.Rung.Id}");
            }
        return played;
    }
}
