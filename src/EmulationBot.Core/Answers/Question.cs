namespace EmulationBot.Core.Answers;

/// <summary>Who asks, as far as it is known: the unit's name and a ready phrase on its state, such as "chưa gửi đăng ký".</summary>
public sealed record Asker(string? UnitName, string? UnitState);

/// <summary>
/// One question as typed, with the clock as a value. <paramref name="PreviousPassageId"/>: the passage of the answer
/// just given to the same person, for questions such as "ở mục nào?".
/// </summary>
public sealed record Question(string Text, DateTimeOffset Now, Asker? Asker = null, string? PreviousPassageId = null)
{
    /// <summary>The plan of the answer just given; null is the campaign's.</summary>
    public string? PreviousPlanId { get; init; }

    /// <summary>The person is filling in the form of the campaign's plan.</summary>
    public bool InForm { get; init; }
}
