using EmulationBot.Core.Answers;

namespace EmulationBot.Core.Conversations;

/// <summary>A question that was not surely understood, and what was answered so far: a second reader may try it.</summary>
public sealed record Unclear(string Text, Answer First) : Need
{
    public static Unclear? Of(string text, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.Doubt is Doubt.None ? null : new Unclear(text, answer);
    }
}
