using EmulationBot.Core.Answers.Language;

namespace EmulationBot.Core.Answers.Refusals;

/// <summary>Tells attempts to command the bot and abuse by phrases that settle the matter on their own.</summary>
internal sealed class AbuseGuard
{
    private readonly PhraseSet _injections = new();
    private readonly PhraseSet _insults = new();

    public AbuseGuard()
    {
        foreach (var (section, line) in DataFile.Sections("abuse.txt"))
            (section == "injection" ? _injections : _insults).Add(Word.Split(line));
    }

    public bool IsInjection(Reading reading) => Any(_injections, reading);

    public bool IsInsult(Reading reading) => Any(_insults, reading);

    private static bool Any(PhraseSet phrases, Reading reading) =>
        phrases.Find(reading.Typed, (number, _) => !reading.HasMarks || IsTypedExactly(phrases[number], reading)) >= 0;

    /// <summary>In a text with marks every word counts as typed: "điên" is not "điện".</summary>
    private static bool IsTypedExactly(Word[] phrase, Reading reading)
    {
        foreach (var word in phrase)
            if (word.Exact != "…" && !reading.Typed.Exists(w => w.Exact == word.Exact))
                return false;
        return true;
    }
}
