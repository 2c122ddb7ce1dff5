using EmulationBot.Core.Seats;

namespace EmulationBot.Core.Conversations;

/// <summary>
/// What somebody of Phòng Nội vụ does at the desk; closed. An act on a registration names the revision that was on the screen, as a
/// button of the chat does.
/// </summary>
public abstract record DeskAct
{
    private DeskAct()
    {
    }

    /// <summary>Opening a registration is receiving it.</summary>
    public sealed record Open(string Unit) : DeskAct;

    public sealed record Complete(string Unit, int Revision) : DeskAct;

    /// <param name="Field">Its key, of <see cref="Registrations.Fields"/>.</param>
    /// <param name="Until">Null: until the deadline; after it, three working days.</param>
    public sealed record Return(string Unit, int Revision, string Field, string Reason, DateOnly? Until) : DeskAct;

    public sealed record Note(string Unit, int Revision, string Text) : DeskAct;

    public sealed record ToldByHand(string Unit, int Revision) : DeskAct;

    /// <summary>What the Council decided of these units, each with the revision that was ticked.</summary>
    public sealed record Council(IReadOnlyDictionary<string, int> Units, bool Agreed, string Minutes, DateOnly? Date) : DeskAct;

    public sealed record ConfirmPaper(string Unit) : DeskAct;

    /// <param name="Id">Of the group of waiting questions.</param>
    public sealed record Answer(long Id, string Text) : DeskAct;

    public sealed record Dismiss(long Id) : DeskAct;

    /// <param name="Version">Of the official answer that was on the screen.</param>
    public sealed record CorrectAnswer(long Id, int Version, string Text) : DeskAct;

    public sealed record RevokeAnswer(long Id, int Version) : DeskAct;

    /// <summary>A code for a seat of that kind, a new one where there is none free.</summary>
    /// <param name="Unit">Of the seats of units; null for those of Phòng Nội vụ.</param>
    /// <param name="Block">Of a <see cref="SeatKind.BlockHead"/> alone.</param>
    public sealed record GiveSeat(SeatKind Kind, string? Unit, string? Block = null) : DeskAct;

    /// <summary>A new code for a seat that is there.</summary>
    public sealed record IssueCode(long Seat) : DeskAct;

    public sealed record RevokeCode(long Seat) : DeskAct;

    /// <param name="Holder">Whose rights are taken away: of a successor none are.</param>
    public sealed record Vacate(long Seat, string Holder) : DeskAct;

    /// <summary>A guest's request for a right.</summary>
    /// <param name="Kind">The seat that is granted; null when none is.</param>
    /// <param name="Head">Who held the head's seat of the unit on the screen: of a successor none is put out.</param>
    public sealed record DecideRequest(string Request, SeatKind? Kind, string? Head) : DeskAct;

    /// <summary>Those who have not sent are reminded, if they are still as many as were shown.</summary>
    public sealed record Urge(int Units) : DeskAct;

    /// <summary>It is about seats: they are read for it.</summary>
    public bool AboutSeats => this is GiveSeat or IssueCode or RevokeCode or Vacate or DecideRequest;
}
