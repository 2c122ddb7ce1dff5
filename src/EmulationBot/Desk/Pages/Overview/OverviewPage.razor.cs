using System.Globalization;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Reminders;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;
using EmulationBot.Learning;
using EmulationBot.Reminders;
using EmulationBot.Seats;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;
using MudBlazor;

namespace EmulationBot.Desk;

/// <summary>How the campaign stands, live.</summary>
public sealed partial class OverviewPage(Plan plan, IDbContextFactory<BotDb> databases, WorkingHours hours)
{
    private const int Some = 12;

    private static readonly EntryStage[] _stages = Enum.GetValues<EntryStage>();

    private readonly LineChartOptions _chart = new() { ChartPalette = ["#1f6b3a", "#8d8681"], YAxisRequireZeroPoint = true };
    private CampaignFigures? _figures;
    private List<ChartSeries<double>> _series = [];
    private string[] _labels = [];
    private int _filed;
    private int _waiting;
    private int _complete;
    private int _questions;
    private int _requests;
    private (int Units, Rich Says) _urging = (0, Rich.Empty);
    private Rich _urged = Rich.Empty;
    private bool _urgeAsked;
    private bool _all;

    private Plan Plan => plan;

    protected override async Task Load()
    {
        var campaign = await Live.Read(Closed);
        _figures = CampaignFigures.Of(campaign, plan, Now);
        _filed = campaign.Entries.Count(e => e.Filed);
        _waiting = campaign.Entries.Count(e => e.Sent?.Waits() is true);
        _complete = campaign.Entries.Count(e => e.Sent?.State is RegistrationState.Complete);
        await using (var db = await databases.CreateDbContextAsync(Closed))
        {
            _questions = await db.Set<QuestionRow>().CountAsync(q => q.PlanId == plan.Id && q.State == QuestionState.Waiting, Closed);
            _requests = await db.Set<AccessRequestRow>().CountAsync(r => r.State == AccessState.Waiting, Closed);
            Look(campaign.Standings, await UrgingReader.Read(db, plan, hours, Now, Closed));
        }
        _labels = [.. _figures.Days.Select(d => d.Day.ToString("dd", CultureInfo.InvariantCulture))];
        _series =
        [
            new ChartSeries<double> { Name = Say.Desk.SentSoFar, Data = _figures.Days.Where(d => d.Sent >= 0).Select(d => (double)d.Sent).ToArray() },
            new ChartSeries<double> { Name = Say.Desk.Expected, Data = _figures.Days.Select(d => (double)d.Expected).ToArray() },
        ];
    }

    /// <summary>What was asked of another number is asked anew.</summary>
    private void Look(IReadOnlyList<Standing> standings, UrgingFacts facts)
    {
        var now = UrgingTalk.Look(standings, facts, plan, Now);
        _urgeAsked &= now.Units == _urging.Units;
        _urging = now;
        _urged = facts.Outcome is (0, 0, 0) ? Rich.Empty : Say.Urging.Became(facts.Outcome.Sent, facts.Outcome.Waiting, facts.Outcome.Failed);
    }

    /// <summary>The second press does it.</summary>
    private async Task Urge()
    {
        _urgeAsked = !_urgeAsked;
        if (!_urgeAsked)
            await Act(new DeskAct.Urge(_urging.Units));
    }

    private static string To(string filter) => $"{DeskPaths.Registrations}?loc={filter}";

    private static string Percent(int part, int all) => all == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / all:0.##}%");
}
