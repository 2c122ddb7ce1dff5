using EmulationBot.Core.Seats;

namespace EmulationBot.Core.Conversations;

/// <summary>
/// What a person may do here, by the seat he holds. Chair: fills in and sends for a unit; Clerk: fills in, the head sends;
/// Reviewer: Phòng Nội vụ; BlockHead: sees how the units of a block stand; Administrator: a reviewer who also gives seats.
/// A claim grants nothing: only a one-time code or a reviewer does.
/// </summary>
public enum Role { Guest, Chair, Reviewer, Clerk, BlockHead, Administrator }

/// <summary>
/// Somebody on a channel. <paramref name="Id"/> is "channel:account", for instance "telegram:12345".
/// <see cref="UnitId"/> is set for <see cref="Role.Chair"/> and <see cref="Role.Clerk"/> alone: the unit the person may register.
/// </summary>
public sealed record Person(string Id)
{
    public Role Role { get; init; }

    public string? UnitId { get; init; }

    /// <summary>The unit the person works in: nobody reviews his own.</summary>
    public string? MemberOf { get; init; }

    /// <summary>The emulation block of a <see cref="Role.BlockHead"/>.</summary>
    public string? Block { get; init; }

    public bool Reviews => Role is Role.Reviewer or Role.Administrator;

    /// <summary>Sees how units stand: all of them, or those of the block; see <see cref="Standings.SeenBy"/>.</summary>
    public bool Watches => Reviews || Role is Role.BlockHead;

    /// <summary>Sends and withdraws for the unit.</summary>
    public bool Sends => Role is Role.Chair;

    /// <summary>The name the person goes by on the channel; only ever shown to people of the same unit and to reviewers.</summary>
    public string? Name { get; init; }

    /// <summary>The person asked for no more reminders.</summary>
    public bool Muted { get; init; }

    /// <summary>The channel reported that nothing can be delivered (blocked, account closed).</summary>
    public bool Unreachable { get; init; }

    /// <summary>The newest <see cref="PrivacyNotice"/> the person was shown; 0 for none.</summary>
    public int NoticeVersion { get; init; }

    public DateTimeOffset? NoticeAt { get; init; }

    /// <summary>With the rights of the seat and no others.</summary>
    public Person Holding(Seat seat)
    {
        ArgumentNullException.ThrowIfNull(seat);
        return WithoutSeat() with
        {
            Role = seat.Kind switch
            {
                SeatKind.Head or SeatKind.Deputy => Role.Chair,
                SeatKind.Clerk => Role.Clerk,
                SeatKind.Reviewer => Role.Reviewer,
                SeatKind.BlockHead => Role.BlockHead,
                _ => Role.Administrator,
            },
            UnitId = seat.Kind.IsOfUnit() ? seat.UnitId : null,
            MemberOf = seat.Kind is SeatKind.Reviewer or SeatKind.Administrator ? seat.UnitId : null,
            Block = seat.Kind is SeatKind.BlockHead ? seat.Block : null,
        };
    }

    /// <summary>A guest again.</summary>
    public Person WithoutSeat() => this with { Role = Role.Guest, UnitId = null, MemberOf = null, Block = null };
}
