using System.Globalization;

namespace EmulationBot.Core.Conversations;

/// <summary>A short name for a text, to travel in a button: eight letters and digits.</summary>
internal static class Mark
{
    /// <summary>FNV-1a.</summary>
    public static string Of(string text)
    {
        var hash = 2166136261u;
        foreach (var letter in text)
            hash = (hash ^ letter) * 16777619u;
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
