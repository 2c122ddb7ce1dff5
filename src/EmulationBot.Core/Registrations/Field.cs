using System.Collections.Immutable;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Registrations;

/// <summary>What a field may look at while it asks, reads and shows.</summary>
public sealed record FieldContext(Plan Plan, Unit Unit, ImmutableDictionary<string, string> Answers)
{
    /// <summary>Ticks so far, or the lines of the answer that are being coached.</summary>
    public string? Begun { get; init; }

    public string? Answer(string key) => Answers.GetValueOrDefault(key);
}

/// <summary>
/// An answer offered as a button; <paramref name="Code"/> is ASCII and short, for it travels in the button;
/// <paramref name="Value"/> is stored as it is.
/// </summary>
public sealed record Choice(string Code, string Caption, string Value);

/// <summary>
/// One question of the form. A row of <see cref="RegistrationForm"/>; the conversation, the summary, the export and the
/// printed form all read this table.
/// </summary>
public sealed record Field(string Key, string Label)
{
    /// <summary>Other words people use for it, folded: "sửa sđt".</summary>
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary>Asked of everybody, in the order of the table; the others are offered at the summary.</summary>
    public bool Guided { get; init; } = true;

    public bool Optional => !Guided;

    public required Func<FieldContext, Rich> Ask { get; init; }

    public required Func<string, FieldContext, Reading> Read { get; init; }

    /// <summary>The stored answer as people read it.</summary>
    public Func<string, FieldContext, Rich> Show { get; init; } = (value, _) => value;

    public Func<FieldContext, IReadOnlyList<Choice>> Choices { get; init; } = _ => [];

    /// <summary>True for words that can only be an answer, so that they are held against neither questions nor commands.</summary>
    public Func<string, bool> Plainly { get; init; } = _ => false;

    public bool Number { get; init; }

    public bool Phone { get; init; }

    public bool File { get; init; }

    /// <summary>Several choices are ticked, then closed with one more tap.</summary>
    public bool Ticks { get; init; }
}
