using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Units;

/// <summary>Names of emulation blocks (Mục II.5) as people write them: "Khối xã, thị trấn" and "xã thị trấn" are one block.</summary>
public static class BlockName
{
    /// <summary>Equal for names of one block; null where there is no name.</summary>
    public static string? Key(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        var key = Folding.Key(name);
        return key.StartsWith("khoi ", StringComparison.Ordinal) ? key[5..] : key;
    }
}
