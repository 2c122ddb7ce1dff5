using System.Collections.Frozen;
using EmulationBot.Core.Calendars;
using Humanizer;

namespace EmulationBot.Core.Texts;

/// <summary>Numbers up to 999 spelt out, as people dictate them: "hai mươi lăm" is 25, with or without diacritics.</summary>
public static class SpokenNumbers
{
    private static readonly Lazy<FrozenDictionary<string, int>> Table = new(() =>
        Enumerable.Range(0, 1000).ToFrozenDictionary(number => Folding.Key(number.ToWords(VietnamTime.Culture)), number => number));

    /// <summary>The number that the words are, as a whole; null when they are none.</summary>
    public static int? Read(string words) => Table.Value.TryGetValue(Folding.Key(words), out var number) ? number : null;
}
