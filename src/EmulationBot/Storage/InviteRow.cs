using System.Security.Cryptography;
using System.Text;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Seats;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationBot.Storage;

/// <summary>A one-time pairing code. Only its hash is kept: who reads the database cannot use it.</summary>
public sealed class InviteRow
{
    public required string Hash { get; init; }

    /// <summary>The seat it leads to; null for one that was used before there were seats.</summary>
    public long? SeatId { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? UsedAt { get; set; }

    public string? UsedBy { get; set; }

    /// <summary>Another took its place, or it was taken back.</summary>
    public DateTimeOffset? RevokedAt { get; set; }

    /// <summary>A fresh code in its canonical form, TB-XXXXX-XXXXX.</summary>
    public static string NewCode() =>
        $"TB-{RandomNumberGenerator.GetString(Invite.Alphabet, 5)}-{RandomNumberGenerator.GetString(Invite.Alphabet, 5)}";

    /// <param name="code">In its canonical form, see <see cref="Invite.CodeIn"/>.</param>
    public static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));

    /// <summary>It can still be used.</summary>
    public bool IsOpen(DateTimeOffset now) => UsedAt is null && RevokedAt is null && now < ExpiresAt;

    public Invite ToInvite(string code, Seat? seat, DateTimeOffset now) => new(code, seat) { Usable = seat is not null && IsOpen(now), UsedBy = UsedBy };

    internal sealed class Configuration : IEntityTypeConfiguration<InviteRow>
    {
        public void Configure(EntityTypeBuilder<InviteRow> builder)
        {
            builder.ToTable("invites");
            builder.HasKey(i => i.Hash);
            // Two people with one code: the second to write is refused and decided again.
            builder.Property(i => i.UsedAt).IsConcurrencyToken();
        }
    }
}
