using System.ComponentModel.DataAnnotations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Operations.Settings;

/// <summary>Section Reminders: when people may be written to unasked.</summary>
public sealed class RemindersOptions : IValidatableObject
{
    public TimeOnly From { get; set; } = new(7, 30);

    public TimeOnly Until { get; set; } = new(17, 0);

    /// <summary>The evening call on the last day, for drafts in progress only; outside office hours, so off by default.</summary>
    public bool LastCall { get; set; }

    /// <summary>Nothing is sent by the ladder before somebody at the desk has approved it as it stands.</summary>
    public bool NeedApproval { get; set; }

    /// <summary>Days off besides the public holidays the bot knows.</summary>
    public IReadOnlyList<DateOnly> Holidays { get; set; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (From >= Until)
            yield return new ValidationResult(Say.Settings.OfficeHours, [nameof(From)]);
    }
}
