using EmulationBot.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationBot.Storage;

/// <summary>Where a message to a person stands. Unknown: it may or may not have arrived, and was tried again once.</summary>
public enum OutboxState { Pending, Sent, Unknown, Refused, Unreachable, Cancelled }

/// <summary>What goes first: the answer to a pressed button, then replies, then reminders and broadcasts.</summary>
public enum OutboxLane { Press, Reply, Broadcast }

/// <summary>One message to one chat, committed together with what caused it, delivered afterwards.</summary>
public sealed class OutboxRow
{
    public long Id { get; init; }

    public required string Channel { get; init; }

    public required string ChatId { get; set; }

    public string? PersonId { get; init; }

    public OutboxLane Lane { get; init; }

    /// <summary>An <see cref="Outgoing"/> without its chat.</summary>
    public required string PayloadJson { get; set; }

    /// <summary>What stands in <see cref="PayloadJson"/>, as long as it need not be read from there; never stored.</summary>
    internal Outgoing? Message { get; set; }

    public Outgoing ToOutgoing() => Message ?? StoredJson.Read<Outgoing>(PayloadJson);

    /// <summary>What is left of <see cref="PayloadJson"/> when the message has arrived.</summary>
    public const string NoPayload = "{}";

    /// <summary>Of the product's clock, which may run faster than the world.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Of the world's clock, on which a pressed button grows old.</summary>
    public DateTimeOffset QueuedAt { get; init; }

    /// <summary>Of the world's clock: not to be tried earlier, after a failure.</summary>
    public DateTimeOffset? NotBefore { get; set; }

    public int Attempts { get; set; }

    public OutboxState State { get; set; }

    /// <summary>The connection once broke after the message had left; the person may have it twice.</summary>
    public bool Uncertain { get; set; }

    /// <summary>Why it was not delivered, in the channel's words.</summary>
    public string? Cause { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    /// <summary>The message as the channel numbers it.</summary>
    public string? MessageId { get; set; }

    /// <summary>It carries a card that is kept up to date (<see cref="Core.Conversations.Reply.Card"/>).</summary>
    public bool Card { get; init; }

    /// <summary>
    /// With <see cref="Rung"/> and <see cref="UnitId"/>: the reminder that this is, looked at again before it is sent. With
    /// <see cref="UnitId"/> alone: the registration whose decision it tells.
    /// </summary>
    public string? PlanId { get; init; }

    public string? Rung { get; init; }

    public string? UnitId { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<OutboxRow>
    {
        public void Configure(EntityTypeBuilder<OutboxRow> builder)
        {
            builder.ToTable("outbox");
            builder.HasIndex(o => new { o.Lane, o.Id }, "outbox_pending").HasFilter("\"State\" = 'Pending'");
            builder.HasIndex(o => o.PersonId, "outbox_cards").HasFilter("\"Card\" AND \"State\" = 'Pending'");
        }
    }
}
