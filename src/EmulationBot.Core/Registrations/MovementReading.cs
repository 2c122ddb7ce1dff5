using System.Text.RegularExpressions;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Registrations;

/// <summary>
/// Which movements the unit joins, stored as "1,3,5". Understood: ticks, "1, 3 và 6", "bỏ cái 3", "thêm 5", "chọn hết",
/// "trừ cái 2", "một và sáu".
/// </summary>
internal static partial class MovementReading
{
    private static readonly string[] Words = ["khong", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin"];

    public static Reading Read(string typed, FieldContext context)
    {
        var text = Instead().Replace(typed.Normalize(), "");
        var key = Declined().Replace(FirstOne().Replace(First().Replace(Folding.Key(Range().Replace(text, Spread)), FromOne), "1"), "bo ");
        var chosen = Parse(context.Begun ?? context.Answer(Fields.Movements));
        var all = context.Plan.Movements.Select(m => m.Number).ToArray();
        var (numbers, strange) = OfChoices().IsMatch(key) ? Numbers(key, all.Length) : ([], false);
        if (strange)
            return new Reading.Refused(Say.Form.MovementsOutOfRange(all.Length));
        if (Swap().Match(Courtesy.Without(key)) is { Success: true } swap && Numbers($"{swap.Groups[1]} {swap.Groups[2]}", all.Length) is var (pair, outside))
            return outside ? new Reading.Refused(Say.Form.MovementsOutOfRange(all.Length))
                : !chosen.Contains(pair[0]) ? new Reading.Refused(Say.Form.MovementNotChosen(pair[0], chosen))
                : Change(chosen.Except([pair[0]]).Append(pair[1]), context);
        if (Alone().Match(key) is { Success: true } alone && Numbers(alone.Groups[1].Value, all.Length) is ({ Count: > 0 } kept, false))
            return Settle(kept);
        if (Except().IsMatch(key) && numbers.Count > 0)
            return Settle(all.Except(numbers));
        if (Everything().IsMatch(key) && OfChoices().IsMatch(key) && !Removing().IsMatch(key))
            return Settle(all);
        if (Removing().IsMatch(key))
            return numbers.Count > 0 ? Change(chosen.Except(numbers), context) : new Reading.Refused(Say.Form.MovementsWrong(all.Length));
        if (Adding().IsMatch(key) && numbers.Count > 0)
            return Change(chosen.Union(numbers), context);
        if (Closing().IsMatch(key))
            return chosen.Count > 0 ? Settle(chosen) : new Reading.Refused(Say.Form.MovementsNone);
        var named = Named(text, context);
        return numbers.Count > 0 ? Settle(numbers)
            : Unclear(text, context) is { Count: > 0 } unclear ? new Reading.Begun(Store(named.Except(unclear)), Say.Form.MovementsUnclear([.. context.Plan.Movements.Where(m => unclear.Contains(m.Number))]))
            : named.Count > 0 ? Settle(named)
            : new Reading.Refused(Say.Form.MovementsWrong(all.Length));
    }

    /// <summary>A bare choice, one in the place of another, or the word that closes the ticks.</summary>
    public static bool Plainly(string text) => WordsReading.OnlyNumbers(Instead().Replace(text.Normalize(), "")) || Closing().IsMatch(Folding.Key(text)) || Swaps(text);

    /// <summary>"Đổi phong trào 3 thành 6"; at the step itself "3 thành 6" as well.</summary>
    public static bool Swaps(string text) => Swap().IsMatch(Courtesy.Without(Folding.Key(text)));

    /// <summary>Turns one tick on or off.</summary>
    private static Reading Toggle(int number, FieldContext context)
    {
        var chosen = Parse(context.Begun ?? context.Answer(Fields.Movements));
        return Change(chosen.Contains(number) ? chosen.Except([number]) : chosen.Append(number), context);
    }

    /// <summary>A pressed choice: one tick, all of them, or the end of ticking.</summary>
    public static Reading Press(Choice choice, FieldContext context) => choice.Code switch
    {
        "all" => Read(Say.Form.TickAll, context),
        "done" => Read("xong", context),
        _ => Toggle(int.Parse(choice.Value, VietnamTime.Culture), context),
    };

    public static IReadOnlyList<Choice> Choices(FieldContext context)
    {
        var chosen = Parse(context.Begun ?? context.Answer(Fields.Movements));
        var ticks = context.Plan.Movements.Select(m => new Choice($"t{m.Number}", Say.Form.Tick(m, chosen.Contains(m.Number)), $"{m.Number}"));
        return [.. ticks, new("all", Say.Form.TickAll, "all"), new("done", Say.Form.TicksDone(chosen.Count), "done")];
    }

    public static Rich Show(string value, FieldContext context)
    {
        var chosen = Parse(value);
        return Rich.Lines(context.Plan.Movements.Where(m => chosen.Contains(m.Number)).Select(m => Rich.Plain($"{m.Number}) {m.Name}")));
    }

    public static IReadOnlyList<int> Parse(string? stored) =>
        [.. (stored ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, VietnamTime.Culture))];

    private static string Spread(Match range)
    {
        var (from, to) = (range.Groups[1].Value[0] - '0', range.Groups[2].Value[0] - '0');
        return from <= to ? string.Join(' ', Enumerable.Range(from, to - from + 1)) : range.Value;
    }

    /// <summary>"ba cái đầu" is 1 2 3.</summary>
    private static string FromOne(Match first)
    {
        var many = int.TryParse(first.Groups[1].Value, out var digit) ? digit : Array.IndexOf(Words, first.Groups[1].Value);
        return string.Join(' ', Enumerable.Range(1, many));
    }

