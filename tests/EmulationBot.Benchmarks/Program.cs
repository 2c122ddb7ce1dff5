using System.Diagnostics;
using System.Text;
using EmulationBot.Benchmarks;
using EmulationBot.Core.Answers;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Units;

// evaluate [--misses] [SET.jsonl ...]: how well questions are answered; without a set, the sets under Data.
// speed: how fast. explain QUESTION ...: how each was understood.
// learn [FOLDER]: works out again what is kept beside each plan, of the sources or of the folder of Plan:Folder; to be run after any change of examples, dictionaries or plans.
Console.OutputEncoding = Encoding.UTF8;
var data = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Data"), "questions-*.jsonl").Order(StringComparer.Ordinal).ToArray();
switch (args)
{
    case ["evaluate", .. var rest]:
        var plans = PlanLibrary.Load();
        var units = UnitDirectory.Load();
        var watch = Stopwatch.StartNew();
        var answerer = new Answerer(plans, units);
        Console.WriteLine($"index built in {watch.ElapsedMilliseconds} ms, first time, cold");
        var sets = rest.Where(a => !a.StartsWith("--", StringComparison.Ordinal)).DefaultIfEmpty().SelectMany(a => a is null ? data : [a]);
        foreach (var set in sets)
            Evaluation.Print(Path.GetFileName(set), Evaluation.Run(answerer, AskedQuestion.Load(set)), rest.Contains("--misses"), Console.Out);
        return 0;
    case ["speed"]:
        Speed.Print([.. data.SelectMany(AskedQuestion.Load)], Console.Out);
        return 0;
    case ["explain", .. var questions]:
        var understands = new Answerer(PlanLibrary.Load(), UnitDirectory.Load());
        foreach (var question in questions)
            Console.WriteLine($"{question}\n  {understands.Explain(question)}");
        return 0;
    case ["learn"]:
        Learning.Keep(Console.Out);
        return 0;
    case ["learn", var folder]:
        Learning.KeepOutside(folder, Console.Out);
        return 0;
    default:
        Console.WriteLine("evaluate [--misses] [SET.jsonl ...] | speed | explain QUESTION ... | learn [FOLDER]");
        return 2;
}
