using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EmulationBot.Storage;

/// <summary>Instants are stored as UTC milliseconds since 1970, so that the database compares and sorts them.</summary>
public sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(
    instant => instant.ToUnixTimeMilliseconds(),
    stored => DateTimeOffset.FromUnixTimeMilliseconds(stored));