    private static Reading.Answered Settle(IEnumerable<int> numbers) => new Reading.Answered(Store(numbers));

    private static Reading.Begun Change(IEnumerable<int> numbers, FieldContext context) =>
        new(Store(numbers), Say.Form.MovementsChosen(numbers.Distinct().Count(), context.Plan.Movements.Count));

    private static string Store(IEnumerable<int> numbers) => string.Join(',', numbers.Distinct().Order());

    private static (IReadOnlyList<int> Numbers, bool Strange) Numbers(string key, int highest)
    {
        var numbers = new List<int>();
        foreach (var token in key.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var value = int.TryParse(token, out var digits) ? digits : Array.IndexOf(Words, token);
            if (value is < 0)
                continue;
            if (value == 0 || value > highest)
                return ([], token.All(char.IsAsciiDigit));
            numbers.Add(value);
        }
        return (numbers, false);
    }

    /// <summary>By their titles, one or several: then each part has to name one.</summary>
    private static List<int> Named(string text, FieldContext context)
    {
        var parts = Parts(text).Select(part => NamedBy(part, context)).ToList();
        // A title has commas of its own.
        return parts.All(part => part.Count > 0) ? [.. parts.SelectMany(part => part)] : NamedBy(text, context);
    }

    private static string[] Parts(string text) =>
        text.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static List<int> NamedBy(string words, FieldContext context) =>
        [.. context.Plan.Movements.Where(m => Names(Folding.Key(words), Folding.Key(m.Name))).Select(m => m.Number)];

    /// <summary>"Nông thôn mới" stands in the titles of several (domain sheet, 1.4): those it may mean.</summary>
    private static List<int> Unclear(string text, FieldContext context) =>
    [
        .. Parts(text)
            .Where(part => !context.Plan.Movements.Any(m => Folding.Key(part).Contains(Folding.Key(m.Name), StringComparison.Ordinal)))
            .Select(part => NamedBy(part, context)).Where(meant => meant.Count > 1).SelectMany(meant => meant).Distinct(),
    ];

    /// <summary>A movement is named by its full title, or by a run of at least three of its words.</summary>
    private static bool Names(string key, string title) =>
        key.Length > 0 && (key.Contains(title, StringComparison.Ordinal)
            || (key.Split(' ').Length >= 3 && title.Contains(Filler().Replace(key, "").Trim(), StringComparison.Ordinal) && Filler().Replace(key, "").Trim().Split(' ').Length >= 3));

    [GeneratedRegex(@"(?<!\d)(\d)\s*(?:-|–|đến|den|tới|toi)\s*(\d)(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"\b([2-6]|hai|ba|bon|nam|sau) (?:cai|phong trao|pt) dau(?: tien)?\b")]
    private static partial Regex First();

    [GeneratedRegex(@"\b(?:cai |phong trao |pt )?(?:dau tien|thu nhat)\b|\bcai dau\b")]
    private static partial Regex FirstOne();

    /// <summary>Numbers in a sentence about something else ("giảm 2% hộ nghèo") choose nothing.</summary>
    [GeneratedRegex(@"^(?:(?:\d+|khong|mot|hai|ba|bon|nam|sau|bay|tam|chin|so|cai|phong|trao|pt|muc|thu|chon|lay|dang|ky|tham|gia|huong|ung|toi|em|minh|chung|don|vi|xin|va|voi|cung|ca|nhung|cac|la|them|bo|sung|xoa|loai|huy|go|ra|di|tru|ngoai|het|tat|toan|bo|day|du|tu|den|dau|tien|roi|thoi|nua|nhe|nha|a|da|vang|o|gom|xong) ?)+$")]
    private static partial Regex OfChoices();

    [GeneratedRegex(@"^khong (?:tham gia|chon|lay|dang ky) (?=\D*\d)")]
    private static partial Regex Declined();

    [GeneratedRegex(@"^(?:(?:doi|thay|sua)(?: lai)? )?(?:(?:phong trao|pt|so|cai) )*(\d) (?:thanh|bang|sang|qua)(?: phong trao| pt| so| cai)* (\d)$")]
    private static partial Regex Swap();

    /// <summary>"Không phải, 1 và 4": the choice that counts stands behind the sign.</summary>
    [GeneratedRegex(@"^\s*(?:dạ\s+|da\s+)?(?:không phải|khong phai|sai rồi|sai roi|nhầm rồi|nham roi|nhầm|nham)(?:\s+(?:ạ|a))?\s*[,;:.]\s*(?:(?:mà là|ma la|là|la)\s+)?(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instead();

    [GeneratedRegex(@"^chi (?:giu |lay |chon |dang ky |tham gia )?(?:phong trao |pt |so |cai )*(\d(?: (?:va )?\d)*)(?: thoi)?$")]
    private static partial Regex Alone();

    [GeneratedRegex(@"\b(het|tat ca|ca 6|ca sau|toan bo|day du|6 phong trao|sau phong trao)\b")]
    private static partial Regex Everything();

    [GeneratedRegex(@"\b(tru|ngoai tru)\b")]
    private static partial Regex Except();

    [GeneratedRegex(@"^(bo|xoa|loai|huy|go)\b|\b(bo|xoa|loai) (cai|so|phong trao|pt|muc)\b")]
    private static partial Regex Removing();

    [GeneratedRegex(@"^(them|chon them|bo sung)\b")]
    private static partial Regex Adding();

    [GeneratedRegex(@"^(xong|xong roi|du roi|ok|oke|tiep|tiep tuc|chon xong|dong y|giu nguyen)$")]
    private static partial Regex Closing();

    [GeneratedRegex(@"\b(phong trao|pt|chon|dang ky|toi|cai)\b")]
    private static partial Regex Filler();
}
