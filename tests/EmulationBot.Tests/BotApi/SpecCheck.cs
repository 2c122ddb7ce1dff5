using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EmulationBot.Tests.BotApi;

/// <summary>
/// Holds a request (or an update) against <see cref="Spec"/>, into the depth of its objects, and says in words what
/// does not fit. Stricter than the real server, which ignores parameters it does not know.
/// </summary>
internal sealed class SpecCheck
{
    /// <summary>The spec file says Integer for every number; these are fractions.</summary>
    private static readonly HashSet<string> Fractions =
        ["latitude", "longitude", "horizontal_accuracy", "x_shift", "y_shift", "scale", "temperature", "rotation_angle",
         "x_percentage", "y_percentage", "width_percentage", "height_percentage", "corner_radius_percentage"];

    /// <summary>Named in the spec file, but its literals are left out there.</summary>
    private static readonly string[] ChatActions =
        ["typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
         "choose_sticker", "find_location", "record_video_note", "upload_video_note"];

    private readonly IReadOnlyDictionary<string, Upload> _files;

    private SpecCheck(IReadOnlyDictionary<string, Upload> files) => _files = files;

    /// <summary>What is wrong with the request; its values become typed on the way. Empty when nothing is.</summary>
    public static List<string> Request(SpecEntry method, Request request)
    {
        foreach (var field in method.AllFields)
            if (request.Body[field.Name] is { } value)
                request.Body[field.Name] = Typed(value, field, request.Loose);
        return new SpecCheck(request.Files).Fields(request.Body, method, "", request.Files);
    }

    /// <summary>What is wrong with a value the server itself is about to send.</summary>
    public static List<string> Value(string type, JsonNode value) => new SpecCheck(new Dictionary<string, Upload>()).One(value, type, type, null);

    /// <summary>Objects may come as JSON in text; in forms and queries numbers and truth come as text too.</summary>
    private static JsonNode Typed(JsonNode value, SpecField field, bool loose)
    {
        if (value.GetValueKind() != JsonValueKind.String)
            return value.DeepClone();
        var text = (string)value!;
        if (loose && field.Types.Contains("Integer") && decimal.TryParse(text, CultureInfo.InvariantCulture, out var number))
            return JsonValue.Create(number);
        if (loose && field.Types.Contains("Boolean") && bool.TryParse(text, out var truth))
            return JsonValue.Create(truth);
        var structured = !field.Types.Contains("String") && text.TrimStart() is ['{' or '[', ..];
        return structured && Json.Parse(text) is { } parsed ? parsed : value.DeepClone();
    }

    private List<string> Fields(JsonObject value, SpecEntry entry, string path, IReadOnlyDictionary<string, Upload>? files = null)
    {
        var faults = new List<string>();
        foreach (var (name, _) in value)
            if (!entry.AllFields.Any(f => f.Name == name))
                faults.Add($"{path}{name} is not known");
        foreach (var field in entry.AllFields)
            if (value[field.Name] is { } part)
                faults.AddRange(OneOf(part, field.Types, path + field.Name, field.Enum));
            else if (field.Required && files?.ContainsKey(field.Name) != true)
                faults.Add(path + field.Name is "text" ? "message text is empty" : $"{path}{field.Name} is empty");
        return faults;
    }

    private List<string> OneOf(JsonNode value, IEnumerable<string> types, string path, string[]? literals)
    {
        List<string>? best = null;
        foreach (var type in types.OrderBy(t => Strangeness(value, t)))
        {
            var faults = One(value, type, path, literals);
            if (faults.Count == 0)
                return faults;
            best ??= faults;
        }
        return best ?? [];
    }

    /// <summary>How little the object looks like the type: fields it should not or should have. The least strange is the one meant.</summary>
    private static int Strangeness(JsonNode value, string type)
    {
        if (value is not JsonObject part || !Spec.Current.Types.TryGetValue(type, out var entry))
            return 0;
        var unknown = part.Count(p => !entry.AllFields.Any(f => f.Name == p.Key));
        var literal = entry.AllFields.Count(f => f.Enum is not null && part.Text(f.Name) is { } text && !f.Enum.Contains(text));
        return unknown + literal + entry.AllFields.Count(f => f.Required && !part.ContainsKey(f.Name));
    }

    private List<string> One(JsonNode value, string type, string path, string[]? literals) => type switch
    {
        _ when type.StartsWith("Array of ", StringComparison.Ordinal) => Each(value, type["Array of ".Length..], path, literals),
        "String" => Text(value, path, literals),
        "Integer" => Whole(value, path),
        "Boolean" => Say(value.GetValueKind() is JsonValueKind.True or JsonValueKind.False, path, "a Boolean"),
        "True" => Say(value.GetValueKind() == JsonValueKind.True, path, "true"),
        "InputFile" => [$"{path} must be a file"],
        "SendChatActionAction" => Text(value, path, ChatActions),
        "RichText" when value is JsonArray => Each(value, type, path, literals),
        "RichText" when value is JsonValue => Text(value, path, literals),
        _ when Spec.Current.Types.TryGetValue(type, out var entry) => Named(value, entry, type, path),
        _ => Say(value is JsonValue, path, "a plain value"),
    };

    private List<string> Named(JsonNode value, SpecEntry entry, string type, string path) => entry switch
    {
        { Enum: { } literals } => Text(value, path, literals),
        { Subtypes: { } subtypes } => OneOf(value, subtypes, path, null),
        _ when value is JsonObject part => Fields(part, entry, path + "."),
        _ => [$"{path} must be an object {type}"],
    };

    private List<string> Each(JsonNode value, string type, string path, string[]? literals) => value is JsonArray items
        ? [.. items.SelectMany((item, i) => item is null ? [$"{path}[{i}] is empty"] : OneOf(item, [type], $"{path}[{i}]", literals))]
        : [$"{path} must be an array"];

    private List<string> Text(JsonNode value, string path, string[]? literals)
    {
        if (value.GetValueKind() != JsonValueKind.String)
            return [$"{path} must be of type String"];
        var text = (string)value!;
        if (text.StartsWith("attach://", StringComparison.Ordinal) && !_files.ContainsKey(text["attach://".Length..]))
            return [$"{path} names the file {text}, which is not attached"];
        return Say(literals is null || literals.Contains(text, StringComparer.OrdinalIgnoreCase), path, $"one of {string.Join(", ", literals ?? [])}");
    }

    private static List<string> Whole(JsonNode value, string path)
    {
        var fraction = Fractions.Contains(path[(path.LastIndexOf('.') + 1)..]);
        var fits = Json.Decimal(value) is { } number && (fraction || number == Math.Truncate(number));
        return Say(fits, path, fraction ? "a number" : "an Integer");
    }

    private static List<string> Say(bool fits, string path, string must) => fits ? [] : [$"{path} must be {must}"];
}
