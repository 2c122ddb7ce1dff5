using EmulationBot.Core.Conversations;
using EmulationBot.Core.Units;
using EmulationBot.Operations.Rehearsals;

namespace EmulationBot.Tests.Terminal;

public sealed class PlayedRoleTests
{
    private static readonly UnitDirectory Units = UnitDirectory.Load();

    [Theory]
    [InlineData("guest", Role.Guest, "guest")]
    [InlineData("reviewer", Role.Reviewer, "reviewer")]
    [InlineData("chair:xa-tan-lap", Role.Chair, "chair:xa-tan-lap")]
    [InlineData("chair: tan lap", Role.Chair, "chair:xa-tan-lap")]
    [InlineData("clerk:tân lập", Role.Clerk, "clerk:xa-tan-lap")]
    [InlineData("admin", Role.Administrator, "admin")]
    [InlineData("block:Khối xã, thị trấn", Role.BlockHead, "block:xa thi tran")]
    [InlineData("CHAIR:Xã Tân Lập", Role.Chair, "chair:xa-tan-lap")]
    public void A_role_is_read_with_its_unit_by_id_or_name(string typed, Role role, string account)
    {
        var (read, problem) = PlayedRole.Read(typed, Units);
        Assert.Null(problem);
        Assert.Equal((role, account), (read!.Role, read.Account));
    }

    [Theory]
    [InlineData("chair")]
    [InlineData("chair:")]
    [InlineData("chair:xã không có thật")]
    [InlineData("chair:tân biên")]
    [InlineData("guest:tân lập")]
    [InlineData("clerk")]
    [InlineData("block")]
    [InlineData("block: ")]
    [InlineData("admin:tân lập")]
    [InlineData("giám đốc")]
    public void A_role_that_is_not_clear_is_never_guessed(string typed)
    {
        var (read, problem) = PlayedRole.Read(typed, Units);
        Assert.Null(read);
        Assert.NotEmpty(problem!);
    }
}
