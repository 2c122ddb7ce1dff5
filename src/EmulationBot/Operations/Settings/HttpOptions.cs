using System.ComponentModel.DataAnnotations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Operations.Settings;

/// <summary>Section Http: the one listener of the service, for the pages, the webhook and /health.</summary>
public sealed class HttpOptions
{
    [Required(ErrorMessage = Say.Settings.WebAddress)]
    [WebAddress]
    [ListenAddress]
    [RegularExpression("(?i)http://[^/?#@]+/?", ErrorMessage = Say.Settings.PlainHttp)]
    public string Url { get; set; } = "http://127.0.0.1:8080";
}
