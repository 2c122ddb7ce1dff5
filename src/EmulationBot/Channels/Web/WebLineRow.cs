using EmulationBot.Core.Conversations;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationBot.Channels.Web;

/// <summary>
/// One message of a conversation on the page, from either side: what a phone keeps on other channels, the service keeps here. It is
/// written once however often it is handed over, and goes by the rule of messages (<see cref="Core.Privacy.Retention.Messages"/>).
/// </summary>
public sealed class WebLineRow
{
    /// <summary>In the order in which they were said and delivered; also the message's number on this channel.</summary>
    public long Id { get; init; }

    public required string Account { get; init; }

    /// <summary>"said:" and the browser's own key, or "out:" and the row of the outbox; unique.</summary>
    public required string Key { get; init; }

    /// <summary>By the person; otherwise by the bot.</summary>
    public bool Said { get; init; }

    /// <summary>A <see cref="Reply"/>.</summary>
    public required string ReplyJson { get; set; }

    /// <summary>Of the product's clock.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Grows whenever the message is changed where it stands.</summary>
    public int Version { get; set; }

    public Reply ToReply() => StoredJson.Read<Reply>(ReplyJson);

    internal sealed class Configuration : IEntityTypeConfiguration<WebLineRow>
    {
        public void Configure(EntityTypeBuilder<WebLineRow> builder)
        {
            builder.ToTable("web_lines");
            builder.HasIndex(l => l.Key).IsUnique();
            builder.HasIndex(l => new { l.Account, l.Id });
        }
    }
}
