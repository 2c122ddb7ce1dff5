using System.Globalization;
using System.Text;
using BenchmarkDotNet.Running;
using EmulationBot.Benchmarks;
using EmulationBot.Benchmarks.Peers;
using EmulationBot.Core.Answers;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Units;

// evaluate [--misses] [SET.jsonl ...]: how well questions are answered; without a set, the sets under Data.
// speed: how fast. retrieval: how well the index finds passages of an encyclopedia. explain QUESTION ...: how each was understood.
// papers [FOLDER]: how long the papers of 300 units take; left in the folder to be looked at.
// web [PROGRAM [CHATS]]: the pages in Chromium, of EmulationBot.dll beside this program or of the one named (as it is published).
// peers FOLDER: units and a database with their pairing codes, for the side-by-side benchmark.
// turns FOLDER [PEOPLE]: what an update costs from the inbox to the outbox, with the units and codes that "peers FOLDER" made.
// hotpaths [FILTER]: what each part of an update costs (BenchmarkDotNet).
// learn [FOLDER]: works out again what is kept beside each plan, of the sources or of the folder of Plan:Folder; to be run after any change of examples, dictionaries or plans.
Console.OutputEncoding = Encoding.UTF8;
var data = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Data"), "questions-*.jsonl").Order(StringComparer.Ordinal).ToArray();
var xquad = Path.Combine(AppContext.BaseDirectory, "Data", "xquad-vi.jsonl");
switch (args)
{
    case ["evaluate", .. var rest]:
        var answerer = new Answerer(PlanLibrary.Load(), UnitDirectory.Load());
        var sets = rest.Where(a => !a.StartsWith("--", StringComparison.Ordinal)).DefaultIfEmpty().SelectMany(a => a is null ? data : [a]).ToList();
        foreach (var set in sets)
            Evaluation.Print(Path.GetFileName(set), Evaluation.Run(answerer, AskedQuestion.Load(set)), rest.Contains("--misses"), Console.Out);
        if (sets.SequenceEqual(data))
        {
            var foreign = Encyclopedia.Load(xquad);
            var answered = foreign.AnsweredBy(answerer);
            Console.WriteLine(FormattableString.Invariant($"XQuAD questions answered as if in the plan: {answered} of {foreign.Questions.Count}, {100.0 * answered / foreign.Questions.Count:0.0}%"));
        }
        return 0;
    case ["speed"]:
        Speed.Print([.. data.SelectMany(AskedQuestion.Load)], Console.Out);
        return 0;
    case ["papers"]:
        Papers.Print(folder: null, Console.Out);
        return 0;
    case ["papers", var left]:
        Papers.Print(left, Console.Out);
        return 0;
    case ["web", .. var program]:
        await WebPages.Print(
            program is [var dll, ..] ? dll : Path.Combine(AppContext.BaseDirectory, "EmulationBot.dll"),
            program is [_, var chats] ? int.Parse(chats, CultureInfo.InvariantCulture) : WebPages.Chats, Console.Out);
        return 0;
    case ["retrieval"]:
        new Retrieval(Encyclopedia.Load(xquad)).Print(Console.Out);
        return 0;
    case ["explain", .. var questions]:
        var understands = new Answerer(PlanLibrary.Load(), UnitDirectory.Load());
        foreach (var question in questions)
            Console.WriteLine($"{question}\n  {understands.Explain(question)}");
        return 0;
    case ["hotpaths", .. var filter]:
        BenchmarkSwitcher.FromAssembly(typeof(HotPaths).Assembly).Run(filter is [var wanted] ? ["--filter", wanted] : ["--filter", "*"]);
        return 0;
    case ["learn"]:
        Learning.Keep(Console.Out);
        return 0;
    case ["learn", var folder]:
        Learning.KeepOutside(folder, Console.Out);
        return 0;
    case ["peers", var folder]:
        await Directory300.Write(folder);
        return 0;
    case ["turns", var made, .. var people]:
        await new Turns(made, people is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 16, warm: TimeSpan.FromSeconds(12), measured: TimeSpan.FromSeconds(6)).Print(Console.Out);
        return 0;
    default:
        Console.WriteLine("evaluate [--misses] [SET.jsonl ...] | speed | papers [FOLDER] | web [PROGRAM [CHATS]] | retrieval | explain QUESTION ... | hotpaths [FILTER] | learn [FOLDER] | peers FOLDER | turns FOLDER [PEOPLE]");
        return 2;
}
