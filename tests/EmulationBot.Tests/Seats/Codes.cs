using EmulationBot.Core.Conversations;
using EmulationBot.Tests.Learning;

namespace EmulationBot.Tests.Seats;

/// <summary>Codes as they are read off the chat.</summary>
internal static class Codes
{
    /// <summary>The code that the person was just given.</summary>
    public static string CodeFor(this District district, string who) => Invite.CodeIn(Incoming.Words(district.Heard(who)))!;

    /// <summary>Cúc gives a code for a seat of xã Tân Lập.</summary>
    public static async Task<string> Give(this District district, string office = "Chủ tịch", string by = "cuc")
    {
        await district.Says(by, "/capma tân lập");
        await district.Taps(by, office);
        return district.CodeFor(by);
    }
}
