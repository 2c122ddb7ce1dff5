using System.ComponentModel.DataAnnotations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Operations.Settings;

/// <summary>What a language model may be asked for.</summary>
public enum ModelUse
{
    /// <summary>To put an unclear question in other words.</summary>
    Rewrite,

    /// <summary>To choose among the questions the bot would offer.</summary>
    Order,

    Both,
}

/// <summary>Section Model: a language model that may help to understand a question. Off without an address; the bot is whole without it.</summary>
public sealed class ModelOptions : IValidatableObject
{
    /// <summary>Where a server speaks the OpenAI chat completions: "http://127.0.0.1:11434/v1".</summary>
    [WebAddress]
    public string Url { get; set; } = "";

    /// <summary>What the server calls the model.</summary>
    public string Name { get; set; } = "";

    /// <summary>A secret: never printed. Empty for a server that asks for none.</summary>
    [RegularExpression("[!-~]{1,512}", ErrorMessage = Say.Settings.ModelKey)]
    public string Key { get; set; } = "";

    public ModelUse Use { get; set; } = ModelUse.Both;

    [Range(1, 60, ErrorMessage = Say.Settings.ModelTimeout)]
    public int TimeoutSeconds { get; set; } = 5;

    public bool Configured => !string.IsNullOrWhiteSpace(Url);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Configured && string.IsNullOrWhiteSpace(Name))
            yield return new ValidationResult(Say.Settings.ModelNameMissing, [nameof(Name)]);
    }
}
