using EmulationBot.Channels;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;
using EmulationBot.Storage;

namespace EmulationBot.Desk;

/// <summary>What came of an act at the desk.</summary>
/// <param name="Said">For who acted.</param>
/// <param name="Turn">What was written; null when the act was not even looked at.</param>
public sealed record DeskOutcome(Rich Said, Turn? Turn)
{
    /// <summary>It changed something, beside the line of the audit.</summary>
    public bool Done => Turn is { } turn && (turn.Reviewed.Count > 0 || turn.Seats.Count > 0 || turn.Questions is not null || turn.Urged.Count > 0 || turn.Paper is not null);

    /// <summary>Codes that were issued, with their seats: they are shown this once.</summary>
    public IEnumerable<SeatChange.Issued> Codes => Turn?.Seats.OfType<SeatChange.Issued>() ?? [];
}

/// <summary>
/// Carries out what somebody does at the desk as a turn like any other: facts read under the write lock, decided, and written with
/// announcements, audit and cards in one commit. Whether he still may is looked up for every act.
/// </summary>
public sealed partial class DeskTurns(
    WriteTurn turns, FactsReader reader, DeskTalk talk, TurnWriter writer, DeskSessions sessions, Outbox outbox, Bells bells, TimeProvider clock, ILogger<DeskTurns> log)
{
    public async Task<DeskOutcome> Take(SignedIn who, DeskAct act, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(who);
        ArgumentNullException.ThrowIfNull(act);
        if (await sessions.Find(who.Session, stop) is null)
            return new DeskOutcome(Say.Desk.SignedOut, null);
        try
        {
            var turn = await Commit(who, act, stop);
            outbox.Wake();
            bells.Progress.Ring();
            return new DeskOutcome(Rich.Paragraphs(turn.Replies.Select(r => r.Text)), turn);
        }
        catch (Exception broken) when (!stop.IsCancellationRequested)
        {
            reader.Forget();
            // It may be on disk all the same.
            outbox.Wake();
            Log.Broken(log, act.GetType().Name, broken);
            return new DeskOutcome(Say.Desk.Broken, null);
        }
    }

    private async Task<Turn> Commit(SignedIn who, DeskAct act, CancellationToken stop)
    {
        using var writing = await turns.Take(stop);
        var person = writing.People.Find(who.Person.Id) ?? throw new InvalidOperationException("Who is signed in is not known.");
        var update = new Received(person.Channel, "", person.Account, person.ChatId ?? "", DeskTalk.Asking(act));
        var known = await reader.Read(writing, person, update, clock.GetUtcNow(), stop);
        var turn = talk.Decide(known.Facts, act);
        // What is said is read on the page, not in the chat.
        await writer.Write(writing, known, turn with { Replies = [] }, update, stop);
        await writing.Commit(stop);
        return turn;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "An act at the desk failed: {Act}")]
        public static partial void Broken(ILogger logger, string act, Exception cause);
    }
}
