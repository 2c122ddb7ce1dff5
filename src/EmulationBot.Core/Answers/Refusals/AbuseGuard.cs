using EmulationBot.Core.Answers.Language;

namespace EmulationBot.Core.Answers.Refusals;

/// <summary>Tells attempts to command the bot and abuse by phrases that settle the matter on their own.</summary>
internal sealed class AbuseGuard
{
    /// <summary>"cc" is abuse in a cry of a few words, and công chức in a question.</summary>
    private const int ShortCry = 5;

    private readonly PhraseSet _injections = new();
    private readonly PhraseSet _insults = new();

    public AbuseGuard()
    {
        foreach (var (section, line) in DataFile.Sections("abuse.txt"))
            (section == "injection" ? _injections : _insults).Add(Word.Split(line));
    }

    public bool IsInjection(Reading reading) => Any(_injections, reading, int.MaxValue);

    public bool IsInsult(Reading reading) => Any(_insults, reading, ShortCry);

    /// <param name="longest">How many words a text may have in which a single word settles the matter.</param>
    private static bool Any(PhraseSet phrases, Reading reading, int longest) =>
        phrases.Find(reading.Typed, (number, _) =>
            (phrases[number].Length > 1 || reading.Typed.Count <= longest)
            && (!reading.HasMarks || IsTypedExactly(phrases[number], reading))) >= 0;

    /// <summary>In a text with marks every word counts as typed: "điên" is not "điện".</summary>
    private static bool IsTypedExactly(Word[] phrase, Reading reading)
    {
        foreach (var word in phrase)
            if (word.Exact != "…" && !reading.Typed.Exists(w => w.Exact == word.Exact))
                return false;
        return true;
    }
}
