using EmulationBot.Core.Answers.Language;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Answers;

/// <summary>
/// What a question asks, for telling whether another asks the same: two are alike when their keys are equal. Every word
/// that could change the answer is in the key, for a wrong official answer is worse than none.
/// </summary>
/// <param name="Key">The words that remain, without marks, in no order.</param>
/// <param name="Shared">False when the question means something only from the one who asked it: his own unit, or what was said before.</param>
public readonly record struct Likeness(string Key, bool Shared)
{
    private const int LongestPhrase = 4;

    private static readonly Lazy<QuestionReader> Reader = new(() => new QuestionReader());

    private static readonly ILookup<string, string> Data = DataFile.Sections("alike.txt").ToLookup(l => l.Section, l => l.Line);

    private static readonly HashSet<string> Idle = Words("idle");

    private static readonly HashSet<string> Asking = Words("asking");

    private static readonly Dictionary<string, string[]> Same = Phrases();

    private static readonly string[] Alone = [.. Data["own"].Concat(Data["context"]).Select(line => $" {Folding.Key(line)} ")];

    public static Likeness Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reading = Reader.Value.Read(text);
        var words = Settled([.. reading.Words.Select(Placed)]);
        // "… không" at the end only asks; anywhere else it denies.
        if (words.Count > 0 && words[^1] == "khong")
            words[^1] = "khong?";
        var key = words.Distinct().Order(StringComparer.Ordinal).ToList();
        return new Likeness(string.Join(' ', key), key.Exists(word => !Asking.Contains(word.TrimEnd('?'))) && key.Count > 1 && !StandsAlone(reading));

        // Who does it and to whom it is done are two questions.
        string Placed(Word word, int at) =>
            word.Folded == "ai" && at > 0 && reading.Words[at - 1].Folded != "la" ? "ai?" : word.Folded;
    }

    private static bool StandsAlone(Reading reading)
    {
        var said = $" {Text(reading.Typed)} {Text(reading.Words)} ";
        return reading.Typed[0].Folded == "con"
            || reading.Typed[^1].Folded == "do"
            || reading.Typed.Exists(word => word.Exact is "đó" or "đấy" or "ấy")
            || Array.Exists(Alone, phrase => said.Contains(phrase, StringComparison.Ordinal));
    }

    private static string Text(List<Word> words) => string.Join(' ', words.Select(word => word.Folded));

    /// <summary>The words with one name for each thing and the idle ones left out.</summary>
    private static List<string> Settled(List<string> words)
    {
        var settled = new List<string>(words.Count);
        for (var i = 0; i < words.Count;)
        {
            var length = Math.Min(LongestPhrase, words.Count - i);
            while (length > 0 && !Same.ContainsKey(string.Join(' ', words.GetRange(i, length))))
                length--;
            if (length > 0)
                settled.AddRange(Same[string.Join(' ', words.GetRange(i, length))]);
            else
                settled.Add(words[i]);
            i += Math.Max(1, length);
        }
        settled.RemoveAll(Idle.Contains);
        return settled;
    }

    private static HashSet<string> Words(string section) => [.. Data[section].SelectMany(line => line.Split(' ')).Select(Folding.Key)];

    private static Dictionary<string, string[]> Phrases()
    {
        var phrases = new Dictionary<string, string[]>();
        foreach (var sides in Data["same"].Select(line => line.Split("=>")))
            foreach (var from in sides[0].Split(','))
                phrases.TryAdd(Folding.Key(from.Trim()), Folding.Key(sides[1].Trim()).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return phrases;
    }
}
