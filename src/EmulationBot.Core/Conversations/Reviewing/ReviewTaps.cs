using System.Globalization;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Core.Conversations;

/// <summary>Buttons of reviewers. One made for an earlier revision acts on nothing: what happened meanwhile is shown.</summary>
internal static class ReviewTaps
{
    public static Turn Decide(Facts facts, string[] parts) => parts switch
    {
        ["rv", "open", var unit, _] => ReviewTalk.Open(facts, unit),
        ["rv", "next", var unit, _] => ReviewTalk.Next(facts, after: unit).InPlace(),
        ["rv", "council", var act] => CouncilTalk.Act(facts, act),
        ["rv", "tick", var unit] => CouncilTalk.Tick(facts, unit).InPlace(),
        ["rv", var act, var unit, var revision, .. var rest] => OnRevision(facts, act, unit, Number(revision), rest),
        _ => ReviewTalk.Next(facts),
    };

    private static Turn OnRevision(Facts facts, string act, string unit, int revision, string[] rest)
    {
        if (ReviewTalk.Reviewable(facts, unit) is not { Registration: { } registration } standing)
            return ReviewTalk.Gone(facts);
        if (registration.Revision != revision)
            return ReviewTalk.Stale(facts, standing);
        return (act, rest) switch
        {
            ("ok", _) => ReviewTalk.Complete(facts, standing),
            ("back", _) => ReturnTalk.Pick(facts, standing).InPlace(),
            ("more", _) => ReturnTalk.PickField(facts, standing).InPlace(),
            ("ret", [var field, ""]) when Field(field) is { } typed => ReturnTalk.AskReason(facts, standing, typed),
            ("ret", [var field, var reason]) when Field(field) is { } canned => ReturnTalk.Canned(facts, standing, canned, Number(reason)),
            ("form", _) => PapersTalk.GiveForm(facts, unit),
            ("told", _) => ReviewTalk.ToldByHand(facts, standing).InPlace(),
            ("again", _) => CouncilTalk.Again(facts, standing),
            ("note", _) => ReviewTalk.AskNote(facts, standing),
            _ => ReviewTalk.Open(facts, unit),
        };
    }

    private static Field? Field(string number) => Number(number) is > 0 and var n && n <= RegistrationForm.All.Count ? RegistrationForm.All[n - 1] : null;

    private static int Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
