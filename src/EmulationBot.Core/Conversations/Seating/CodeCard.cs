using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>
/// A code as it is handed over: a message of its own with a picture to scan or print, and the link where the bot's name is
/// known, so that it can be passed on as it is.
/// </summary>
internal static class CodeCard
{
    public static Reply Of(Facts facts, Seat seat, string code)
    {
        var card = new Invitation(seat.Title, code, Link(facts, code), facts.Now + Invite.Life);
        return new Reply(Rich.Paragraphs(
            Say.Seats.Code(card),
            Rich.Lines(
                seat.CodeUntil is null ? Rich.Empty : Say.Seats.OlderCodeVoid,
                seat.Holder is { } holder ? Say.Seats.WillHandOver(holder) : Rich.Empty)))
        {
            Paper = new PaperOrder(PaperKind.Invitation, seat.UnitId) { Invitation = card },
        };
    }

    /// <summary>"https://t.me/ten_bot?start=TB-XXXXX-XXXXX": opened, it gives the code to the bot.</summary>
    private static string? Link(Facts facts, string code) => facts.PrivateChat is { } chat ? Invite.Link(chat, code) : null;
}
