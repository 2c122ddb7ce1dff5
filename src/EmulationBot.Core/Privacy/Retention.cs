namespace EmulationBot.Core.Privacy;

/// <summary>
/// For how many days what people say is kept (domain sheet, 7.1: only what the audit needs, and shortly). What was sent as a
/// registration is an archive record and has no such end.
/// </summary>
/// <param name="Messages">Messages that came in and went out, once they are settled.</param>
/// <param name="Failed">Messages that were set aside or could not be delivered.</param>
/// <param name="Questions">Questions, from the day Phòng Nội vụ settled them.</param>
/// <param name="Drafts">Drafts never sent, from their last change.</param>
/// <param name="Guests">People without a unit or an office, from the day they last wrote.</param>
public sealed record Retention(int Messages, int Failed, int Questions, int Drafts, int Guests)
{
    public static readonly Retention Standard = new(30, 180, 365, 365, 180);
}
