namespace EmulationBot.Core.Conversations;

/// <summary>What stands on the card by which a one-time code is handed over.</summary>
/// <param name="Title">Of the seat.</param>
/// <param name="Code">TB-XXXXX-XXXXX.</param>
/// <param name="Link">Opened, it gives the code to the bot; null where the bot's name is not known.</param>
/// <param name="Until">The code's last moment.</param>
public sealed record Invitation(string Title, string Code, string? Link, DateTimeOffset Until)
{
    /// <summary>What a phone reads off the card: the link, or the code itself.</summary>
    public string Scanned => Link ?? Code;
}
