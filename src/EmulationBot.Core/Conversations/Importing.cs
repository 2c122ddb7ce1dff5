namespace EmulationBot.Core.Conversations;

/// <summary>A list of which a preview was shown, and which the person may have taken over.</summary>
/// <param name="FileId">Fetches the file again from the channel.</param>
/// <param name="FileName">As it was sent.</param>
/// <param name="Mark">Of the content of the file and of what it was compared with: of anything else there was no preview.</param>
public sealed record Importing(string FileId, string FileName, string Mark);
