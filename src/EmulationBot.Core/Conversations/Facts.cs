using EmulationBot.Core.Imports;
using EmulationBot.Core.Learning;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Privacy;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Reminders;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Conversations;

/// <summary>Everything one turn may change. What the turn leaves untouched stays the same object.</summary>
public sealed record State(Person Person, Dialogue Dialogue)
{
    /// <summary>Of the person's unit; null when nothing is begun.</summary>
    public Draft? Draft { get; init; }

    public Registration? Registration { get; init; }

    public PaperFiling? Paper { get; init; }

    /// <summary>What was withdrawn, where nothing has been begun since.</summary>
    public Registration? Reusable => Draft is null && Registration is { State: RegistrationState.Withdrawn } withdrawn ? withdrawn : null;
}

/// <summary>All that a turn is decided from; <see cref="Now"/> is the moment the message was received.</summary>
public sealed record Facts(DateTimeOffset Now, Plan Plan, State State)
{
    private static readonly UnitDirectory _noUnits = UnitDirectory.Empty;

    /// <summary>The person's own unit, or the one he enters for (<see cref="OnBehalfTalk"/>); <see cref="State"/> is of the same.</summary>
    public Unit? Unit { get; init; }

    /// <summary>What is known of a unit is the person's own.</summary>
    public bool OfOwnUnit => State.Person.UnitId is not null;

    /// <summary>All units; the conversation brings them.</summary>
    public UnitDirectory Units { get; init; } = _noUnits;

    /// <summary>What is known of the code in the message, if it holds one (<see cref="Invite.CodeIn"/>).</summary>
    public Invite? Invite { get; init; }

    /// <summary>A fresh code, for those who may give one away; see <see cref="SeatWords.Concerns"/>.</summary>
    public string? NewCode { get; init; }

    /// <summary>
    /// The seats of his unit for a clerk. When the message is about seats (<see cref="SeatWords.Concerns"/>): every seat for a
    /// reviewer; those of heads and reviewers for a guest who asks for a right, to whom none of it is shown.
    /// </summary>
    public IReadOnlyList<Seat> Seats { get; init; } = [];

    /// <summary>Of a guest his own, the newest first; of a reviewer those that wait, and the one a pressed button names.</summary>
    public IReadOnlyList<AccessRequest> Requests { get; init; } = [];

    /// <summary>Where the bot is spoken to alone, "t.me/ten_bot": when it is asked in a chat of several people (<see cref="Incoming.PrivateChat"/>), or a code is given.</summary>
    public string? PrivateChat { get; init; }

    /// <summary>Number for the next registration code under the plan; of use to a unit that has none.</summary>
    public int NextNumber { get; init; } = 1;

    /// <summary>What a second reader took the words for; see <see cref="Unclear"/>. Null when there was none.</summary>
    public string? Rewritten { get; init; }

    /// <summary>The file that the turn needed (<see cref="FileNeeded"/>); null until it was looked for.</summary>
    public SentFile? File { get; init; }

    /// <summary>What lists are compared with; for reviewers alone, where a list is sent or taken over (<see cref="ImportTalk.Concerns"/>).</summary>
    public PresentLists? Lists { get; init; }

    /// <summary>The units that the person sees, and where they stand (<see cref="Standings.SeenBy"/>); empty for all but reviewers and block heads.</summary>
    public IReadOnlyList<Standing> Roster { get; init; } = [];

    /// <summary>Of the receipt in the message, if it holds one (<see cref="ReceiptTalk.CodeIn"/>) and there is such a file.</summary>
    public OnFile? OnFile { get; init; }

    /// <summary>Of today's urging; for reviewers alone, where it is asked about (<see cref="UrgingTalk.Concerns"/>).</summary>
    public UrgingFacts Urging { get; init; } = UrgingFacts.None;

    /// <summary>What waits for Phòng Nội vụ and what it has answered.</summary>
    public QuestionBook Questions { get; init; } = QuestionBook.Empty;

    /// <summary>A fresh way to the desk, for a reviewer who asks for one (<see cref="DeskKeyTalk.Concerns"/>); null where there are no pages.</summary>
    public DeskKey? DeskKey { get; init; }

    public Retention Retention { get; init; } = Retention.Standard;

    /// <summary>Read when the person asks what is kept about him, or to have it deleted (<see cref="PrivacyTalk.Concerns"/>).</summary>
    public PersonalData? Personal { get; init; }
}

/// <summary>The value of a turn: the state after it and what to say. Nothing here acts.</summary>
public sealed record Turn(State Next, IReadOnlyList<Reply> Replies)
{
    /// <summary>A short line shown over the pressed button, at most 200 characters.</summary>
    public string? Toast { get; init; }

    /// <summary>What would have to be known to decide better: then the turn is decided again (<see cref="Facts.Rewritten"/>, <see cref="Facts.File"/>).</summary>
    public Need? Needs { get; init; }

    /// <summary>A list that is taken over, with this turn or not at all.</summary>
    public Import? List { get; init; }

    /// <summary>The one-time code that this turn used up.</summary>
    public string? UsedCode { get; init; }

    /// <summary>The way to the desk that this turn gave away.</summary>
    public DeskKey? DeskKey { get; init; }

    /// <summary>What a reviewer changed in this turn about the paper filing of another unit.</summary>
    public PaperChange? Paper { get; init; }

    /// <summary>Registrations of other units that a reviewer changed in this turn.</summary>
    public IReadOnlyList<Registration> Reviewed { get; init; } = [];

    /// <summary>Who is urged because of this turn; recorded in the ledger with it.</summary>
    public IReadOnlyList<Reminder> Urged { get; init; } = [];

    /// <summary>What others are told because of this turn, behind all answers.</summary>
    public IReadOnlyList<Announcement> Announcements { get; init; } = [];

    /// <summary>What the turn changes in the queue of questions or among the official answers.</summary>
    public QuestionChange? Questions { get; init; }

    /// <summary>Everything kept about the person goes, but what is a record (README, Personal data).</summary>
    public bool Erases { get; init; }

    /// <summary>What the turn changes about seats, codes and requests, in order.</summary>
    public IReadOnlyList<SeatChange> Seats { get; init; } = [];

    /// <summary>What happened, for the audit trail: a verb such as "registration.sent". Never the person's words.</summary>
    public IReadOnlyList<string> Events { get; init; } = [];
}
