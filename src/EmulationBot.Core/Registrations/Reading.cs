using System.Collections.Immutable;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Registrations;

/// <summary>What a field made of what the person sent.</summary>
public abstract record Reading
{
    private Reading()
    {
    }

    /// <summary>The answer in its stored form; <see cref="Also"/> holds answers to other fields given in the same breath.</summary>
    public sealed record Answered(string Value) : Reading
    {
        public ImmutableDictionary<string, string> Also { get; init; } = ImmutableDictionary<string, string>.Empty;
    }

    /// <summary>Not finished: ticks so far, or words that could be better; the person may keep them as they are.</summary>
    public sealed record Begun(string Value, Rich Note) : Reading;

    /// <summary>What is wrong, in one line with an example. Nothing is stored.</summary>
    public sealed record Refused(Rich Why) : Reading;
}
