using EmulationBot.Core.Answers.Matching;

namespace EmulationBot.Core.Answers.Refusals;

/// <summary>
/// How sure the bot must be before it answers. The limits were read off the question sets: nearly all questions on the
/// plan lie above them, nearly all others below. The stranger the words, the surer it must be.
/// </summary>
internal static class Evidence
{
    private const float SureIntent = 0.25f;
    private const float Thin = 0.13f;
    private const float PlainIntent = 0.4f;
    private const float PlainlyOpen = 0.6f;

    /// <summary>What is spread thin over many intents is of the plan's words alone: more of it is needed.</summary>
    public static bool IsEnough(Finding finding) => finding.Inside >= (finding.First.Probability < Thin ? 0.72f : finding.Strangeness switch
    {
        <= 0.2f => 0.58f,
        <= 0.35f => 0.62f,
        _ => 0.7f,
    });

    /// <summary>So sure that words which elsewhere ask for what plans do not hold ("họp", "mẫu") belong to the plan here.</summary>
    /// <param name="finding">What was found.</param>
    /// <param name="isLetter">Whether the words may as well be of the story told before the question.</param>
    public static bool IsBeyondDoubt(Finding finding, bool isLetter) =>
        finding.First.Intent.Kind == IntentKind.Plan && finding.Inside >= (isLetter ? 0.75f : 0.9f);

    /// <summary>Surer than for an answer where no question mark says that it is a question: it may be words of a form.</summary>
    public static bool IsPlainlyMeant(Finding finding, string text) =>
        finding.First.Probability >= (text.Contains('?', StringComparison.Ordinal) ? SureIntent : PlainIntent);

    /// <summary>The same of what the plan leaves open: there are more such questions, so that a measure may sound like one.</summary>
    public static bool IsPlainlyOpen(Finding finding, string text) =>
        finding.First.Probability >= (text.Contains('?', StringComparison.Ordinal) ? SureIntent : PlainlyOpen);

    /// <summary>Enough to say that the plan leaves this matter open, rather than that nothing was found.</summary>
    public static bool IsATopic(Finding finding) => finding.First.Probability >= 0.1f;

    /// <summary>Not sure, but near enough to offer what may be meant.</summary>
    public static bool IsWorthAsking(Finding finding) =>
        finding.First.Probability >= 0.12f && finding.Inside >= (finding.Strangeness <= 0.2f ? 0.5f : 0.7f);
}
