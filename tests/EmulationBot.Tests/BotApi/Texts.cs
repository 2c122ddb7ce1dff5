using System.Text.Json.Nodes;

namespace EmulationBot.Tests.BotApi;

/// <summary>The words of a message or of a caption: marks read, edges trimmed, length held to its limit.</summary>
internal static class Texts
{
    public static FormattedText Message(JsonObject body, string tooLong)
    {
        var text = Read(body, "text", "entities");
        return text.Text.Length == 0 ? throw Refused.Fault("message text is empty") : Within(text, 4096, tooLong);
    }

    public static FormattedText Caption(JsonObject body) =>
        Within(Read(body, "caption", "caption_entities"), 1024, "message caption is too long");

    private static FormattedText Read(JsonObject body, string field, string entities)
    {
        var text = body.Text(field) ?? "";
        return body.Text("parse_mode")?.ToUpperInvariant() switch
        {
            "HTML" => Trimmed(HtmlEntities.Parse(text)),
            null => Trimmed(new FormattedText(text, Checked(body[entities], text))),
            _ => throw Refused.Fault("unsupported parse_mode (this server reads HTML only)"),
        };
    }

    private static FormattedText Within(FormattedText text, int limit, string tooLong) =>
        Json.Characters(text.Text) <= limit ? text : throw Refused.Fault(tooLong);

    private static JsonArray Checked(JsonNode? entities, string text)
    {
        var list = entities?.DeepClone() as JsonArray ?? [];
        foreach (var entity in list)
        {
            var (begin, end) = (entity.Number("offset")!.Value, entity.Number("offset")!.Value + entity.Number("length")!.Value);
            if (begin < 0)
                throw Refused.Fault($"receive an entity with incorrect offset {begin}");
            if (begin > text.Length)
                throw Refused.Fault($"entity begins after the end of the text at UTF-16 offset {begin}");
            if (end > text.Length)
                throw Refused.Fault($"entity beginning at UTF-16 offset {begin} ends after the end of the text at UTF-16 offset {end}");
        }
        return list;
    }

    private static FormattedText Trimmed(FormattedText text)
    {
        var lead = text.Text.Length - text.Text.TrimStart().Length;
        var kept = text.Text.Trim();
        var entities = new JsonArray();
        foreach (var entity in text.Entities)
        {
            var begin = Math.Max(0, entity.Number("offset")!.Value - lead);
            var end = Math.Min(kept.Length, entity.Number("offset")!.Value + entity.Number("length")!.Value - lead);
            if (end <= begin)
                continue;
            var moved = (JsonObject)entity!.DeepClone();
            (moved["offset"], moved["length"]) = (begin, end - begin);
            entities.Add((JsonNode)moved);
        }
        return new FormattedText(kept, entities);
    }
}
