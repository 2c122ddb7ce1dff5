using EmulationBot.Core.Answers;

namespace EmulationBot.Core.Learning;

/// <summary>
/// An answer that Phòng Nội vụ gave. Its id is that of the first question it answered, so that a question cannot be
/// answered twice.
/// </summary>
public sealed record OfficialAnswer(long Id, string Question, string Text, string Office, DateTimeOffset AnsweredAt)
{
    public const int ShortestText = 20;
    public const int LongestText = 1500;

    /// <summary>Who wrote it; shown to reviewers alone.</summary>
    public string? Author { get; init; }

    /// <summary>Grows with every correction.</summary>
    public int Version { get; init; } = 1;

    public bool Revoked { get; init; }

    /// <summary>Ids of the people whose waiting questions it answered.</summary>
    public IReadOnlyList<string> Askers { get; init; } = [];

    public Likeness Likeness { get; } = Likeness.Of(Question);

    /// <summary>Whether it answers whoever asks alike from now on.</summary>
    public bool AnswersOthers => !Revoked && Likeness.Shared;
}
