using System.Text.Json.Serialization;

namespace EmulationBot.Core.Conversations;

/// <summary>One message or button press of a person, as a channel understood it.</summary>
public sealed record Incoming(Content Content)
{
    /// <summary>True in a chat of several people, where only plan facts are shown.</summary>
    public bool InGroup { get; init; }

    /// <summary>In a chat of several people: where the bot is spoken to alone, if the channel knows.</summary>
    public string? PrivateChat { get; init; }

    /// <summary>Shared by pictures sent at once, each a message of its own; they are answered once.</summary>
    public string? Album { get; init; }

    public static Incoming Words(string text) => new(new Content.Words(text));

    public static Incoming Tap(string data) => new(new Content.Tap(data));
}

/// <summary>What a message holds; closed, so that every kind has its answer. The names below are stored in the inbox.</summary>
[JsonDerivedType(typeof(Words), "words")]
[JsonDerivedType(typeof(Tap), "tap")]
[JsonDerivedType(typeof(Contact), "contact")]
[JsonDerivedType(typeof(Attachment), "attachment")]
[JsonDerivedType(typeof(Edited), "edited")]
[JsonDerivedType(typeof(Other), "other")]
public abstract record Content
{
    private Content()
    {
    }

    /// <summary>Typed or dictated text, commands included.</summary>
    public sealed record Words(string Text) : Content;

    /// <summary>A button pressed; <paramref name="Data"/> is what <see cref="Button.Data"/> carried, perhaps of an old message.</summary>
    public sealed record Tap(string Data) : Content
    {
        /// <summary>Stands before the data of buttons under the last of several messages that are one text.</summary>
        public const char PartMark = '+';

        /// <summary>The pressed message is but the end of a text; to change it would leave the beginning standing.</summary>
        public bool UnderPart => Data.StartsWith(PartMark);

        public string Verb => Data.TrimStart(PartMark);
    }

    /// <summary>A contact card. <paramref name="Own"/> only when the channel vouches that it is the sender's own number.</summary>
    public sealed record Contact(string Phone, bool Own) : Content;

    /// <summary>A file or picture; <paramref name="Id"/> fetches it again from the channel. Size in bytes.</summary>
    public sealed record Attachment(string Id, string Name, long Size) : Content;

    /// <summary>An earlier message was changed; what was read of it stands.</summary>
    public sealed record Edited : Content;

    /// <summary>A sticker, voice note, place, poll … : something the conversation cannot read.</summary>
    public sealed record Other : Content;
}
