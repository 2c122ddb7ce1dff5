using EmulationBot.Core.Answers.Language;

namespace EmulationBot.Core.Answers.Refusals;

/// <summary>
/// Tells what kind of fact a question asks for, when it is one that such plans do not hold: money, an hour, a form,
/// a phone number, a count …
/// </summary>
internal sealed class AskedType
{
    private const string First = "counts first";

    private readonly PhraseSet _phrases = new();
    private readonly List<string> _topics = [];
    private readonly Dictionary<string, List<Word[]>> _unless = [];
    private readonly HashSet<string> _first = [];
    private readonly HashSet<string> _counted;

    public AskedType(QuestionReader reader)
    {
        foreach (var (topic, line) in DataFile.Sections("asked.txt"))
        {
            if (line.StartsWith("unless ", StringComparison.Ordinal))
                Unless(topic).Add([.. reader.WordsOf(line[7..])]);
            else if (line == First)
                _first.Add(topic);
            else
                foreach (var phrase in Variants(line))
                    Add(topic, Parse(phrase, reader));
        }
        _counted = [.. DataFile.Lines("counted.txt").SelectMany(Word.Split).Select(w => w.Folded)];
    }

    /// <summary>Whether the topic counts whatever the rest of the words say.</summary>
    public bool CountsBeforeAll(string topic) => _first.Contains(topic);

    /// <summary>The key of the topic asked for, or null.</summary>
    public string? Find(Reading reading)
    {
        var words = reading.Tail is { } tail && Asks(tail) ? tail : reading.Words;
        var found = _phrases.Find(words, (number, _) => !IsTakenAway(_topics[number], reading));
        return found >= 0 ? _topics[found]
            : CountsSomethingElse(words) ? "quantity"
            : null;
    }

    /// <summary>A letter tells who writes ("em là thư ký khối") before it asks: only the asking end counts.</summary>
    private static bool Asks(List<Word> words) =>
        words.Exists(w => w.Exact is "ai" or "gì" or "gi" or "nào" or "nao" or "đâu" or "dau" or "mấy" or "may" or "sao" or "không" or "khong" or "nhiêu" or "nhieu");

    private void Add(string topic, Word[] phrase)
    {
        _phrases.Add(phrase);
        if (_phrases.Count > _topics.Count)
            _topics.Add(topic);
    }

    /// <summary>"bao nhiêu X", "mấy X" where X is nothing a plan counts.</summary>
    private bool CountsSomethingElse(List<Word> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var next = (words[i].Folded, words[i + 1].Folded) switch
            {
                ("bao", "nhieu") => i + 2,
                ("may", _) when words[i].Exact is "mấy" or "may" && !AsksElsewhere(words, i) => i + 1,
                _ => words.Count,
            };
            if (next < words.Count && !_counted.Contains(words[next].Folded) && !IsNumbering(words, i))
                return true;
        }
        return false;
    }

    /// <summary>Beside another word of asking "mấy" means a few: "ai kiểm tra mấy xã".</summary>
    private static bool AsksElsewhere(List<Word> words, int at)
    {
        for (var i = 0; i < words.Count; i++)
            if (i != at && words[i].Exact is "ai" or "gì" or "gi" or "nào" or "nao" or "đâu" or "sao")
                return true;
        return false;
    }

    /// <summary>"số mấy", "thứ mấy", "lần mấy" ask for a number of order.</summary>
    private static bool IsNumbering(List<Word> words, int at) =>
        at > 0 && words[at - 1].Folded is "so" or "thu" or "lan" or "muc" or "thang" or "nam" or "ngay" or "ong" or "he";

    /// <summary>"a | b … c | d" is "a … c", "a … d", "b … c" and "b … d".</summary>
    private static IEnumerable<string> Variants(string line) => line.Split('…', StringSplitOptions.TrimEntries)
        .Select(part => (IEnumerable<string>)part.Split('|', StringSplitOptions.TrimEntries))
        .Aggregate((before, after) => before.SelectMany(_ => after, (first, second) => $"{first} … {second}"));

    private static Word[] Parse(string line, QuestionReader reader)
    {
        if (!line.Contains('…', StringComparison.Ordinal))
            return [.. reader.WordsOf(line)];
        var parts = line.Split('…', StringSplitOptions.TrimEntries).Select(reader.WordsOf).ToList();
        return [.. parts.SelectMany((part, i) => i == 0 ? part : [new Word("…", "…"), .. part])];
    }

    private bool IsTakenAway(string topic, Reading reading) =>
        _unless.TryGetValue(topic, out var phrases) && phrases.Exists(reading.Has);

    private List<Word[]> Unless(string topic)
    {
        if (!_unless.TryGetValue(topic, out var list))
            _unless[topic] = list = [];
        return list;
    }
}
