using System.Text.RegularExpressions;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Registrations;

/// <summary>
/// Emulation targets, one a line (Mục III.1: "cụ thể hóa thành các chỉ tiêu thi đua"). A line without a number is coached
/// once towards number, unit and date, and never blocked.
/// </summary>
internal static partial class TargetReading
{
    private const int MostLines = 30;
    private const int LongestLine = 300;

    public static Reading Read(string typed, FieldContext context)
    {
        var text = Oh().Replace(Courtesy.WithoutSpoken(typed), "");
        if (WordsReading.Defect(text) is { } defect)
            return new Reading.Refused(defect);
        var before = WordsReading.Lines(context.Answer(Fields.Targets) ?? "");
        if (Removed().Match(Folding.Key(text)) is { Success: true } removed)
            return Remove(before, int.Parse(removed.Groups[1].Value, Calendars.VietnamTime.Culture), context);
        if (Replaced().Match(text.Normalize()) is { Success: true } replaced && int.Parse(replaced.Groups["at"].Value, Calendars.VietnamTime.Culture) is var at && at >= 1 && at <= before.Count)
            return Stored([.. before.Select((line, index) => index == at - 1 ? replaced.Groups["line"].Value.Trim() : line)], []);
        if (WordsReading.OnlyNumbers(text))
            return new Reading.Refused(Say.Form.OnlyNumbers);
        if (WordsReading.Corrects(text))
            return new Reading.Refused(Say.Form.SoundsCorrecting);
        if (context.Begun is not null && NoNumber().IsMatch(Folding.Key(text)))
            return new Reading.Refused(Say.Form.TargetKept);
        if (context.Begun is { } weak && !Measurable(text) && !Resembles(text, weak) && !Added().IsMatch(text.TrimStart()))
            return new Reading.Refused(Say.Form.TargetKept);
        var lines = Combine(text, before, context);
        if (lines.Count == 0 || lines.Any(l => l.Count(char.IsLetter) < 2))
            return new Reading.Refused(Say.Form.TargetsWrong);
        if (lines.Count > MostLines)
            return new Reading.Refused(Say.Form.TooManyTargets(lines.Count, MostLines));
        if (lines.FirstOrDefault(l => l.Length > LongestLine) is { } longest)
            return new Reading.Refused(Say.Form.TooLong(longest.Length, LongestLine));
        return Stored(lines, lines.Except(before, Same).Where(l => !Measurable(l)));
    }

    /// <summary>True when the line holds a quantity, in digits or in words; dates, years and numbers of documents are none.</summary>
    public static bool Measurable(string line)
    {
        var amounts = Numbered().Replace(line, " ");
        return amounts.Any(char.IsDigit) || NumberWord().IsMatch(Folding.Key(amounts));
    }

    /// <summary>A quantity with its unit, and nothing asked: "giam 2% ho ngheo trong nam 2020".</summary>
    public static bool Plainly(string text) => !text.Contains('?', StringComparison.Ordinal) && Quantity().IsMatch(text) && !Asking().IsMatch(Folding.Key(text));

    /// <summary>How targets begin and measures hardly do: "giảm 12 hộ nghèo", "95% hộ dân có nước sạch"; not "giảm nghèo bằng cách …".</summary>
    public static bool SoundsLikeOne(string text) => Plainly(text) && !ByMeans().IsMatch(Folding.Key(text)) && (Percent().IsMatch(text) || Begins().IsMatch(Folding.Key(text)));

    /// <summary>Whether the line is one of the targets already: said again, because no answer had come yet.</summary>
    public static bool IsAmong(string targets, string text) => WordsReading.Lines(targets).Contains(text.Trim(), Same);

    /// <summary>"Sửa chỉ tiêu 1 thành giảm 20 hộ nghèo".</summary>
    public static bool ReplacesOne(string text) => Replaced().Match(text.Normalize()) is { Success: true } replaced && replaced.Groups["named"].Success;

    /// <summary>"Thêm chỉ tiêu …" said at another step: what is to be added.</summary>
    public static string? ToAdd(string text)
    {
        var said = Oh().Replace(text, "").TrimStart();
        return MoreTarget().Match(said) is { Success: true } more ? said[more.Length..] : null;
    }

