using System.Security.Cryptography;
using System.Text;
using EmulationBot.Core.Imports;

namespace EmulationBot.Core.Conversations;

/// <summary>What a sent table comes to: which list it is, what it would change, and the mark of this very comparison.</summary>
internal sealed record ListReading(ListKind Kind, Import Import, string Mark)
{
    /// <summary>Null when the headings are those of no list.</summary>
    public static ListReading? Of(Facts facts, SentFile sent)
    {
        if (facts.Lists is not { } present || sent.Table is not { } table || ListHeadings.KindOf(table) is not { } kind)
            return null;
        Import import = kind switch
        {
            ListKind.Units => UnitImport.Read(table, present.Units),
            ListKind.Seats => SeatImport.Read(table, facts.Units, present.Seats, seat => NewSeat.OfOffice(seat, facts.Plan, facts.Units)),
            _ => HolidayImport.Read(table, present.Holidays),
        };
        return new ListReading(kind, import, MarkOf([sent.Hash ?? "", $"{kind}", .. Written(kind, present)]));
    }

    private static IEnumerable<string> Written(ListKind kind, PresentLists present) => kind switch
    {
        ListKind.Units => present.Units.Select(u => $"{u} {string.Join(';', u.Aliases)}"),
        ListKind.Seats => present.Seats.Select(s => $"{s.Id} {s.Title}"),
        _ => present.Holidays.Select(h => $"{h}"),
    };

    private static string MarkOf(IEnumerable<string> lines) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))))[..16];
}
