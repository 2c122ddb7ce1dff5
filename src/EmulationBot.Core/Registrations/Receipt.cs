using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EmulationBot.Core.Registrations;

/// <summary>
/// What a unit keeps of a sending: the code of the file and a short proof of its content. Whoever holds a signed print can
/// be told whether it is the version that was sent. <see cref="Proof"/> is twelve letters and digits in groups of four, the
/// first 60 bits of SHA-256 over plan, unit, version and answers; without I, L, O and U (Crockford's base 32), so that it
/// can be read out over the telephone.
/// </summary>
public sealed record Receipt(string Code, string Proof)
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 12;

    /// <summary>Both in one line, as the QR picture holds them.</summary>
    public string Text => $"{Code} {Proof}";

    public static Receipt Of(Registration registration)
    {
        ArgumentNullException.ThrowIfNull(registration);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Canonical(registration)));
        return new(registration.Code, string.Join('-', Letters(hash).Chunk(4).Select(group => new string(group))));
    }

    /// <summary>
    /// Whether a typed proof, or the whole line of the QR picture, belongs to this registration as it stands. Case, spaces and
    /// dashes do not matter, nor O for 0 or I and L for 1.
    /// </summary>
    public static bool Matches(Registration registration, string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var (receipt, plain) = (Of(registration), Plain(typed));
        return plain == Plain(receipt.Proof) || plain == Plain(receipt.Text);
    }

    /// <summary>Every part behind its length, so that no two registrations are written alike.</summary>
    private static string Canonical(Registration registration)
    {
        var text = new StringBuilder();
        Append(registration.PlanId);
        Append(registration.UnitId);
        Append(registration.Version.ToString(CultureInfo.InvariantCulture));
        foreach (var (key, answer) in registration.Answers.OrderBy(answer => answer.Key, StringComparer.Ordinal))
        {
            Append(key);
            Append(answer);
        }
        return text.ToString();

        void Append(string part) => text.Append(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(part)}:{part}");
    }

    /// <summary>Five bits a letter.</summary>
    private static IEnumerable<char> Letters(byte[] hash)
    {
        for (var bit = 0; bit < Length * 5; bit += 5)
        {
            var pair = (hash[bit / 8] << 8) | hash[(bit / 8) + 1];
            yield return Alphabet[(pair >> (11 - (bit % 8))) & 31];
        }
    }

    private static string Plain(string typed) =>
        string.Concat(typed.Normalize(NormalizationForm.FormKC).ToUpperInvariant().Where(char.IsLetterOrDigit).Select(letter => letter switch
        {
            'O' => '0',
            'I' or 'L' => '1',
            _ => letter,
        }));
}
