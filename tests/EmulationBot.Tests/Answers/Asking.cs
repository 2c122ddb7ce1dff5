using EmulationBot.Core.Answers;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Units;

namespace EmulationBot.Tests.Answers;

/// <summary>Asks the one answerer of the tests; building it takes a moment, asking does not.</summary>
internal static class Asking
{
    public static readonly Plan Plan = PlanLibrary.Load().Current;

    public static readonly Answerer Answerer = new(PlanLibrary.Load(), UnitDirectory.Load());

    public static Answer Ask(string text, string day = "2020-02-05", Asker? asker = null, string? previous = null) =>
        Answerer.Ask(new Question(text, At(day), asker, previous));

    public static DateTimeOffset At(string day) =>
        DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture).At(new TimeOnly(8, 0));
}
