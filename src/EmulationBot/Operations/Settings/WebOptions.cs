using System.ComponentModel.DataAnnotations;
using System.Net;
using EmulationBot.Core.Texts;

namespace EmulationBot.Operations.Settings;

/// <summary>Section Web: the pages at <see cref="HttpOptions.Url"/>. Off, nothing of them is loaded.</summary>
public sealed class WebOptions : IValidatableObject
{
    public bool Enabled { get; set; } = true;

    /// <summary>The page is a channel in earnest: real clock, real data, no roles to play, whether or not another channel is configured.</summary>
    public bool Live { get; set; }

    /// <summary>Where people open the page, for the links of codes; empty where that is not known.</summary>
    [WebAddress]
    public string Address { get; set; } = "";

    /// <summary>Addresses, beside this machine's own, whose word about a caller's address and https is taken.</summary>
    public IReadOnlyList<string> Proxies { get; set; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Proxies.Any(p => !IPAddress.TryParse(p, out _)))
            yield return new ValidationResult(Say.Settings.Proxies, [nameof(Proxies)]);
    }
}
