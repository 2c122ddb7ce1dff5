using System.ComponentModel.DataAnnotations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Operations.Settings;

/// <summary>Section Plan: the campaign under way, by the name of its folder of data, and where further plans are.</summary>
public sealed class PlanOptions
{
    [Required(ErrorMessage = Say.Settings.PlanId)]
    public string Id { get; set; } = "22-KH-UBND-2020";

    /// <summary>A folder whose sub-folders are one plan each, beside those of the program; empty is none.</summary>
    public string Folder { get; set; } = "";

    /// <summary>A file of units in the form of the program's own units.json, instead of it; empty is the program's own.</summary>
    public string Units { get; set; } = "";
}
