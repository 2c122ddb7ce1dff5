using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmulationBot.Storage;

/// <summary>
/// How values are written into text columns: small, with Vietnamese letters readable. Names of properties are a
/// storage format; keys that are no longer known are ignored, so a draft outlives a change of code.
/// </summary>
public static class StoredJson
{
    private static readonly JsonSerializerOptions _options = Options();

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, _options);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, _options) ?? throw new JsonException($"Stored {typeof(T).Name} is null.");

    /// <summary>
    /// The same for a value that nobody can change. What was read lately is not read again: from one message of a person to the
    /// next most of what is known of his unit stays as it was.
    /// </summary>
    public static T ReadValue<T>(string json)
    {
        var at = (json.GetHashCode() & int.MaxValue) % Lately<T>.Read.Length;
        if (Volatile.Read(ref Lately<T>.Read[at]) is { } lately && lately.Json == json)
            return lately.Value;
        var value = Read<T>(json);
        Volatile.Write(ref Lately<T>.Read[at], new Lately<T>(json, value));
        return value;
    }

    private static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            IgnoreReadOnlyProperties = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            Converters = { new RichJson(), new JsonStringEnumConverter() },
        };
        foreach (var record in StoredRecords.All)
            options.Converters.Add(record);
        return options;
    }

    /// <summary>A place for each of a few texts, by their hash; the later one takes it.</summary>
    private sealed record Lately<T>(string Json, T Value)
    {
        public static readonly Lately<T>?[] Read = new Lately<T>?[251];
    }
}
