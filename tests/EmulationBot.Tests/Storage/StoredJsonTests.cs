using System.Text.Json;
using System.Text.Json.Serialization;
using EmulationBot.Channels;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Texts;
using EmulationBot.Storage;

namespace EmulationBot.Tests.Storage;

public sealed class StoredJsonTests
{
    public static TheoryData<Content> Contents =>
    [
        new Content.Words("Đăng ký thi đua <b> “6”\n2"),
        new Content.Tap("move:3"),
        new Content.Contact("0900000000", Own: true),
        new Content.Attachment("file-1", "Bản đăng ký.docx", 20_000_000_000),
        new Content.Other(),
    ];

    [Theory]
    [MemberData(nameof(Contents))]
    public void An_update_comes_back_as_it_was_stored(Content content)
    {
        var update = new Received("test", "17", "an", "chat", new Incoming(content) { InGroup = true }) { Press = "p", Left = false };
        Assert.Equal(update, StoredJson.Read<Received>(StoredJson.Write(update)));
    }

    [Fact]
    public void A_reply_keeps_its_emphasis_its_buttons_and_its_wishes()
    {
        var reply = Reply.With(
            Rich.Paragraphs(Rich.Of($"Hạn: **{"14/02/2020"}** __(thứ Sáu)__ ``22``"), Rich.Quote("trích")),
            [new Button("Gửi", "send", Tone.Go)], [new Button("Để sau", "later")]) with
        { Edits = true, Keyboard = Keyboard.AskContact, Silent = true, ExpectsNumber = true };

        var stored = StoredJson.Read<Reply>(StoredJson.Write(reply));

        Assert.Equal(reply.Text.Spans, stored.Text.Spans);
        Assert.Equal(reply.Buttons, stored.Buttons);
        Assert.Equal(reply with { Text = stored.Text, Buttons = stored.Buttons }, stored);
    }

    /// <summary>What is written and read by hand is held against the library: no property is forgotten, and what the library once wrote is read.</summary>
    [Fact]
    public void Every_property_is_stored_as_the_library_would_store_it()
    {
        Holds(Dialogue.Fresh);
        Holds(new Reply("Kính gửi"));
        Holds(new Outgoing("chat"));
        Holds(new Button("Gửi", "send"));
        Holds(new AskedQuestion("q1", "Hạn?"));
    }

    private static void Holds<T>(T empty)
        where T : class =>
        Assert.All(Samples(empty), value =>
        {
            var expected = Plain(value);
            Assert.Equal(expected, Plain(StoredJson.Read<T>(StoredJson.Write(value))));
            Assert.Equal(expected, Plain(StoredJson.Read<T>(expected)));
            Assert.Equal(expected, Plain(JsonSerializer.Deserialize<T>(StoredJson.Write(value), _library)!));
        });

    private static readonly JsonSerializerOptions _library = new(JsonSerializerDefaults.Web)
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new RichJson(), new JsonStringEnumConverter() },
    };

    private static string Plain<T>(T value) => JsonSerializer.Serialize(value, _library);

    /// <summary>The value with each of its properties set in turn, and with all of them.</summary>
    private static IEnumerable<T> Samples<T>(T empty)
        where T : class
    {
        var all = Copy(empty);
        foreach (var property in typeof(T).GetProperties().Where(p => p.CanWrite && p.Name is not (nameof(Outgoing.Id) or nameof(Outgoing.Doubtful))))
        {
            var one = Copy(empty);
            property.SetValue(one, Sample(property.PropertyType));
            property.SetValue(all, Sample(property.PropertyType));
            yield return one;
        }
        yield return all;
    }

    private static T Copy<T>(T value) => (T)typeof(T).GetMethod("<Clone>$")!.Invoke(value, null)!;

    private static object Sample(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare.IsEnum ? Enum.GetValues(bare).GetValue(1)!
            : bare == typeof(string) ? "Đăng ký “6”"
            : bare == typeof(bool) ? true
            : bare == typeof(int) ? 7
            : bare == typeof(Rich) ? Rich.Of($"Hạn: **{"14/02"}**")
            : bare == typeof(IReadOnlyList<string>) ? (string[])["một", "hai"]
            : bare == typeof(IReadOnlyList<AskedQuestion>) ? (AskedQuestion[])[new("q1", "Hạn?") { Liked = true }, new("q2", "Ai?")]
            : bare == typeof(IReadOnlyList<IReadOnlyList<Button>>) ? (IReadOnlyList<Button>[])[[new("Gửi", "send", Tone.Stop), new("Để sau", "later")], []]
            : bare == typeof(Reply) ? Samples(new Reply("Kính gửi")).Last()
            : bare == typeof(Writing) ? new Writing(3, 1) { Draft = "Kính gửi" }
            : bare == typeof(Reviewing) ? new Reviewing(ReviewStep.Note) { UnitId = "xa-tan-lap" }
            : bare == typeof(Importing) ? new Importing("file", "units.csv", "mark")
            : bare == typeof(PaperOrder) ? new PaperOrder(PaperKind.Annex, "xa-tan-lap")
            : throw new InvalidOperationException($"A sample of {type} is missing here.");
    }

    [Fact]
    public void A_dialogue_of_another_version_of_the_program_is_still_read()
    {
        var dialogue = StoredJson.Read<Dialogue>("""{"inForm":true,"focus":"phone","gone":{"a":[1]}}""");
        Assert.Equal(new Dialogue { InForm = true, Focus = "phone" }, dialogue);
    }
}
