using System.Text.Json;

namespace EmulationBot.Tests.BotApi;

/// <summary>The Bot API as data (bot-api-10.3.json): every method and type with its fields, types and literal values.</summary>
internal sealed record Spec(string Version, Dictionary<string, SpecEntry> Methods, Dictionary<string, SpecEntry> Types)
{
    private static readonly JsonSerializerOptions SnakeCase = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private static readonly Lazy<Spec> Embedded = new(Load);

    public static Spec Current => Embedded.Value;

    /// <summary>Method names count without case, as at the real server.</summary>
    public SpecEntry? Method(string name) => Methods.GetValueOrDefault(name);

    private static Spec Load()
    {
        using var file = typeof(Spec).Assembly.GetManifestResourceStream("bot-api-10.3.json")!;
        var spec = JsonSerializer.Deserialize<Spec>(file, SnakeCase)!;
        return spec with { Methods = new Dictionary<string, SpecEntry>(spec.Methods, StringComparer.OrdinalIgnoreCase) };
    }
}

/// <summary>A method or an object (<see cref="Fields"/>), a union (<see cref="Subtypes"/>) or a set of literals (<see cref="Enum"/>).</summary>
internal sealed record SpecEntry(SpecField[]? Fields, string[]? Subtypes, string[]? Enum)
{
    public SpecField[] AllFields => Fields ?? [];
}

internal sealed record SpecField(string Name, string[] Types, bool Required, string[]? Enum);
