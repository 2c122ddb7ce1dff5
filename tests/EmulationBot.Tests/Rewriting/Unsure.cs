using EmulationBot.Core.Answers;
using EmulationBot.Tests.Answers;

namespace EmulationBot.Tests.Rewriting;

/// <summary>Questions of which the engine is not sure, whatever it will be taught next.</summary>
internal static class Unsure
{
    /// <summary>Too little speaks for any question.</summary>
    public static string Unheard => First(Doubt.Evidence,
        "mấy ổng biểu chừng nào thì đưa giấy lên trển", "cái vụ ngày giờ giấy tờ tháng hai ấy mà", "vụ giấy má kia tới bữa nào thôi hả bà con", "Chấm điểm thi đua theo thang điểm nào?");

    /// <summary>Several questions may be meant.</summary>
    public static string Ambiguous => First(Doubt.Meaning,
        "Sáng kiến kinh nghiệm nộp trước ngày nào?", "is the education office responsible for anything here?", "hoi dong nhan dan khac uy ban nhan dan cho nao theo hien phap", "khóa sổ", "bao giờ đưa giấy lên trển", "mục 2 phần 2 nói j v", "Đăng ký tạm trú ở đâu",
        "doi chung minh sang can cuoc cong dan thi dang ky o dau, han chot ngay nao", "phòng nội vụ đi kiểm tra các khối thi đua vào tháng mấy", "mức chi hội nghị");

    private static string First(Doubt doubt, params string[] questions) => Array.Find(questions, q => Asking.Ask(q) is var answer && answer.Doubt == doubt && (doubt != Doubt.Meaning || answer.Suggestions.Count > 1))
        ?? throw new InvalidOperationException($"The engine is sure of all of these now: {string.Join(" | ", questions)}. Find one it doubts.");
}
