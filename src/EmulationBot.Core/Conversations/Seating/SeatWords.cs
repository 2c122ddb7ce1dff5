using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>Words typed where a unit or a block is waited for, and what is needed to answer whatever is about seats.</summary>
public static class SeatWords
{
    private static readonly string[] Leads = ["cap ma cho ", "cap ma ", "moi "];

    /// <summary>Whether seats, requests and a fresh code are needed for the answer: they are read for that alone.</summary>
    public static bool Concerns(Incoming incoming, Dialogue dialogue)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        ArgumentNullException.ThrowIfNull(dialogue);
        return dialogue.Seating is not null || incoming.Content switch
        {
            Content.Words words => Commands.Typed(words.Text) is { AboutSeats: true } || Lead(words.Text) is not null,
            Content.Tap tap => Press.IsAboutSeats(tap.Verb),
            _ => false,
        };
    }

    /// <summary>The request for a right that a pressed button names; null for any other button.</summary>
    public static string? RequestIn(Content.Tap tap)
    {
        ArgumentNullException.ThrowIfNull(tap);
        return Press.RequestIn(tap.Verb);
    }

    /// <summary>"cấp mã tân lập": null when it names no unit.</summary>
    internal static Turn? Named(Facts facts, string text) =>
        facts.State.Person.Reviews && Lead(text) is { } typed ? UnitPick.Read(facts, SeatStep.CodeFor, typed, CodeTalk.Kinds) : null;

    /// <summary>Null when the words are no answer, but a question like any other.</summary>
    internal static Turn? Take(Facts facts, string text, AskTalk ask)
    {
        if (facts.State.Dialogue.Seating is not { } step || !Awaits(facts, step))
            return null;
        if (Typed.WayOf(text) is Way.Cancel or Way.Save or Way.Back)
            return UnitPick.Done(facts).Says(Say.Seats.Left);
        if (step is SeatStep.OfficeIn)
            return AccessTalk.Office(facts, text);
        var turn = step switch
        {
            SeatStep.SeatsOf => UnitPick.Read(facts, step, text, SeatTalk.OfUnit),
            SeatStep.CodeFor => UnitPick.Read(facts, step, text, CodeTalk.Kinds),
            SeatStep.RightIn => UnitPick.Read(facts, step, text, AccessTalk.In),
            SeatStep.ReviewerIn => UnitPick.Read(facts, step, text, CodeTalk.ReviewerIn),
            SeatStep.OnBehalf => UnitPick.Read(facts, step, text, OnBehalfTalk.Ask),
            _ => null,
        };
        return turn ?? (ask.LooksLikeQuestion(facts, text) ? null : step is SeatStep.Block ? CodeTalk.Block(facts, text) : Unknown(facts, step));
    }

    /// <summary>Where something else is begun that waits for words, a unit is waited for no more.</summary>
    internal static Turn Settle(Facts facts, Turn turn)
    {
        var (before, next) = (facts.State.Dialogue, turn.Next.Dialogue);
        var begun = !ReferenceEquals(next.Writing, before.Writing) || !ReferenceEquals(next.Reviewing, before.Reviewing);
        return next.Seating is not null && next.Seating == before.Seating && begun ? turn with { Next = turn.Next.With(d => d with { Seating = null, SeatingUnit = null }) } : turn;
    }

    internal static Turn Unknown(Facts facts, SeatStep step) => UnitPick.Ask(facts, step, Say.Seats.UnknownUnit);

    private static bool Awaits(Facts facts, SeatStep step) => step switch
    {
        SeatStep.RightIn or SeatStep.OfficeIn => facts.State.Person.Role is Role.Guest,
        SeatStep.Block or SeatStep.ReviewerIn => facts.State.Person.Role is Role.Administrator,
        SeatStep.OnBehalf => facts.State.Person.Watches,
        _ => facts.State.Person.Reviews,
    };

    private static string? Lead(string text)
    {
        var key = Folding.Key(text);
        return Leads.FirstOrDefault(lead => key.StartsWith(lead, StringComparison.Ordinal)) is { } lead ? key[lead.Length..] : null;
    }
}
