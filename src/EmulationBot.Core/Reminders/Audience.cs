using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Core.Reminders;

/// <summary>Whom a rung addresses: a unit by where it stands, the reviewers, or the heads of blocks.</summary>
[Flags]
public enum Audience
{
    /// <summary>Sent, accepted, agreed, or filed on paper and confirmed: silence.</summary>
    Nobody = 0,
    NotStarted = 1,
    Draft = 2,
    Returned = 4,
    PaperUnconfirmed = 8,
    Reviewers = 16,
    BlockHeads = 32,

    NotSent = NotStarted | Draft,
    AnyUnit = NotSent | Returned | PaperUnconfirmed,
}

public static class AudienceOfStanding
{
    /// <summary>
    /// The one audience a unit belongs to now. A paper filing outweighs a draft or a returned registration, because the
    /// unit then waits for Phòng Nội vụ and not the other way round; a withdrawn registration counts as not sent.
    /// </summary>
    public static Audience Audience(this Standing standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return standing switch
        {
            { Registration.Standing: true } or { Paper.ConfirmedAt: not null } => Reminders.Audience.Nobody,
            { Paper: not null } => Reminders.Audience.PaperUnconfirmed,
            { Registration.State: RegistrationState.Returned } => Reminders.Audience.Returned,
            { Draft: not null } => Reminders.Audience.Draft,
            _ => Reminders.Audience.NotStarted,
        };
    }

    /// <summary>It takes part, and has not sent, or has not sent again what was returned.</summary>
    public static bool IsBehind(this Standing standing) => standing.Unit.Active && (standing.Audience() & (Reminders.Audience.NotSent | Reminders.Audience.Returned)) != 0;

    public static bool HasFiled(this Standing standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return Filing.IsThere(standing.Registration, standing.Paper);
    }

    /// <summary>
    /// There is something to say to the unit, and no message brings it: it has not sent, or does not know what the Council decided of
    /// it (which goes to the muted, too).
    /// </summary>
    public static bool MustBePhoned(this Standing standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return (standing.Unit.Active && standing.Audience() != Reminders.Audience.Nobody && !standing.People.Any(p => p.Hears()))
            || (standing.Registration is { Review.Untold: true } && standing.People.All(p => p.Unreachable));
    }

    /// <summary>True when a message may go to the person: neither muted nor out of reach.</summary>
    public static bool Hears(this Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person is { Muted: false, Unreachable: false };
    }
}
