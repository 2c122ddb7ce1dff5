using System.Globalization;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Core.Conversations;

/// <summary>Pressed buttons, old ones included; what <see cref="Press"/> wrote is read here.</summary>
internal static class TapTalk
{
    public static Turn Decide(Facts facts, string data, AskTalk ask)
    {
        if (facts.State.Dialogue.Pending is not Pending.None and var pending && (data == Press.Yes(pending) || data == Press.No(pending)))
            return PendingTalk.Settle(facts, data == Press.Yes(pending)).InPlace();
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
            ["paper", var unit] when now.State.Person.Reviews => PaperReceipt.Confirm(now, unit),
            ["paper", "no", var unit, var confirmed] when now.State.Person.Reviews => PaperReceipt.TakeBack(now, unit, confirmed),
            ["vote", var how, var question] => Vote(now, how, question),
            ["q" or "a" or "w" or "queue" or "given", ..] and var parts when now.State.Person.Reviews => Learning(now, parts, ask),
            ["doc", var kind] => FormTalk.Aside(now, PapersTalk.Give(now, kind)),
            ["rc", "urge", var units] when now.State.Person.Reviews => UrgingTalk.Urge(now, Number(units), Urged.All),
            ["rc", "urge", var units, var list, var scope] when now.State.Person.Reviews => UrgingTalk.Urge(now, Number(units), Urged.Find(now.Roster, list, scope)),
            ["rc", "urge"] when now.State.Person.Reviews => UrgingTalk.Ask(now, Urged.All),
            ["rc", "urged"] when now.State.Person.Reviews => UrgingTalk.Outcome(now),
            ["rc", "one", var unit] when now.State.Person.Watches => UnitAsked.Open(now, unit),
            ["rc", var list, .. var of] when now.State.Person.Watches => RollCallTalk.List(now, list, UnitScope.Find(now.Roster, of is [var code, ..] ? code : "")),
            ["bh", var unit] when now.State.Person.Watches => OnBehalfTalk.Begin(now, unit),
            ["rv", ..] and var parts when now.State.Person.Reviews => ReviewTaps.Decide(now, parts),
            ["st", ..] when now.State.Person.Reviews => SeatTaps.Decide(now, data),
            ["im", ..] and var parts when now.State.Person.Reviews => ImportTalk.Tap(now, parts),
            ["ar", ..] and var parts when now.State.Person.Reviews => AccessReview.Tap(now, parts),
            ["xq", ..] and var parts => AccessTalk.Tap(now, parts),
            ["rc" or "bh", ..] or ["paper", ..] or ["q" or "a" or "w" or "queue" or "given" or "rv" or "st" or "ar" or "im", ..] => Rights.Refused(now),
            ["form", "anew"] => StandingTalk.Anew(now),
            ["form", "reuse"] => StandingTalk.Reuse(now),
            ["form", "open"] => FormTalk.Open(now),
            ["send" or "present", ..] => SummaryTalk.Confirm(now, data).InPlace(),
            var parts => OfForm(now, parts).InPlace(),
        };
    }

    private static Turn Vote(Facts facts, string how, string question) => how switch
    {
        "up" => Voting.Like(facts, question),
        "down" => FormTalk.Aside(facts, Voting.Dislike(facts, question)),
        _ => FormTalk.Aside(facts, Voting.Pass(facts, question)),
    };

    /// <summary>Of the reviewers' queue and official answers. A list turns its page where it stands.</summary>
    private static Turn Learning(Facts facts, string[] parts, AskTalk ask) => parts switch
    {
        ["queue", var page] => QueueTalk.Page(facts, Number(page) ?? 0).InPlace(),
        ["given", var page] => OfficialTalk.Page(facts, Number(page) ?? 0).InPlace(),
        ["q", "open", var id] => QueueTalk.Open(facts, Id(id), ask),
        ["q", "write", var id] => WritingTalk.Begin(facts, Id(id)),
        ["q", "skip", var id] => QueueTalk.Dismiss(facts, Id(id)),
        ["a", "open", var id] => OfficialTalk.Open(facts, Id(id), ask),
        ["a", "write", var id] => WritingTalk.Correct(facts, Id(id)),
        ["a", "revoke", var id] => OfficialTalk.RevokeAsk(facts, Id(id)),
        ["a", "revoke", var id, var version] => OfficialTalk.Revoke(facts, Id(id), Number(version)),
        ["w", "send", var id, var draft] => WritingTalk.Send(facts, Id(id), draft, ask),
        ["w", "again"] => WritingTalk.Again(facts),
        ["w", "stop"] => WritingTalk.Stop(facts),
        _ => QueueTalk.Show(facts),
    };

    private static long Id(string digits) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;

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
