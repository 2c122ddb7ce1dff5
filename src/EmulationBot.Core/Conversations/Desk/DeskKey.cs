namespace EmulationBot.Core.Conversations;

/// <summary>A one-time way to the desk, made for one turn. Only what is made of the secret is kept.</summary>
/// <param name="Secret">In the link; random.</param>
/// <param name="Link">To open in a browser.</param>
public sealed record DeskKey(string Secret, string Link)
{
    /// <summary>How long the link waits to be used.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(10);
}
