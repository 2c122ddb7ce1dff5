using System.CommandLine;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;
using EmulationBot.Operations.Settings;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;
using Command = System.CommandLine.Command;

namespace EmulationBot.Operations.Commands;

/// <summary><c>invite</c>: a one-time code that pairs a person with a unit, or makes a reviewer. It is shown once; only its hash is kept.</summary>
public static class InviteCommand
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(7);

    public static Command Create(BotSettings settings)
    {
        var unit = new Option<string?>("--unit") { Description = Say.Operations.InviteUnit, HelpName = Say.Operations.Unit };
        var role = new Option<string?>("--role") { Description = Say.Operations.InviteRole, HelpName = "reviewer" };
        var command = new Command("invite", Say.Operations.Invite) { unit, role };
        command.SetAction((parsed, stop) => Run(settings, parsed.GetValue(unit), parsed.GetValue(role), stop));
        return command;
    }

    private static async Task<int> Run(BotSettings settings, string? typedUnit, string? role, CancellationToken stop)
    {
        if (typedUnit is null == role is null)
            return CommandLine.Fail(CommandLine.Misused, Say.Operations.NeedUnitOrRole);
        if (role is not null and not "reviewer")
            return CommandLine.Fail(CommandLine.Misused, Say.Operations.ReviewerOnly);
        var (unit, problem) = typedUnit is null ? (null, null) : UnitName.Read(typedUnit, LoadedUnits.Of(settings));
        if (problem is not null)
            return CommandLine.Fail(CommandLine.Misused, problem);
        var (code, expiry) = await Issue(settings, unit, stop);
        Console.WriteLine(Say.Operations.InviteFor(unit?.Name ?? Say.Operations.Reviewer, code, expiry.Written()));
        if (settings.HasChannel)
            Console.WriteLine(await BotApiProbe.Username(settings.Telegram, stop) is { } bot
                ? Say.Operations.InviteLink($"https://t.me/{bot}?start={code}")
                : Say.Operations.NoLink);
        return CommandLine.Done;
    }

    private static async Task<(string Code, DateTimeOffset Expiry)> Issue(BotSettings settings, Unit? unit, CancellationToken stop)
    {
        await using var services = new ServiceCollection().AddData(settings).BuildServiceProvider();
        await services.GetRequiredService<DatabaseFile>().Prepare(stop);
        await using var db = await services.GetRequiredService<IDbContextFactory<BotDb>>().CreateDbContextAsync(stop);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var code = InviteRow.NewCode();
        db.Invites.Add(new InviteRow
        {
            Hash = InviteRow.HashOf(code),
            Role = unit is null ? Role.Reviewer : Role.Chair,
            UnitId = unit?.Id,
            CreatedAt = now,
            ExpiresAt = now + Life,
        });
        await db.SaveChangesAsync(stop);
        return (code, now + Life);
    }
}
