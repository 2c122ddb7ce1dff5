using System.Text.RegularExpressions;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Conversations;

/// <summary>"Các xã chưa gửi", "khối mình ai chưa gửi", "đơn vị nào đăng ký phong trào 4": of somebody who follows several units, about many of them.</summary>
internal static partial class UnitsAsked
{
    /// <summary>The list that is asked for, by what the words say of the units; "" is the card of all lists.</summary>
    private static readonly (string List, Regex Says)[] Lists =
    [
        ("missing", Missing()), ("late", Late()), ("withdrawn", Withdrawn()), ("returned", ToComplete()), ("drafts", Drafting()), ("unheard", ToPhone()), ("", Sent()),
    ];

    /// <summary>Whatever is asked or ordered about units, one or many; null for anything else.</summary>
    public static Turn? Any(Facts facts, string text) =>
        UnitAsked.Take(facts, text) ?? UnitAsked.Receive(facts, text) ?? UrgingTalk.Take(facts, text) ?? UnitAsked.Order(facts, text) ?? Take(facts, Folding.Key(text)) ?? Take(facts, Courtesy.Without(Folding.Key(text)));

    /// <summary>Null when the words ask for no list of units.</summary>
    private static Turn? Take(Facts facts, string key)
    {
        if (!facts.State.Person.Watches)
            return null;
        if (facts.State.Person.Reviews && AllAtOnce().IsMatch(key))
            return ReviewTalk.Next(facts, after: null, Say.Review.OneByOne);
        if (JoiningOf().Match(key) is { Success: true } joining)
            return Joining(facts, joining.Groups[1].Value[0] - '0');
        if (Progress().Match(key) is { Success: true } progress)
            return OfScope(facts, Phrase(progress.Groups["whom"].Value), scope => RollCallTalk.Show(facts, scope), asked: false);
        foreach (var (list, says) in Lists)
            if (says.Match(key) is { Success: true } match)
                return OfScope(facts, match.Groups["whom"].Value, list);
        return null;
    }

    private static Turn? OfScope(Facts facts, string whom, string list)
    {
        var phrase = Phrase(whom);
        return phrase.Length == 0 && !AsksForUnits(whom) ? null
            : OfScope(facts, phrase, scope => list.Length == 0 ? RollCallTalk.Show(facts, scope) : RollCallTalk.List(facts, list, scope), AsksForUnits(whom));
    }

    /// <param name="facts">What is known.</param>
    /// <param name="phrase">What is left of the words when those that only ask are taken off.</param>
    /// <param name="show">What is shown of the units that are meant.</param>
    /// <param name="asked">The words cannot but ask for units: where it is not known which, that is said.</param>
    private static Turn? OfScope(Facts facts, string phrase, Func<UnitScope, Turn> show, bool asked) =>
        phrase.Length == 0 || (facts.State.Person.Block is not null && OwnBlock().IsMatch(phrase)) ? show(UnitScope.All)
        : UnitAsked.Standing(facts, phrase) is { } one ? one
        : UnitScope.Named(facts.Roster, phrase) is { } scope ? show(scope)
        : asked || UnitScope.IsBlock(phrase) ? Unknown(facts)
        : null;

    /// <summary>No such block or kind: the blocks there are.</summary>
    internal static Turn Unknown(Facts facts) => facts.State.Says(
        Say.RollCall.UnknownScope(UnitScope.Blocks(facts.Roster)), [new Button(Say.Menu.RollCall, Press.Command("rollcall"))]);

    /// <summary>Words, folded, that ask who has not sent.</summary>
    internal static bool AsksForMissing(string key) => Missing().IsMatch(key);

    /// <summary>"Các đơn vị", "ai": the words ask for units, whichever.</summary>
    internal static bool AsksForUnits(string whom) => Asking().IsMatch(whom);

    /// <summary>The words that say which units are meant.</summary>
    internal static string Phrase(string whom) => Spaces().Replace(Idle().Replace(whom, " "), " ").Trim();

    private static Turn? Joining(Facts facts, int number) => facts.Plan.Movements.FirstOrDefault(m => m.Number == number) is not { } movement ? null : facts.State.Says(
        Say.RollCall.Joining(movement, [.. facts.Roster.Where(s => s.HasJoined(number))]),
        [new Button(Say.Menu.RollCall, Press.Command("rollcall"))]);

