namespace EmulationBot.Core.Registrations;

/// <summary>
/// The states of a registration after it was sent, and who moves it on (domain sheet, 2.5): the unit sends, completes and
/// withdraws; Phòng Nội vụ receives, asks to complete and finds complete; the Council alone agrees (Mục II.6), entered with
/// the number and date of its minutes. Every step gives the registration after it, or null where there is no such step.
/// </summary>
public static class ReviewSteps
{
    /// <summary>The state of a new version: what Phòng Nội vụ has received before comes back to it as completed.</summary>
    public static RegistrationState AfterSending(Registration? before) =>
        before is null or { State: RegistrationState.Sent or RegistrationState.Withdrawn } ? RegistrationState.Sent : RegistrationState.Completed;

    /// <summary>Waits for Phòng Nội vụ to look at it.</summary>
    public static bool Waits(this Registration registration)
    {
        ArgumentNullException.ThrowIfNull(registration);
        return registration.State is RegistrationState.Sent or RegistrationState.Received or RegistrationState.Completed;
    }

    /// <summary>Phòng Nội vụ has opened it.</summary>
    public static Registration? Received(Registration registration, string by, DateTimeOffset now) =>
        registration is { State: RegistrationState.Sent } ? Moved(registration, RegistrationState.Received, by, now) : null;

    public static Registration? Complete(Registration registration, string by, DateTimeOffset now) =>
        registration.Waits() ? Moved(registration, RegistrationState.Complete, by, now) : null;

    /// <summary>A second return while the first is open adds to it; of one field the newer reason counts.</summary>
    public static Registration? Returned(Registration registration, FieldReturn field, string by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (!registration.Waits() && registration.State is not (RegistrationState.Returned or RegistrationState.Complete))
            return null;
        var moved = Moved(registration, RegistrationState.Returned, by, now);
        return moved with { Review = moved.Review with { Returns = [.. moved.Review.Returns.Where(r => r.FieldKey != field.FieldKey), field] } };
    }

    /// <summary>What the Council decided of a complete registration; a decision that was entered wrongly is entered again.</summary>
    public static Registration? Decided(Registration registration, CouncilDecision council, string by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(registration);
        ArgumentNullException.ThrowIfNull(council);
        if (registration.State is not (RegistrationState.Complete or RegistrationState.Agreed or RegistrationState.NotAgreed))
            return null;
        var moved = Moved(registration, council.Agreed ? RegistrationState.Agreed : RegistrationState.NotAgreed, by, now);
        return moved with { Review = moved.Review with { Council = council, NotifiedAt = null } };
    }

    /// <summary>
    /// Somebody of the unit has what the Council decided. It moves nobody's screen on: the decision stays what it was.
    /// </summary>
    /// <param name="registration">As it is now.</param>
    /// <param name="asOf">When the message was written: one about an earlier decision tells nothing of this one.</param>
    /// <param name="at">When it arrived.</param>
    public static Registration? Notified(Registration registration, DateTimeOffset asOf, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(registration);
        return registration is { State: RegistrationState.Agreed or RegistrationState.NotAgreed, Review: { Untold: true } review } && !(review.LastAt > asOf)
            ? registration with { Review = review with { NotifiedAt = at } }
            : null;
    }

    private static Registration Moved(Registration registration, RegistrationState to, string by, DateTimeOffset now) => registration with
    {
        State = to,
        Revision = registration.Revision + 1,
        Review = registration.Review with { LastBy = by, LastAt = now },
    };
}
