using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Core.Reminders;

/// <summary>All that the words of one unit's reminder depend on. <see cref="Draft"/> counts only for <see cref="Audience.Draft"/>.</summary>
public sealed record Occasion(Campaign Campaign, DaysLeft Left, Rung Rung, Standing Standing, Audience Audience)
{
    public DraftProgress Draft { get; } = Standing.Draft is { } draft ? RegistrationForm.Progress(draft.Answers) : default;

    public DateOnly Today => Campaign.Deadline.AddDays(-Left.Calendar);

    /// <summary>The first day until which something is to be completed; null when none was set.</summary>
    public DateOnly? Until { get; } = Audience == Audience.Returned ? Standing.Registration!.Review.Returns.Min(asked => asked.Until) : null;
}
