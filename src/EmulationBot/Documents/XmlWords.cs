using System.Xml;

namespace EmulationBot.Documents;

/// <summary>Words for an XML document: what XML 1.0 cannot hold (control characters, halves of a surrogate pair) is left out, line ends are one sign.</summary>
internal static class XmlWords
{
    public static string Of(string words)
    {
        if (words.All(letter => letter != '\r' && XmlConvert.IsXmlChar(letter)))
            return words;
        var kept = new System.Text.StringBuilder(words.Length);
        foreach (var rune in words.ReplaceLineEndings("\n").EnumerateRunes())
            if (rune != System.Text.Rune.ReplacementChar && (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)))
                kept.Append(rune.ToString());
        return kept.ToString();
    }
}
