using EmulationBot.Core.Answers.Language;

namespace EmulationBot.Core.Answers;

/// <summary>Tells whether a question that names a passage asks for the passage itself, or for something in it.</summary>
internal sealed class SectionTalk
{
    private readonly HashSet<string> _around = [.. DataFile.Lines("sections.txt").SelectMany(Word.Split).Select(w => w.Folded)];

    public bool AsksForAll(Reading reading)
    {
        if (reading.Section is not { } section)
            return false;
        for (var i = 0; i < reading.Words.Count; i++)
            if ((i < section.At || i >= section.At + section.Length) && !_around.Contains(reading.Words[i].Folded))
                return false;
        return true;
    }
}
