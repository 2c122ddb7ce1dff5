using System.Text.RegularExpressions;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Conversations;

/// <summary>"Tân Lập gửi chưa?" of somebody who follows several units: that one's standing, not everybody's.</summary>
internal static partial class UnitAsked
{
    /// <summary>Null when the words ask of no unit that the person sees.</summary>
    public static Turn? Take(Facts facts, string text) =>
        facts.State.Person.Watches
        && Asked().Match(Folding.Key(text)) is { Success: true } asked
        && facts.Units.Match(asked.Groups[1].Value) is UnitMatch.Exact { Unit: var unit }
        && facts.Roster.FirstOrDefault(s => s.Unit.Id == unit.Id) is { } standing
            ? Shown(facts, standing)
            : null;

    /// <summary>"Đã nhận bản giấy của Thạnh Tây", the button typed, of a unit that has announced it; null for anything else.</summary>
    public static Turn? Receive(Facts facts, string text) =>
        facts.State.Person.Reviews
        && Received().Match(Folding.Key(text)) is { Success: true } received
        && facts.Units.Match(received.Groups[1].Value) is UnitMatch.Exact { Unit: var unit }
        && facts.Roster.Any(s => s.Unit.Id == unit.Id && s.Paper is not null)
            ? RollCallTalk.ConfirmPaper(facts, unit.Id)
            : null;

    /// <summary>What was sent is opened for who may see to it.</summary>
    private static Turn Shown(Facts facts, Standing standing) =>
        facts.State.Person.Reviews && ReviewTalk.Reviewable(facts, standing.Unit.Id) is not null
            ? ReviewTalk.Open(facts, standing.Unit.Id)
            : facts.State.Says(
                Rich.Lines(Say.RollCall.One(standing, facts.Now), Say.Time.Left(facts.Plan, facts.Now)),
                [.. OnBehalfTalk.MayBegin(standing) ? [new Button(Say.OnBehalf.Button, Press.OnBehalf(standing.Unit.Id))] : Array.Empty<Button>(), new Button(Say.Menu.RollCall, Press.Command("rollcall"))]);

    [GeneratedRegex(@"^da nhan ban giay (?:cua )?(.+)$")]
    private static partial Regex Received();

    [GeneratedRegex(@"^(.+?) (?:(?:da )?(?:gui|nop|dang ky)(?: dang ky| ho so)? (?:chua|xong chua)|(?:da )?(?:toi|den) dau(?: roi)?|(?:the nao|ra sao|sao) roi)(?: vay| the| a)?$")]
    private static partial Regex Asked();
}
