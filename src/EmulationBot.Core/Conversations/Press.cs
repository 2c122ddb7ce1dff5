using System.Globalization;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Seats;

namespace EmulationBot.Core.Conversations;

/// <summary>
/// The data of every button: ASCII, at most 64 bytes, a verb and what it applies to. An old button may come back at any
/// time, so a verb names what it was made for and is answered with the present state when that has passed.
/// </summary>
internal static class Press
{
    public const string OpenForm = "form:open";
    public const string Anew = "form:anew";
    public const string Reuse = "form:reuse";
    public const string Back = "n:back";
    public const string Skip = "n:skip";
    public const string Save = "n:save";
    public const string Cancel = "n:cancel";
    public const string Where = "n:where";
    public const string Keep = "n:keep";
    public const string Clear = "n:clear";
    private const string EditPrefix = "edit:";
    public const string EditList = EditPrefix + "list";
    public const string MoreList = "more:list";
    public const string Summary = "form:summary";
    public const string PaperClaim = "paper:claim";
    public const string PaperUnclaim = "paper:unclaim";
    public const string MuteOn = "remind:off";
    public const string MuteOff = "remind:on";
    public const string ReviewerElsewhere = "st:rev";
    public const string TakeBack = "xq:back";
    public const string ImportDrop = "im:drop";

    /// <summary>In the place of a unit: the seats of none.</summary>
    public const string Office = "-";

    public static string Choose(string field, string code) => $"f:{field}:{code}";

    public static string Edit(string field) => EditPrefix + field;

    public static bool PicksField(string data) => data != EditList && data.StartsWith(EditPrefix, StringComparison.Ordinal);

    /// <summary>Yes to one question of the assistant; to no other.</summary>
    public static string Yes(Pending to) => $"ask:{(int)to}:yes";

    public static string No(Pending to) => $"ask:{(int)to}:no";

    /// <summary>The confirmation of one version of one draft: a draft that was begun anew counts from the beginning again.</summary>
    public static string Send(Draft draft) =>
        string.Create(CultureInfo.InvariantCulture, $"send:{draft.Version}:{draft.StartedAt.ToUnixTimeMilliseconds()}");

    /// <summary>The same by somebody who does not send: it is laid before those who do (<see cref="Presenting"/>).</summary>
    public static string Present(Draft draft) =>
        string.Create(CultureInfo.InvariantCulture, $"present:{draft.Version}:{draft.StartedAt.ToUnixTimeMilliseconds()}");

    /// <summary>The confirmation as the person may give it.</summary>
    public static string Confirm(Person person, Draft draft) => person.Sends ? Send(draft) : Present(draft);

    public static bool Confirms(string data) => data.StartsWith("send:", StringComparison.Ordinal) || data.StartsWith("present:", StringComparison.Ordinal);

    /// <summary>The plan is named, so that the button shows the same text when another campaign has begun.</summary>
    public static string Wording(string plan, string passage, int? paragraph) => $"src:{plan}:{passage}:{paragraph}";

    public static string Offer(int number) => $"offer:{number}";

    public static string Command(string name) => $"cmd:{name}";

    public static string Like(string question) => $"vote:up:{question}";

    public static string Dislike(string question) => $"vote:down:{question}";

    /// <summary>The question for Phòng Nội vụ.</summary>
    public static string Pass(string question) => $"vote:pass:{question}";

    public static string Question(string act, long id) => string.Create(CultureInfo.InvariantCulture, $"q:{act}:{id}");

    public static string Official(string act, long id) => string.Create(CultureInfo.InvariantCulture, $"a:{act}:{id}");

    /// <summary>The withdrawal of one version of an official answer.</summary>
    public static string Revoke(long id, int version) => string.Create(CultureInfo.InvariantCulture, $"a:revoke:{id}:{version}");

    public static string Page(string list, int page) => string.Create(CultureInfo.InvariantCulture, $"{list}:{page}");

    public static string Writing(string act) => $"w:{act}";

    /// <summary>The confirmation of one draft of an answer.</summary>
    public static string SendAnswer(long id, string draft) => string.Create(CultureInfo.InvariantCulture, $"w:send:{id}:{draft}");

    /// <summary>An act on the registration of a unit as one revision of it was shown.</summary>
    public static string Review(string act, string unit, int revision) => string.Create(CultureInfo.InvariantCulture, $"rv:{act}:{unit}:{revision}");

    /// <param name="field">Its number in the form.</param>
    /// <param name="reason">The number of the reason among <see cref="Say.Review.Reasons"/>; null: it will be typed.</param>
    public static string Return(string unit, int revision, int field, int? reason) =>
        string.Create(CultureInfo.InvariantCulture, $"rv:ret:{unit}:{revision}:{field}:{reason}");

