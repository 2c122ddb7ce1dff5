using System.Globalization;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Core.Conversations;

/// <summary>Pressed buttons, old ones included; what <see cref="Press"/> wrote is read here.</summary>
internal static class TapTalk
{
    public static Turn Decide(Facts facts, string data, AskTalk ask)
    {
        if (facts.State.Dialogue.Pending is not Pending.None && data is Press.Yes or Press.No)
            return PendingTalk.Settle(facts, data == Press.Yes).InPlace();
        var now = facts.State.Dialogue.Pending is Pending.None ? facts : PendingTalk.Dropped(facts);
        return data.Split(':') switch
        {
            ["src", var passage] => FormTalk.Aside(now, ask.Wording(now, null, passage, null)),
            ["src", var passage, var number] => FormTalk.Aside(now, ask.Wording(now, null, passage, Number(number))),
            ["src", var plan, var passage, var number] => FormTalk.Aside(now, ask.Wording(now, plan, passage, Number(number))),
            ["offer", var number] => FormTalk.Aside(now, ask.AskOffered(now, Number(number))),
            ["cmd", var key] when Commands.ByKey(key) is { } command => command.Run(now),
            ["src", ..] => MenuTalk.Contents(now),
            ["remind", "off"] => MenuTalk.Mute(now),
            ["remind", "on"] => MenuTalk.Unmute(now),
            ["paper", "claim"] => StandingTalk.ClaimPaper(now),
            ["paper", "unclaim"] => StandingTalk.UnclaimPaper(now),
            ["paper", var unit] when now.State.Person.Role == Role.Reviewer => RollCallTalk.ConfirmPaper(now, unit),
            ["form", "open"] => FormTalk.Open(now),
            ["send", var version] => SummaryTalk.Confirm(now, Number(version) ?? -1).InPlace(),
            var parts => OfForm(now, parts).InPlace(),
        };
    }

    private static Turn OfForm(Facts facts, string[] parts)
    {
        if (facts.Unit is null)
            return MenuTalk.Start(facts);
        if (!FormTalk.IsOpen(facts) || FormTalk.SentMeanwhile(facts))
            return FormTalk.Open(facts);
        return parts switch
        {
            ["f", var field, var code] => FormTalk.Choose(facts, field, code),
            ["edit", "list"] => SummaryTalk.EditList(facts),
            ["more", "list"] => SummaryTalk.MoreList(facts),
            ["edit", var key] when RegistrationForm.Find(key) is { } field => FormTalk.Edit(facts, field),
            ["form", "summary"] => SummaryTalk.ToSummary(facts),
            ["n", var way] => FormWays.Go(facts, WayOf(way)),
            _ => FormTalk.Present(facts),
        };
    }

    private static Way WayOf(string pressed) => pressed switch
    {
        "back" => Way.Back,
        "skip" => Way.Skip,
        "save" => Way.Save,
        "cancel" => Way.Cancel,
        "where" => Way.Where,
        "keep" => Way.Keep,
        "clear" => Way.Clear,
        _ => Way.None,
    };

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
