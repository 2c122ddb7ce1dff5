using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Desk;

/// <summary>A part of the units by where they stand; the key stands in the address.</summary>
public sealed record RegistrationFilter(string Key, string Caption, Func<CampaignEntry, bool> Holds)
{
    public static readonly IReadOnlyList<RegistrationFilter> All =
    [
        new("cho", Say.Desk.Filter.Waiting, e => e.Sent?.Waits() is true),
        new("bo-sung", Say.Desk.Filter.Returned, e => e.Sent?.State is RegistrationState.Returned),
        new("du", Say.Desk.Filter.Complete, e => e.Sent?.State is RegistrationState.Complete),
        new("thong-nhat", Say.Desk.Filter.Agreed, e => e.Sent?.State is RegistrationState.Agreed),
        new("chua-thong-nhat", Say.Desk.Filter.NotAgreed, e => e.Sent?.State is RegistrationState.NotAgreed),
        new("chua-bao", Say.Desk.Filter.Untold, e => e.Sent?.Review.Untold is true),
        new("muon", Say.Desk.Filter.Late, e => e.Late),
        new("da-gui", Say.Desk.Filter.Sent, e => e.Filed),
        new("giay", Say.Desk.Filter.Paper, e => e.Stage is EntryStage.PaperUnconfirmed),
        new("dang-soan", Say.Desk.Filter.Drafting, e => e.Stage is EntryStage.Drafting),
        new("chua", Say.Desk.Filter.NotStarted, e => e.Stage is EntryStage.NotStarted),
        new("thieu", Say.Desk.Filter.Missing, e => e.Stage is EntryStage.NotStarted or EntryStage.Drafting or EntryStage.Returned),
    ];
}