    public static string Council(string act) => $"rv:council:{act}";

    public static string Tick(string unit) => $"rv:tick:{unit}";

    public static string Paper(PaperKind kind) => $"doc:{kind.ToString().ToLowerInvariant()}";

    /// <summary>Yes to a list as it was shown.</summary>
    public static string Import(string mark) => $"im:do:{mark}";

    public static bool IsAboutLists(string data) => data.StartsWith("im:", StringComparison.Ordinal);

    /// <param name="act">A list, or what is done.</param>
    /// <param name="scope">Of which units (<see cref="UnitScope.Code"/>).</param>
    public static string RollCall(string act, string scope = "") => scope.Length == 0 ? $"rc:{act}" : $"rc:{act}:{scope}";

    /// <summary>Yes to urging so many units of the whole district, as they were counted.</summary>
    public static string Urge(int units) => string.Create(CultureInfo.InvariantCulture, $"rc:urge:{units}");

    /// <summary>The same of the units of a list alone.</summary>
    /// <param name="units">Null: it is asked first.</param>
    /// <param name="list">The list they stand on; "" for none.</param>
    /// <param name="scope">Of which units (<see cref="UnitScope.Code"/>).</param>
    public static string Urge(int? units, string list, string scope) => string.Create(CultureInfo.InvariantCulture, $"rc:urge:{units}:{list}:{scope}");

    /// <summary>How one unit stands.</summary>
    public static string One(string unit) => $"rc:one:{unit}";

    public static string PaperConfirm(string unit) => $"paper:{unit}";

    public static string PaperMistaken(string unit, DateTimeOffset confirmed) => $"paper:no:{unit}:{Moment(confirmed)}";

    /// <summary>A moment in a button, short.</summary>
    public static string Moment(DateTimeOffset at) => at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    /// <summary>The unit that a step about seats waits for.</summary>
    public static string Unit(SeatStep step, string unit) => step switch
    {
        SeatStep.SeatsOf => $"st:of:{unit}",
        SeatStep.CodeFor => $"st:for:{unit}",
        SeatStep.ReviewerIn => $"st:rev:{unit}",
        SeatStep.OnBehalf => OnBehalf(unit),
        _ => $"xq:in:{unit}",
    };

    /// <summary>A registration is entered for the unit.</summary>
    public static string OnBehalf(string unit) => $"bh:{unit}";

    /// <summary>The unit that a button to enter for it names.</summary>
    public static string? OnBehalfIn(string data) => data.Split(':') is ["bh", var unit] ? unit : null;

    public static string Give(SeatKind kind, string unit, bool more = false) => $"st:{(more ? "more" : "give")}:{unit}:{Letter(kind)}";

    public static string OfSeat(string act, long seat) => string.Create(CultureInfo.InvariantCulture, $"st:{act}:{seat}");

    /// <summary>The rights of one holder: of his successor it takes nothing away.</summary>
    public static string Vacate(Seat seat, SeatHolder holder) =>
        string.Create(CultureInfo.InvariantCulture, $"st:out:{seat.Id}:{holder.Since.ToUnixTimeMilliseconds()}:{Mark.Of(holder.PersonId)}");

    public static string AskFor(SeatKind kind, string unit) => $"xq:as:{unit}:{Letter(kind)}";

    public static string Request(string id) => $"ar:{id}";

    /// <summary>Instead of the letter of a kind: nothing is granted.</summary>
    public const string Refuse = "no";

    /// <param name="id">Of the request.</param>
    /// <param name="act">The letter of a kind, or <see cref="Refuse"/>.</param>
    /// <param name="mark">Names who held the head's seat.</param>
    public static string Decide(string id, string act, string mark) => $"ar:{id}:{act}:{mark}";

    /// <summary>The request that a button is about.</summary>
    public static string? RequestIn(string data) => data.Split(':') is ["ar", var id, ..] ? id : null;

    public static bool IsAboutSeats(string data) => data.Split(':') is ["st" or "ar" or "xq", ..] or ["cmd", "seats" or "code" or "access"];

    public static string Letter(SeatKind kind) => kind switch
    {
        SeatKind.Head => "h",
        SeatKind.Deputy => "d",
        SeatKind.Clerk => "c",
        SeatKind.Reviewer => "r",
        SeatKind.BlockHead => "b",
        _ => "a",
    };

    public static SeatKind? Kind(string letter) => Enum.GetValues<SeatKind>().Cast<SeatKind?>().FirstOrDefault(kind => Letter(kind!.Value) == letter);
}
