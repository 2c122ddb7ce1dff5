using System.Text.Json;
using EmulationBot.Core.Conversations;

namespace EmulationBot.Storage;

internal sealed class DialogueJson : RecordJson<Dialogue>
{
    private static readonly AskedQuestionJson _asked = new();

    protected override Dialogue New() => Dialogue.Fresh;

    protected override void WriteProperties(Utf8JsonWriter writer, Dialogue value, JsonSerializerOptions options)
    {
        Truth(writer, "inForm", value.InForm);
        Text(writer, "onBehalf", value.OnBehalf);
        Text(writer, "focus", value.Focus);
        Text(writer, "begun", value.Begun);
        Text(writer, "begunField", value.BegunField);
        if (value.Pending != Pending.None)
            Text(writer, "pending", value.Pending.ToString());
        Truth(writer, "asksToSend", value.AsksToSend);
        Text(writer, "lastPassage", value.LastPassage);
        Text(writer, "lastPlan", value.LastPlan);
        if (value.Offers.Count > 0)
            WriteOffers(writer, value.Offers);
        Truth(writer, "contactKeys", value.ContactKeys);
        Text(writer, "album", value.Album);
        if (value.Asked.Count > 0)
            WriteAsked(writer, value.Asked, options);
        Text(writer, "answered", value.Answered);
        Rare(writer, "writing", value.Writing, options);
        Rare(writer, "reviewing", value.Reviewing, options);
        Text(writer, "seating", value.Seating?.ToString());
        Text(writer, "seatingUnit", value.SeatingUnit);
        Rare(writer, "importing", value.Importing, options);
        Text(writer, "imported", value.Imported);
        Number(writer, "misunderstood", value.Misunderstood);
    }

    protected override bool Take(string? name, ref Utf8JsonReader reader, ref Dialogue value, JsonSerializerOptions options) =>
        TakeOfForm(name, ref reader, ref value) || TakeOfAnswers(name, ref reader, ref value, options) || TakeOfOffice(name, ref reader, ref value, options);

    private static bool TakeOfForm(string? name, ref Utf8JsonReader reader, ref Dialogue value)
    {
        switch (name)
        {
            case "inForm":
                value = value with { InForm = reader.GetBoolean() };
                break;
            case "onBehalf":
                value = value with { OnBehalf = reader.GetString() };
                break;
            case "focus":
                value = value with { Focus = reader.GetString() };
                break;
            case "begun":
                value = value with { Begun = reader.GetString() };
                break;
            case "begunField":
                value = value with { BegunField = reader.GetString() };
                break;
            case "pending":
                value = value with { Pending = Named<Pending>(ref reader) ?? Pending.None };
                break;
            case "asksToSend":
                value = value with { AsksToSend = reader.GetBoolean() };
                break;
            case "contactKeys":
                value = value with { ContactKeys = reader.GetBoolean() };
                break;
            case "album":
                value = value with { Album = reader.GetString() };
                break;
            default:
                return false;
        }
        return true;
    }

    private static bool TakeOfAnswers(string? name, ref Utf8JsonReader reader, ref Dialogue value, JsonSerializerOptions options)
    {
        switch (name)
        {
            case "lastPassage":
                value = value with { LastPassage = reader.GetString() };
                break;
            case "lastPlan":
                value = value with { LastPlan = reader.GetString() };
                break;
            case "offers":
                value = value with { Offers = Items(ref reader, (ref offer) => offer.GetString()!) };
                break;
            case "asked":
                value = value with { Asked = Items(ref reader, (ref question) => _asked.Read(ref question, typeof(AskedQuestion), options)) };
                break;
            case "answered":
                value = value with { Answered = reader.GetString() };
                break;
            case "misunderstood":
                value = value with { Misunderstood = reader.GetInt32() };
                break;
            default:
                return false;
        }
        return true;
    }

    private static bool TakeOfOffice(string? name, ref Utf8JsonReader reader, ref Dialogue value, JsonSerializerOptions options)
    {
        switch (name)
        {
            case "writing":
                value = value with { Writing = JsonSerializer.Deserialize<Writing>(ref reader, options) };
                break;
            case "reviewing":
                value = value with { Reviewing = JsonSerializer.Deserialize<Reviewing>(ref reader, options) };
                break;
            case "seating":
                value = value with { Seating = Named<SeatStep>(ref reader) };
                break;
            case "seatingUnit":
                value = value with { SeatingUnit = reader.GetString() };
                break;
            case "importing":
                value = value with { Importing = JsonSerializer.Deserialize<Importing>(ref reader, options) };
                break;
            case "imported":
                value = value with { Imported = reader.GetString() };
                break;
            default:
                return false;
        }
        return true;
    }

    private static void WriteOffers(Utf8JsonWriter writer, IReadOnlyList<string> offers)
    {
        writer.WriteStartArray("offers");
        foreach (var offer in offers)
            writer.WriteStringValue(offer);
        writer.WriteEndArray();
    }

    private static void WriteAsked(Utf8JsonWriter writer, IReadOnlyList<AskedQuestion> asked, JsonSerializerOptions options)
    {
        writer.WriteStartArray("asked");
        foreach (var question in asked)
            _asked.Write(writer, question, options);
        writer.WriteEndArray();
    }
}
