using System.Diagnostics;
using EmulationBot.Core.Answers;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Units;

namespace EmulationBot.Benchmarks;

/// <summary>How long it takes to build the index, and how long a question takes and how much it allocates, in process.</summary>
public static class Speed
{
    private const int Rounds = 40;
    private const int Builds = 10;

    public static void Print(IReadOnlyList<AskedQuestion> questions, TextWriter output)
    {
        var (read, built) = Build(out var answerer);
        var again = Enumerable.Range(0, Builds).Select(_ => Build(out answerer)).Select(b => b.Read + b.Built).Order().ToList();
        output.WriteLine(FormattableString.Invariant(
            $"the index built for the first time in a process, cold: {built:0.0} ms, after {read:0.0} ms for reading the plan and the units"));
        output.WriteLine(FormattableString.Invariant($"built and read again, warm, median of {Builds}: {again[Builds / 2]:0.0} ms"));
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

    private static (double Read, double Built) Build(out Answerer answerer)
    {
        var start = Stopwatch.GetTimestamp();
        var plans = PlanLibrary.Load();
        var units = UnitDirectory.Load();
        var read = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        answerer = new Answerer(plans, units);
        return (read, Stopwatch.GetElapsedTime(start).TotalMilliseconds - read);
    }
}
