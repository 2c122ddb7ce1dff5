using System.Globalization;
using EmulationBot.Core.Seats;

namespace EmulationBot.Core.Conversations;

/// <summary>Buttons about seats. Whoever may not is refused before anything is looked up.</summary>
internal static class SeatTaps
{
    public static Turn Decide(Facts facts, string data) => data.Split(':') switch
    {
        ["st", "of", Press.Office] => MayOffice(facts) ? SeatTalk.OfOffice(facts) : Rights.Refused(facts),
        ["st", "of", var id] => facts.Units.Find(id) is { } unit ? SeatTalk.OfUnit(facts, unit) : SeatTalk.Show(facts),
        ["st", "for", Press.Office] => MayOffice(facts) ? CodeTalk.OfficeKinds(facts) : Rights.Refused(facts),
        ["st", "for", var id] => facts.Units.Find(id) is { } unit ? CodeTalk.Kinds(facts, unit) : CodeTalk.Show(facts),
        ["st", "rev"] => MayOffice(facts) ? CodeTalk.ReviewerElsewhere(facts) : Rights.Refused(facts),
        ["st", "rev", var id] => MayOffice(facts) && facts.Units.Find(id) is { } unit ? CodeTalk.ReviewerIn(facts, unit) : Rights.Refused(facts),
        ["st", "give", var id, var letter] => Give(facts, id, Press.Kind(letter), more: false),
        ["st", "more", var id, var letter] => Give(facts, id, Press.Kind(letter), more: true),
        ["st", var act, var id, ..] => OnSeat(facts, act, id, data),
        _ => SeatTalk.Show(facts),
    };

    private static bool MayOffice(Facts facts) => facts.State.Person.MayGive(SeatKind.Reviewer);

    private static Turn Give(Facts facts, string place, SeatKind? wanted, bool more)
    {
        if (wanted is not { } kind)
            return CodeTalk.Show(facts);
        if (!facts.State.Person.MayGive(kind))
            return Rights.Refused(facts);
        var unit = facts.Units.Find(place);
        return kind.IsOfUnit() == unit is not null ? CodeTalk.Give(facts, kind, unit, more) : CodeTalk.Show(facts);
    }

    private static Turn OnSeat(Facts facts, string act, string id, string data)
    {
        var number = long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        if (facts.Seats.FirstOrDefault(s => s.Id == number) is not { } seat)
            return SeatTalk.Show(facts);
        if (!facts.State.Person.MayGive(seat.Kind))
            return Rights.Refused(facts);
        return act switch
        {
            "code" => CodeTalk.Renew(facts, seat),
            "void" => CodeTalk.Void(facts, seat),
            "out" when data == Press.OfSeat("out", seat.Id) => SeatTalk.VacateAsk(facts, seat),
            "out" => SeatTalk.Vacate(facts, seat, data).InPlace(),
            _ => SeatTalk.Show(facts),
        };
    }
}
