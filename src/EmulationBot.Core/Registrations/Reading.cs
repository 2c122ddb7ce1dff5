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

        /// <summary>What was said besides and is stored nowhere; the person is told.</summary>
        public IReadOnlyList<string> Left { get; init; } = [];
    }

    /// <summary>An answer, stored as it is; the step stays open once, for better words in the place of <paramref name="Weak"/>.</summary>
    public sealed record Coached(string Value, string Weak, Rich Advice) : Reading;

    /// <summary>Ticks so far; the person says when they are all.</summary>
    public sealed record Begun(string Value, Rich Note) : Reading;

    /// <summary>What is wrong, in one line with an example. Nothing is stored.</summary>
    public sealed record Refused(Rich Why) : Reading;
}
