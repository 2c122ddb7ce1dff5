namespace EmulationBot.Core.Conversations;

/// <summary>
/// The data of every button: ASCII, at most 64 bytes, a verb and what it applies to. An old button may come back at any
/// time, so a verb names what it was made for and is answered with the present state when that has passed.
/// </summary>
internal static class Press
{
    public const string OpenForm = "form:open";
    public const string Back = "n:back";
    public const string Skip = "n:skip";
    public const string Save = "n:save";
    public const string Cancel = "n:cancel";
    public const string Where = "n:where";
    public const string Keep = "n:keep";
    public const string Clear = "n:clear";
    public const string EditList = "edit:list";
    public const string MoreList = "more:list";
    public const string Summary = "form:summary";
    public const string Yes = "ask:yes";
    public const string No = "ask:no";
    public const string PaperClaim = "paper:claim";
    public const string PaperUnclaim = "paper:unclaim";
    public const string MuteOn = "remind:off";
    public const string MuteOff = "remind:on";

    public static string Choose(string field, string code) => $"f:{field}:{code}";

    public static string Edit(string field) => $"edit:{field}";

    /// <summary>The confirmation of one version of a draft.</summary>
    public static string Send(int draftVersion) => $"send:{draftVersion}";

    public static bool Sends(string data) => data.StartsWith("send:", StringComparison.Ordinal);

    /// <summary>The plan is named, so that the button shows the same text when another campaign has begun.</summary>
    public static string Wording(string plan, string passage, int? paragraph) => $"src:{plan}:{passage}:{paragraph}";

    public static string Offer(int number) => $"offer:{number}";

    public static string Command(string name) => $"cmd:{name}";

    public static string PaperConfirm(string unit) => $"paper:{unit}";
}