    /// <summary>"Thêm 5 hộ nghèo thoát nghèo" said at another step: a quantity that is to be added, if it names no work.</summary>
    public static string? QuantityToAdd(string text)
    {
        var said = Oh().Replace(text, "").TrimStart();
        return MoreOf().Match(said) is { Success: true } more && Plainly(said) && !WordsReading.NamesWork(said) ? said[more.Length..] : null;
    }

    /// <summary>One target said at another step, as an order to the list there is: in the place of the only one it is a wording of, else added.</summary>
    public static string Ordered(string line, string stored)
    {
        var alike = WordsReading.Lines(stored).Index().Where(before => Resembles(line, before.Item)).ToList();
        return alike is [var (index, _)] ? $"sửa chỉ tiêu {index + 1} thành {line}" : $"thêm: {line}";
    }

    /// <summary>Another wording of the same has two words in common with it at least.</summary>
    private static bool Resembles(string text, string weak) =>
        Folding.Key(text).Split(' ').Intersect(Folding.Key(weak).Split(' ')).Count() >= 2;

    /// <summary>"thêm …" adds to the lines there are, "bỏ dòng 2" takes one away, an answer to the coach replaces the weak lines alone.</summary>
    private static IReadOnlyList<string> Combine(string text, IReadOnlyList<string> before, FieldContext context)
    {
        var typed = text.TrimStart();
        if (Lead(typed, before.Count > 0 && context.Begun is null) is > 0 and var lead)
            return [.. before.Concat(WordsReading.Lines(typed[lead..])).Distinct(Same)];
        var kept = context.Begun is { } weak ? before.Except(WordsReading.Lines(weak), Same) : [];
        return [.. kept.Concat(WordsReading.Lines(text)).Distinct(Same)];
    }

    /// <summary>How long the words are that say to add; without a colon they count where there is something to add to.</summary>
    private static int Lead(string typed, bool toLines) =>
        Added().Match(typed) is { Success: true } added ? added.Length : toLines ? More().Match(typed).Length : 0;

    /// <summary>A line that is being coached goes on being coached; one that was kept is left alone.</summary>
    private static Reading Remove(IReadOnlyList<string> before, int at, FieldContext context)
    {
        if (at < 1 || at > before.Count || before.Count == 1)
            return new Reading.Refused(Say.Form.NoSuchTarget(before.Count));
        var left = before.Where((_, index) => index != at - 1).ToList();
        return Stored(left, left.Intersect(WordsReading.Lines(context.Begun ?? ""), Same));
    }

    private static Reading Stored(IReadOnlyList<string> lines, IEnumerable<string> coached)
    {
        var stored = string.Join('\n', lines);
        var weak = coached.ToList();
        return weak.Count == 0 ? new Reading.Answered(stored) : new Reading.Coached(stored, string.Join('\n', weak), Say.Form.CoachTargets(weak));
    }

    private static readonly IEqualityComparer<string> Same =
        EqualityComparer<string>.Create((one, other) => Folding.Key(one!) == Folding.Key(other!), line => Folding.Key(line).GetHashCode(StringComparison.Ordinal));

