namespace EmulationBot.Core.Texts;

/// <summary>Where a text is cut.</summary>
public static class Cut
{
    /// <summary>So many characters, or one fewer where the last of them would be half of a sign.</summary>
    /// <param name="text">At least as long as that.</param>
    public static int At(ReadOnlySpan<char> text, int most) => char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
}
