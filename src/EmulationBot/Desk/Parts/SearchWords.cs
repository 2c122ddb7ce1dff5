using EmulationBot.Core.Texts;

namespace EmulationBot.Desk;

/// <summary>Words that are looked for, typed with or without diacritics: all of them have to be found, as parts of words too.</summary>
public sealed class SearchWords(string? typed)
{
    private readonly string[] _words = Folding.Key(typed ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <param name="text">Made only where something is looked for.</param>
    public bool AreIn(Func<string> text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _words.Length == 0 || (Folding.Key(text()) is var folded && _words.All(word => folded.Contains(word, StringComparison.Ordinal)));
    }
}
