using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EmulationBot.Channels;
using EmulationBot.Core.Conversations;

namespace EmulationBot.Storage;

/// <summary>What of a dialogue and of a message is stored, property by property. A test holds each against what the library would store.</summary>
internal static class StoredRecords
{
    public static readonly RecordJson<Button> Button = new RecordJson<Button>(new("", ""))
        .Text("caption", b => b.Caption, (b, v) => b with { Caption = v })
        .Text("data", b => b.Data, (b, v) => b with { Data = v })
        .Name("tone", b => Unless(b.Tone, Tone.Plain), (b, v) => b with { Tone = v });

    public static readonly RecordJson<Reply> Reply = new RecordJson<Reply>(new(""))
        .Value("text", new RichJson(), r => r.Text, (r, v) => r with { Text = v })
        .List("buttons", new ListJson<Button>(Button), r => r.Buttons, (r, v) => r with { Buttons = v })
        .Name("keyboard", r => Unless(r.Keyboard, Keyboard.Unchanged), (r, v) => r with { Keyboard = v })
        .Truth("edits", r => r.Edits, (r, v) => r with { Edits = v })
        .Truth("expectsNumber", r => r.ExpectsNumber, (r, v) => r with { ExpectsNumber = v })
        .Truth("card", r => r.Card, (r, v) => r with { Card = v })
        .Rare("paper", r => r.Paper, (r, v) => r with { Paper = v })
        .Name("menu", r => r.Menu, (r, v) => r with { Menu = v })
        .Truth("silent", r => r.Silent, (r, v) => r with { Silent = v });

    /// <summary>The row of the outbox and the doubt of a message are set as it is handed over, and not stored.</summary>
    public static readonly RecordJson<Outgoing> Outgoing = new RecordJson<Outgoing>(new(""))
        .Text("chatId", o => o.ChatId, (o, v) => o with { ChatId = v })
        .Value("reply", Reply, o => o.Reply, (o, v) => o with { Reply = v })
        .Text("editsMessage", o => o.EditsMessage, (o, v) => o with { EditsMessage = v })
        .Text("thread", o => o.Thread, (o, v) => o with { Thread = v })
        .Text("replyTo", o => o.ReplyTo, (o, v) => o with { ReplyTo = v })
        .Text("press", o => o.Press, (o, v) => o with { Press = v })
        .Text("toast", o => o.Toast, (o, v) => o with { Toast = v });

    public static readonly RecordJson<AskedQuestion> AskedQuestion = new RecordJson<AskedQuestion>(new("", ""))
        .Text("id", q => q.Id, (q, v) => q with { Id = v })
        .Text("text", q => q.Text, (q, v) => q with { Text = v })
        .Truth("liked", q => q.Liked, (q, v) => q with { Liked = v });

    public static readonly RecordJson<Dialogue> Dialogue = new RecordJson<Dialogue>(Core.Conversations.Dialogue.Fresh)
        .Truth("inForm", d => d.InForm, (d, v) => d with { InForm = v })
        .Text("onBehalf", d => d.OnBehalf, (d, v) => d with { OnBehalf = v })
        .Text("focus", d => d.Focus, (d, v) => d with { Focus = v })
        .Text("step", d => d.Step, (d, v) => d with { Step = v })
        .Text("begun", d => d.Begun, (d, v) => d with { Begun = v })
        .Text("begunField", d => d.BegunField, (d, v) => d with { BegunField = v })
        .Name("pending", d => Unless(d.Pending, Pending.None), (d, v) => d with { Pending = v })
        .Truth("asksToSend", d => d.AsksToSend, (d, v) => d with { AsksToSend = v })
        .Truth("picksField", d => d.PicksField, (d, v) => d with { PicksField = v })
        .Text("lastPassage", d => d.LastPassage, (d, v) => d with { LastPassage = v })
        .Text("lastPlan", d => d.LastPlan, (d, v) => d with { LastPlan = v })
        .List<string>("offers", JsonMetadataServices.StringConverter!, d => d.Offers, (d, v) => d with { Offers = v })
        .Truth("contactKeys", d => d.ContactKeys, (d, v) => d with { ContactKeys = v })
        .Text("album", d => d.Album, (d, v) => d with { Album = v })
        .List("asked", AskedQuestion, d => d.Asked, (d, v) => d with { Asked = v })
        .Text("answered", d => d.Answered, (d, v) => d with { Answered = v })
        .Rare("writing", d => d.Writing, (d, v) => d with { Writing = v })
        .Rare("reviewing", d => d.Reviewing, (d, v) => d with { Reviewing = v })
        .Name("seating", d => d.Seating, (d, v) => d with { Seating = v })
        .Text("seatingUnit", d => d.SeatingUnit, (d, v) => d with { SeatingUnit = v })
        .Rare("importing", d => d.Importing, (d, v) => d with { Importing = v })
        .Text("imported", d => d.Imported, (d, v) => d with { Imported = v })
        .Number("misunderstood", d => d.Misunderstood, (d, v) => d with { Misunderstood = v });

    public static IEnumerable<JsonConverter> All => [Button, Reply, Outgoing, AskedQuestion, Dialogue];

    private static TEnum? Unless<TEnum>(TEnum value, TEnum usual)
        where TEnum : struct, Enum =>
        EqualityComparer<TEnum>.Default.Equals(value, usual) ? null : value;
}
