using System.Text.RegularExpressions;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Conversations;

/// <summary>"Các xã chưa gửi", "khối mình ai chưa gửi", "đơn vị nào đăng ký phong trào 4": of somebody who follows several units, about many of them.</summary>
internal static partial class UnitsAsked
{
    /// <summary>Null when the words ask for no list of units.</summary>
    public static Turn? Take(Facts facts, string text)
    {
        if (!facts.State.Person.Watches)
            return null;
        var key = Folding.Key(text);
        if (JoiningOf().Match(key) is { Success: true } joining)
            return Joining(facts, joining.Groups[1].Value[0] - '0');
        if (facts.State.Person.Reviews && UrgingTalk.IsAsked(text))
            return UrgingTalk.Ask(facts);
        return Missing().IsMatch(key) ? RollCallTalk.List(OfBlock(facts, key), "missing")
            : Progress().IsMatch(key) ? RollCallTalk.Show(OfBlock(facts, key))
            : null;
    }

    private static Turn? Joining(Facts facts, int number) => facts.Plan.Movements.FirstOrDefault(m => m.Number == number) is not { } movement ? null : facts.State.Says(
        Say.RollCall.Joining(movement, [.. facts.Roster.Where(s => s.HasJoined(number))]),
        [new Button(Say.Menu.RollCall, Press.Command("rollcall"))]);

    private static bool HasJoined(this Standing standing, int movement) =>
        standing.Registration is { State: not RegistrationState.Withdrawn } sent && new RegisteredAnswers(sent.Answers).Movements.Contains(movement);

    /// <summary>The units of the one block that the words name; all when they name none.</summary>
    private static Facts OfBlock(Facts facts, string key)
    {
        var named = facts.Roster.Select(s => BlockName.Key(s.Block)).OfType<string>().Distinct().Where(block => $" {key} ".Contains($" khoi {block} ", StringComparison.Ordinal)).ToList();
        return named is [var one] ? facts with { Roster = [.. facts.Roster.Where(s => BlockName.Key(s.Block) == one)] } : facts;
    }

    [GeneratedRegex(@"^(?:(?:co |nhung |cac |may |bao nhieu )*(?:don vi|xa|co quan|truong|phong|noi)(?: nao)?|ai) (?:da )?(?:dang ky|tham gia|chon) (?:phong trao|pt)(?: so| thu)? ([1-9])$")]
    private static partial Regex JoiningOf();

    [GeneratedRegex(@"^(?:(?:liet ke|cho xem|xem|con|cac|nhung|bao nhieu|may|co) )*(?:don vi|xa|thi tran|co quan|truong|phong|ban|khoi|ai)\b(?: \w+){0,6}? (?:chua (?:gui|nop|dang ky)|con thieu)(?: dang ky| ho so)?(?: nua| vay| a)?$|^(?:con )?(?:ai|xa nao) (?:chua (?:gui|nop|dang ky)|con thieu)$")]
    private static partial Regex Missing();

    [GeneratedRegex(@"^(?:tien do|tinh hinh)(?: (?:dang ky|gui|nop|hom nay|den nay|chung|cac don vi|khoi .+|cua khoi .+))*$|^(?:co |da |duoc )*(?:bao nhieu|may|nhung|cac) (?:don vi|xa|truong)(?: nao)? da (?:gui|nop|dang ky)(?: dang ky| ho so)?(?: chua| roi| vay| a)*$|^khoi (?:\w+ ){1,6}da (?:gui|nop|dang ky)(?: chua| roi| vay| a)*$")]
    private static partial Regex Progress();
}
