using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>An answer as reviewers read it: names of individuals are counted and stand in the files alone (domain sheet, 7.1).</summary>
public static class ReviewedAnswer
{
    public static Rich Shown(Field field, string? value, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(field);
        return value is null ? Say.Review.NoAnswer
            : field.Key == Fields.Soldiers ? Say.Review.People(WordsReading.Lines(value).Count)
            : field.Show(value, context);
    }
}
