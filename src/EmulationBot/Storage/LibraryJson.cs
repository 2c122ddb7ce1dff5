using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmulationBot.Storage;

/// <summary>As the library writes and reads it.</summary>
internal sealed class LibraryJson<T> : JsonConverter<T>
    where T : class
{
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, options);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonSerializer.Deserialize<T>(ref reader, options)!;
}