    private static bool HasJoined(this Standing standing, int movement) =>
        standing.Registration is { State: not RegistrationState.Withdrawn } sent && new RegisteredAnswers(sent.Answers).Movements.Contains(movement);

    [GeneratedRegex(@"^(?:(?:co |nhung |cac |may |bao nhieu )*(?:don vi|xa|co quan|truong|phong|noi)(?: nao)?|ai) (?:da )?(?:dang ky|tham gia|chon) (?:phong trao|pt)(?: so| thu)? ([1-9])$")]
    private static partial Regex JoiningOf();

    [GeneratedRegex(@"^duyet (?:luon |nhanh |giup )*(?:het|tat ca|toan bo|tat)(?: (?:cac|ho so|don vi|dang ky|xa|di|cho|xong|roi|chung|no|toi|luon|mot lan|mot luot))*$")]
    private static partial Regex AllAtOnce();

    [GeneratedRegex(@"^(?<whom>.+?) (?:chua (?:gui|nop|dang ky)|con thieu)(?: dang ky| ho so)?(?: nua| vay| the| khong| ha| a)*$")]
    private static partial Regex Missing();

    [GeneratedRegex(@"^(?<whom>.+?) (?:da |bi )?(?:(?:gui|nop|dang ky)(?: dang ky| ho so)? (?:tre|muon|sau|qua)(?: (?:thoi )?han)?|(?:tre|muon|sau|qua) (?:thoi )?han)(?: vay| the| khong| roi| ha| a)*$")]
    private static partial Regex Late();

    [GeneratedRegex(@"^(?<whom>.+?) (?:da |xin )?rut(?: lai)?(?: dang ky| ho so)?(?: vay| the| khong| roi| ha| a)*$")]
    private static partial Regex Withdrawn();

    [GeneratedRegex(@"^(?<whom>.+?) (?:chua|can|phai|con phai|dang cho|cho) bo sung(?: dang ky| ho so)?(?: vay| the| khong| ha| a)*$")]
    private static partial Regex ToComplete();

    [GeneratedRegex(@"^(?<whom>.+?) dang (?:khai|soan|lam)(?: do)?(?: vay| the| ha| a)*$")]
    private static partial Regex Drafting();

    [GeneratedRegex(@"^(?<whom>.+?) (?:can|phai) goi(?: dien)?(?: thoai)?(?: vay| the| ha| a)*$")]
    private static partial Regex ToPhone();

    [GeneratedRegex(@"^(?<whom>.+?) (?:da (?:gui|nop|dang ky)(?: dang ky| ho so)?(?: chua| roi)?|(?:gui|nop|dang ky)(?: dang ky| ho so)? (?:chua|roi))(?: vay| the| ha| a)*$")]
    private static partial Regex Sent();

    [GeneratedRegex(@"^(?:tien do|tinh hinh)(?: (?:dang ky|gui|nop|chung))*(?<whom>(?: \w+)*)$")]
    private static partial Regex Progress();

    /// <summary>Who asks so asks for units.</summary>
    [GeneratedRegex(@"^(?:(?:liet ke|cho xem|xem|danh sach|con|cac|nhung|bao nhieu|may|co|toan bo|tat ca|hien|hien nay|den nay|da) )*(?:(?:don vi|xa|thi tran|co quan|truong|phong(?! trao)|khoi)\b|noi nao\b|ai\b)")]
    private static partial Regex Asking();

    /// <summary>What says nothing of which units are meant.</summary>
    [GeneratedRegex(@"\b(?:liet ke|cho xem|xem|danh sach|bao nhieu|noi nao|don vi|co quan(?! chuyen mon)|(?:trong |tren |toan |ca )(?:huyen|dia ban)|toan bo|tat ca|hien nay|hien gio|bay gio|hien|den nay|hom nay|con lai|con|cac|nhung|may|co|nao|ai|thuoc|cua)\b| van$")]
    private static partial Regex Idle();

    [GeneratedRegex(@" {2,}")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^khoi (?:minh|toi|ta|em|nay|chung toi)$")]
    private static partial Regex OwnBlock();
}