    [GeneratedRegex(@"\d[\d.,/]*\s*(?:%|phần trăm|phan tram|tiêu chí|tieu chi|hộ|ho\b|tỷ|ty\b|tỉ|triệu|trieu|người|nguoi|ấp|ap\b|ha\b|km|công trình|cong trinh|mô hình|mo hinh|hồ sơ|ho so|lượt|luot|buổi|buoi|cuộc|cuoc|căn|can\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quantity();

    [GeneratedRegex(@"\b(bao nhieu|may|nao|gi|the nao|o dau|ra sao)\b|\b(?:khong|chua)(?: (?:a|vay|dong chi|ta|em))*$|\b(?:sao|ha|ha ban)$")]
    private static partial Regex Asking();

    [GeneratedRegex(
        @"\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b|\b(?:ngày|ngay|trước|truoc|hạn|han)\s+\d{1,2}(?:[/.-]\d{1,4})?(?!\S)"
        + @"|\b(?:tháng|thang|quý|quy|học kỳ|hoc ky)\s+(?:\d{1,2}|[IVX]+)(?:[/-]\d{4})?\b|\b(?:năm|nam)(?:\s+(?:học|hoc))?\s+(?:19|20)\d{2}(?:\s*[-–]\s*\d{4})?\b"
        + @"|\b20[12]\d\s*[-–]\s*20\d{2}\b|\b20[12]\d(?=\W*$)"
        + @"|\b(?:chỉ thị|chi thi|nghị quyết|nghi quyet|kế hoạch|ke hoach|quyết định|quyet dinh|nghị định|nghi dinh|công văn|cong van|thông tư|thong tu)(?:\s+(?:số|so))?\s+\d+\S*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\b(mot(?! cua)|hai(?! long)|ba|bon|tam|chin|muoi|tram(?! y te)|nghin|ngan(?! hang| sach)|trieu|(?<!cong )ty(?! le)|toan bo|khong de|khong co(?! so\b))\b")]
    private static partial Regex NumberWord();

    [GeneratedRegex(@"^(?:bo|xoa) (?:dong|chi tieu|cai|so)(?: so)? (\d{1,2})$")]
    private static partial Regex Removed();

    [GeneratedRegex(
        @"^\s*(?:sửa|sua|đổi|doi|thay)\s+(?:lại\s+|lai\s+)?(?<named>(?:chỉ tiêu|chi tieu|dòng|dong)\s+(?:(?:số|so)\s+)?)?(?<at>\d{1,2})(?:\s*[:=]\s*|\s+(?:thành|thanh|là|la)\s+)(?<line>\S.*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Replaced();

    [GeneratedRegex(@"^(?:(?:khong|chua) co so(?: lieu)?|khong (?:biet|nho|ro) so(?: lieu)?)$")]
    private static partial Regex NoNumber();

    [GeneratedRegex(@"^(?:dat|giam|phan dau(?: dat| giam)?|hoan thanh) (?:\S+ ){0,2}\d")]
    private static partial Regex Begins();

    [GeneratedRegex(@"^\s*\d+(?:[.,/]\d+)?\s*%", RegexOptions.CultureInvariant)]
    private static partial Regex Percent();

    [GeneratedRegex(@"\b(?:bang cach|thong qua|nho|de|cho)\b")]
    private static partial Regex ByMeans();

    [GeneratedRegex(@"^(?:thêm|them|bổ sung(?: thêm)?|bo sung(?: them)?)\s+(?:(?:1|một|mot)\s+)?(?:chỉ tiêu|chi tieu)\s*(?:(?:nữa|nua)\s*)?(?:(?:là|la)\s+|:\s*)?(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MoreTarget();

    /// <summary>"À quên, thêm …".</summary>
    [GeneratedRegex(@"^\s*(?:(?:à|ờ|ủa|a|u)[\s,]+)?(?:quên|quen)(?:\s+(?:nữa|nua|mất|mat))?[\s,]+(?=(?:thêm|them|bổ sung|bo sung|còn|con)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Oh();

    [GeneratedRegex(@"^(?:cho\s+)?(?:thêm|them)\s+(?=\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MoreOf();

    [GeneratedRegex(@"^(?:cho\s+)?(?:thêm|them|bổ sung(?:\s+thêm)?|bo sung(?:\s+them)?)\s*(?:(?:1|một|mot)\s+)?(?:chỉ tiêu|chi tieu)?\s*(?:nữa|nua)?\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Added();

    [GeneratedRegex(@"^(?:(?:cho\s+)?(?:thêm|them)\s+|(?:bổ sung(?:\s+thêm)?|bo sung(?:\s+them)?)\s+(?=(?:(?:1|một|mot)\s+)?(?:chỉ tiêu|chi tieu))|(?:và|va)\s+|(?:còn|con)\s+(?=(?:(?:1|một|mot)\s+)?(?:chỉ tiêu|chi tieu)))(?:(?:1|một|mot)\s+(?=chỉ|chi))?(?:(?:chỉ tiêu|chi tieu)\s+)?(?:(?:nữa|nua)\s+)?(?:(?:là|la)\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex More();
}
