using System.ComponentModel.DataAnnotations;
using EmulationBot.Core.Privacy;
using EmulationBot.Core.Texts;

namespace EmulationBot.Operations.Settings;

/// <summary>Section Retention: after how many days what people say is deleted (<see cref="Retention"/>).</summary>
public sealed class RetentionOptions : IValidatableObject
{
    /// <summary>A channel may bring an update again (Telegram: for 24 hours), which is only known by what is kept of it.</summary>
    private const int Shortest = 2;

    private const int Longest = 3650;

    [Range(Shortest, Longest, ErrorMessage = Say.Settings.Days)]
    public int MessageDays { get; set; } = Retention.Standard.Messages;

    [Range(Shortest, Longest, ErrorMessage = Say.Settings.Days)]
    public int FailedDays { get; set; } = Retention.Standard.Failed;

    [Range(Shortest, Longest, ErrorMessage = Say.Settings.Days)]
    public int QuestionDays { get; set; } = Retention.Standard.Questions;

    [Range(Shortest, Longest, ErrorMessage = Say.Settings.Days)]
    public int DraftDays { get; set; } = Retention.Standard.Drafts;

    [Range(Shortest, Longest, ErrorMessage = Say.Settings.Days)]
    public int GuestDays { get; set; } = Retention.Standard.Guests;

    public Retention ToRetention() => new(MessageDays, FailedDays, QuestionDays, DraftDays, GuestDays);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (FailedDays < MessageDays)
            yield return new ValidationResult(Say.Settings.FailedDays, [nameof(FailedDays)]);
        if (GuestDays < FailedDays)
            yield return new ValidationResult(Say.Settings.GuestDays, [nameof(GuestDays)]);
    }
}
