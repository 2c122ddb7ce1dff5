using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Imports;

/// <summary>The words, folded, by which a cell names one of a few kinds.</summary>
internal static class Kinds
{
    /// <param name="also">Words besides, parted by commas.</param>
    /// <param name="name">The Vietnamese name of a kind.</param>
    public static Dictionary<string, T> Words<T>((T Kind, string Words)[] also, Func<T, string> name)
        where T : struct, Enum
    {
        var words = also.SelectMany(kind => kind.Words.Split(", ").Select(word => (word, kind.Kind))).ToDictionary(w => w.word, w => w.Kind);
        foreach (var kind in Enum.GetValues<T>())
        {
            words[Folding.Key(name(kind))] = kind;
            words.TryAdd(Folding.Key(kind.ToString()), kind);
        }
        return words;
    }
}
