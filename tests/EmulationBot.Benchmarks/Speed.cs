using System.Diagnostics;
using EmulationBot.Core.Answers;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Units;

namespace EmulationBot.Benchmarks;

/// <summary>How long a question takes, and how much it allocates, warm and in process.</summary>
public static class Speed
{
    private const int Rounds = 40;

    public static void Print(IReadOnlyList<AskedQuestion> questions, TextWriter output)
    {
        var plans = PlanLibrary.Load();
        var units = UnitDirectory.Load();
        var watch = Stopwatch.StartNew();
        var answerer = new Answerer(plans, units);
        output.WriteLine($"index built again, warm: {watch.ElapsedMilliseconds} ms");
        var times = new List<double>();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
            foreach (var asked in questions)
            {
                var start = Stopwatch.GetTimestamp();
                answerer.Ask(new Question(asked.Question, asked.Clock));
                if (round >= Rounds / 2)
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (Rounds * questions.Count);
        times.Sort();
        output.WriteLine(FormattableString.Invariant(
            $"a question: p50 {times[times.Count / 2]:0.0} µs, p99 {times[times.Count * 99 / 100]:0.0} µs, {bytes / 1024.0:0.0} KB allocated"));
    }
}
