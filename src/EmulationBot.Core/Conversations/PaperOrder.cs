namespace EmulationBot.Core.Conversations;

/// <summary>The papers and pictures a message may bring.</summary>
public enum PaperKind { Form, Workbook, Annex, Progress, Calendar, ReceiptCode, Invitation, UnitList, SeatList, HolidayList }

/// <summary>
/// A paper to go with a message. It is made when the message is delivered, from how things stand then; who may have it was
/// decided in the turn. <paramref name="UnitId"/> is of <see cref="PaperKind.Form"/> and <see cref="PaperKind.ReceiptCode"/>.
/// </summary>
public sealed record PaperOrder(PaperKind Kind, string? UnitId = null)
{
    /// <summary>Of <see cref="PaperKind.Invitation"/>; like the words of the message it is deleted when it has arrived.</summary>
    public Invitation? Invitation { get; init; }

    /// <summary>Whether the person may have it now, where it is fetched later than it was ordered.</summary>
    public bool IsFor(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Kind switch
        {
            PaperKind.Calendar => true,
            PaperKind.Form or PaperKind.ReceiptCode => UnitId is not null && (person.UnitId == UnitId || (person.Reviews && person.MemberOf != UnitId)),
            PaperKind.SeatList or PaperKind.HolidayList => person.Role is Role.Administrator,
            _ => person.Reviews,
        };
    }
}
