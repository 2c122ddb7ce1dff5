using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Imports;

/// <summary>Yes and no as people and spreadsheets write them.</summary>
internal static class YesNo
{
    private static readonly HashSet<string> Yes = ["co", "x", "yes", "y", "true", "1", "dang hoat dong", "hoat dong", "con hoat dong", "con", "dung"];

    private static readonly HashSet<string> No = ["khong", "no", "n", "false", "0", "ngung", "ngung hoat dong", "khong hoat dong", "da giai the", "het", "sai"];

    /// <summary>Null when it is neither.</summary>
    public static bool? Read(string cell)
    {
        var key = Folding.Key(cell);
        return Yes.Contains(key) ? true : No.Contains(key) ? false : null;
    }
}
