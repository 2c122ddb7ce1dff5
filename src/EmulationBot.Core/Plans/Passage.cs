namespace EmulationBot.Core.Plans;

/// <summary>
/// An addressable piece of a plan, such as "II.6". The paragraphs stand as printed, without marks of headings;
/// a sentence broken over two paragraphs by the copyist is joined.
/// </summary>
public sealed record Passage(string Id, string Label, IReadOnlyList<string> Paragraphs)
{
    public bool Holds(string words) => Paragraphs.Any(p => p.Contains(words, StringComparison.Ordinal));

    /// <summary>The number, from 1, of the paragraph that holds the words; null when the passage is one paragraph or none holds them.</summary>
    public int? ParagraphOf(string words)
    {
        if (Paragraphs.Count < 2)
            return null;
        for (var i = 0; i < Paragraphs.Count; i++)
            if (Paragraphs[i].Contains(words, StringComparison.Ordinal))
                return i + 1;
        return null;
    }
}

/// <summary>Where a fact stands: a passage and, when it has several, the paragraph counted from 1.</summary>
public sealed record Citation(string PassageId, int? Paragraph = null);
