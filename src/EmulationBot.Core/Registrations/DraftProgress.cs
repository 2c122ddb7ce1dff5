namespace EmulationBot.Core.Registrations;

/// <summary>How far a draft is: the step to answer next and the number of guided steps.</summary>
public readonly record struct DraftProgress(int Step, int Of)
{
    /// <summary>Every guided step is answered; only the sending is missing.</summary>
    public bool Complete { get; init; }
}
