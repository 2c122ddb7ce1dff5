using System.ComponentModel.DataAnnotations;
using System.Net;
using EmulationBot.Core.Texts;

namespace EmulationBot.Operations.Settings;

/// <summary>Where to listen: an address of the machine or localhost. Behind any other name the server would listen on every address there is.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ListenAddressAttribute() : ValidationAttribute(Say.Settings.ListenAddress)
{
    public override bool IsValid(object? value) =>
        !Uri.TryCreate(value as string, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || IsOwn(BindingAddress.Parse(uri.OriginalString).Host);

    private static bool IsOwn(string host) => host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || IPAddress.TryParse(host, out _);
}
