using EmulationBot.Core.Learning;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Core.Conversations;

/// <summary>What a turn changes in the queue of questions or among the official answers; closed.</summary>
public abstract record QuestionChange
{
    private QuestionChange()
    {
    }

    /// <summary>A message of its own to other people, sent with the change or not at all; null when nobody has to know.</summary>
    public Announcement? Announcement { get; init; }

    /// <summary>The person's question waits for Phòng Nội vụ from now on.</summary>
    public sealed record Asked(string Text, WaitingReason Why) : QuestionChange;

    /// <summary>The questions wait no more and stay without an answer.</summary>
    public sealed record Dismissed(IReadOnlyList<long> Questions) : QuestionChange;

    /// <summary>An official answer to waiting questions.</summary>
    public sealed record Answered(OfficialAnswer Answer, IReadOnlyList<long> Questions) : QuestionChange
    {
        /// <summary>The answer in force until now that this one takes the place of.</summary>
        public OfficialAnswer? Replaced { get; init; }
    }

    /// <summary>An official answer corrected or withdrawn; its version is one more than that of the answer it was.</summary>
    public sealed record Changed(OfficialAnswer Answer) : QuestionChange;
}

/// <summary>One message to several people, by their ids; who has no chat is left out, and who cannot be reached now hears it when he is back.</summary>
public sealed record Announcement(IReadOnlyList<string> To, Reply Reply)
{
    /// <summary>Its arrival is the unit's being told what the Council decided of this registration (<see cref="ReviewSteps.Notified"/>).</summary>
    public Registration? Decided { get; init; }
}
