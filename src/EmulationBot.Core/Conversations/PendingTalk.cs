using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>Yes or no to what the assistant asked. A yes after the matter has passed shows the present state.</summary>
internal static class PendingTalk
{
    public static Turn Settle(Facts facts, bool yes)
    {
        var settled = Dropped(facts);
        return (facts.State.Dialogue.Pending, yes) switch
        {
            (Pending.Cancel, true) => FormWays.Cancelled(settled),
            (Pending.Erase, true) => PrivacyTalk.Erased(settled),
            (Pending.Erase, false) => PrivacyTalk.Kept(settled),
            (Pending.SendLate, true) => SummaryTalk.SendLate(settled),
            (Pending.Withdraw, true) when settled.State.Registration is { State: not RegistrationState.Withdrawn } => StandingTalk.Withdrawn(settled),
            (Pending.SendLate, false) => settled.State.With(d => d with { InForm = false }).Says(Say.Summary.LateKept),
            (Pending.Withdraw, _) => StandingTalk.Status(settled),
            _ => FormTalk.Present(settled),
        };
    }

    /// <summary>Words that are neither yes nor no, and could only be stored: the question is put once more.</summary>
    public static Turn Again(Facts facts, Pending asked)
    {
        var again = asked switch
        {
            Pending.Cancel => FormWays.Go(facts, Way.Cancel),
            Pending.Withdraw => StandingTalk.WithdrawAsk(facts),
            Pending.Erase => PrivacyTalk.Ask(facts),
            _ => SummaryTalk.Send(facts),
        };
        return again with { Replies = [.. again.Replies.Select((reply, at) => at == 0 ? reply with { Text = Rich.Paragraphs(Say.Nav.NoYesOrNo, reply.Text) } : reply)] };
    }

    /// <summary>The question is not waited for any more; whatever came instead is read as usual.</summary>
    public static Facts Dropped(Facts facts) => facts with { State = facts.State.With(d => d with { Pending = Pending.None }) };
}
