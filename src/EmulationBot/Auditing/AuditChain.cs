using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace EmulationBot.Auditing;

/// <summary>What the hash of a line covers: every column of it, and the hash of the line before.</summary>
/// <param name="At">Milliseconds since 1970, as stored.</param>
public readonly record struct AuditLine(
    long Id, long At, string PersonId, string? UnitId, string Event, string? Before, string? After, string PreviousHash);

/// <summary>
/// Makes a chain of the audit: no line can be changed, taken out, put in or moved without breaking it from there on. Only its
/// end can be cut off unseen; so the head is kept in a second table too, and said by every backup and once a day in the log.
/// </summary>
public static class AuditChain
{
    /// <summary>Stands for the hash before the first line.</summary>
    public static readonly string Beginning = new('0', 64);

    /// <summary>
    /// SHA-256 over the columns in the order of <see cref="AuditLine"/>: a number as eight bytes, the lowest first; a text as its
    /// length in bytes, four bytes, the lowest first, and its UTF-8; -1 for none. Hexadecimal, in small letters.
    /// </summary>
    public static string Hash(in AuditLine line)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Room(line));
        try
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(buffer.AsSpan(0, Write(buffer, line)), hash);
            return Convert.ToHexStringLower(hash);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static int Write(Span<byte> to, in AuditLine line)
    {
        BinaryPrimitives.WriteInt64LittleEndian(to, line.Id);
        BinaryPrimitives.WriteInt64LittleEndian(to[8..], line.At);
        var length = 16;
        foreach (var text in (ReadOnlySpan<string?>)[line.PersonId, line.UnitId, line.Event, line.Before, line.After, line.PreviousHash])
            length += Write(to[length..], text);
        return length;
    }

    private static int Write(Span<byte> to, string? text)
    {
        var length = text is null ? 0 : Encoding.UTF8.GetBytes(text, to[4..]);
        BinaryPrimitives.WriteInt32LittleEndian(to, text is null ? -1 : length);
        return 4 + length;
    }

    private static int Room(in AuditLine line) =>
        16 + Room(line.PersonId) + Room(line.UnitId) + Room(line.Event) + Room(line.Before) + Room(line.After) + Room(line.PreviousHash);

    private static int Room(string? text) => 4 + Encoding.UTF8.GetMaxByteCount(text?.Length ?? 0);
}
