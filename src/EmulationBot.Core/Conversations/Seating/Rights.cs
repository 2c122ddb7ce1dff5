using EmulationBot.Core.Imports;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>Who may do what with seats; and what is said, and kept, of an attempt without the right to it.</summary>
internal static class Rights
{
    /// <summary>The same for what exists and what does not.</summary>
    public static Turn Refused(Facts facts) => FormTalk.Aside(facts, facts.State.Says(Say.Menu.NotForYou)).Happened("right.refused");

    /// <summary>Seats of units are given and taken away by Phòng Nội vụ, its own by an administrator alone.</summary>
    public static bool MayGive(this Person person, SeatKind kind) => kind.IsOfUnit() ? person.Reviews : person.Role is Role.Administrator;

    /// <summary>The units are Phòng Nội vụ's; who has which right, and when the office works, an administrator's.</summary>
    public static bool MayImport(this Person person, ListKind kind) => kind is ListKind.Units ? person.Reviews : person.Role is Role.Administrator;
}
