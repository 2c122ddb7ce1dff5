using EmulationBot.Channels;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Seats;
using EmulationBot.Storage;

namespace EmulationBot.Seats;

/// <summary>Looks up what a turn about seats is decided from. A turn about anything else costs no query.</summary>
public sealed class SeatFacts(SeatReader seats, IEnumerable<IChannel> channels)
{
    public Facts With(WriteTransaction writing, Facts facts, Received update)
    {
        ArgumentNullException.ThrowIfNull(writing);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(update);
        return update.Incoming.InGroup ? facts : facts.State.Person switch
        {
            { Role: Role.Clerk, UnitId: { } unit } => facts with { Seats = seats.OfUnit(writing, unit, facts.Now) },
            { Reviews: true } when SeatWords.Concerns(update.Incoming, facts.State.Dialogue) => facts with
            {
                Seats = seats.All(writing, facts.Now),
                Requests = Waiting(writing, update.Incoming),
                NewCode = InviteRow.NewCode(),
                PrivateChat = channels.FirstOrDefault(c => c.Name == update.Channel)?.PrivateChat,
            },
            { Watches: true } when facts.Unit is { } of => facts with { Seats = seats.OfUnit(writing, of.Id, facts.Now) },
            { Role: Role.Guest } person when SeatWords.Concerns(update.Incoming, facts.State.Dialogue) => facts with
            {
                Seats = seats.OfHeadsAndReviewers(writing, facts.Now),
                Requests = [.. writing.Of<AccessRequestRow>().Where("\"PersonId\" = ? ORDER BY \"AskedAt\" DESC", person.Id).Select(r => r.ToRequest())],
            },
            _ => facts,
        };
    }

    private static IReadOnlyList<AccessRequest> Waiting(WriteTransaction writing, Incoming incoming)
    {
        var named = incoming.Content is Content.Tap tap ? SeatWords.RequestIn(tap) : null;
        return [.. writing.Of<AccessRequestRow>().Where("\"State\" = 'Waiting' OR \"Id\" = ? ORDER BY \"AskedAt\"", named).Select(r => r.ToRequest())];
    }
}
