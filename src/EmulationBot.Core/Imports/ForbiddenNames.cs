using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Imports;

/// <summary>Short words that mean something else in every office, and so can name no unit (domain sheet, 3.3).</summary>
internal static class ForbiddenNames
{
    private static readonly Dictionary<string, string> Meanings = new()
    {
        ["tb"] = "thông báo, Tân Biên, Tân Bình",
        ["tt"] = "thị trấn, Thường trực, Trung tâm, Thông tư",
        ["ct"] = "Chủ tịch, Chỉ thị",
        ["kt"] = "khen thưởng, kinh tế, ký thay",
        ["td"] = "thi đua, thẩm định",
        ["kh"] = "Kế hoạch, khoa học, khuyến học",
        ["cv"] = "Công văn, chuyên viên",
        ["hd"] = "Hội đồng, hợp đồng, hoạt động",
        ["dk"] = "đăng ký, điều kiện",
        ["hu"] = "Huyện ủy, và tên viết tắt khác",
        ["dc"] = "đồng chí, địa chỉ, được",
        ["ub"] = "Ủy ban nói chung",
        ["ubnd"] = "Ủy ban nhân dân nói chung",
        ["hdnd"] = "Hội đồng nhân dân nói chung",
        ["tdkt"] = "thi đua, khen thưởng",
        ["ntm"] = "nông thôn mới",
        ["qd"] = "Quyết định",
        ["bc"] = "báo cáo",
        ["gm"] = "giấy mời",
        ["bb"] = "biên bản",
        ["vt"] = "văn thư",
        ["pct"] = "Phó Chủ tịch",
        ["xa"] = "xã nói chung",
        ["huyen"] = "huyện nói chung",
        ["huyen tan bien"] = "cả huyện",
    };

    /// <summary>Why it cannot be a name of a unit, and the mend; null when it can.</summary>
    public static string? Fault(string name)
    {
        var key = Folding.Key(name);
        if (Meanings.TryGetValue(key, out var meaning))
            return Say.Import.Units.MeansMuch(name, meaning);
        if (key.Length == 1)
            return Say.Import.Units.TooShort(name);
        return key.Length > 0 && !UnitNames.KeysOf(name).Any() ? Say.Import.Units.IsTheDistrict(name) : null;
    }
}
