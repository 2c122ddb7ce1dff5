using System.Text.Json.Nodes;

namespace EmulationBot.Tests.BotApi;

/// <summary>A message as a person sees it. A snapshot: later edits make a new one.</summary>
public sealed record ChatMessage
{
    public required long MessageId { get; init; }

    public required bool FromBot { get; init; }

    /// <summary>The words without marks: the text, or the caption of a file.</summary>
    public required string Text { get; init; }

    /// <summary>The words as the bot sent them, marks included.</summary>
    public required string Html { get; init; }

    /// <summary>The buttons under the message, row after row.</summary>
    public required IReadOnlyList<Button> Buttons { get; init; }

    /// <summary>The keys this message put in place of the keyboard; empty when it put none.</summary>
    public required IReadOnlyList<string> Keys { get; init; }

    /// <summary>The document or photo, with its bytes.</summary>
    public required Upload? File { get; init; }

    /// <summary>Whether this is news of an older message.</summary>
    public required bool IsEdit { get; init; }

    /// <summary>The message on the wire.</summary>
    public required JsonObject Wire { get; init; }

    public override string ToString() =>
        $"{(FromBot ? "bot" : "person")}{(IsEdit ? " (edit)" : "")} #{MessageId}: {Text}{string.Concat(Buttons.Select(b => $" [{b.Text}]"))}";
}

/// <summary>A button under a message; <see cref="Data"/> is what a tap sends to the bot.</summary>
public sealed record Button(string Text, string? Data, string? Url, int Row, bool IsDisabled);

/// <summary>What the bot said to a tap: a short notice, or an alert to be closed; the text may be empty.</summary>
public sealed record CallbackAnswer(string Text, bool IsAlert);

/// <summary>What a person did, as the update that went to the bot.</summary>
public sealed record Sent(JsonObject Update)
{
    /// <summary>Zero when the bot is not shown it (privacy mode of a group).</summary>
    public int UpdateId => (int)(Update.Number("update_id") ?? 0);

    public long MessageId => Update["message"].Number("message_id") ?? 0;

    public string? QueryId => Update["callback_query"].Text("id");
}
