using EmulationBot.Core.Conversations;
using EmulationBot.Core.Reminders;
using EmulationBot.Core.Units;
using EmulationBot.Reminders;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Desk;

/// <summary>The ladder of reminders as a timeline: what left, to whom and whether it arrived; what would leave, as it will look.</summary>
public sealed partial class RemindersPage(IDbContextFactory<BotDb> databases, ReminderRound round, UnitDirectory units, LadderApprovals approvals, Reminding reminding)
{
    private const int PageSize = 25;

    private IReadOnlyList<LadderStep> _steps = [];
    private LadderApprovalRow? _approval;
    private string? _approver;
    private LadderLine? _shown;
    private int _at = -1;
    private int _page = 1;

    private LadderStep Step => _steps[_at];

    private PageAt Page => new(Step.Lines.Count, PageSize, _page);

    protected override async Task Load()
    {
        await using var db = await databases.CreateDbContextAsync(Closed);
        _steps = await LadderStep.Read(db, round, units, Now, Closed);
        _approval = await approvals.Of(db, Closed);
        _approver = _approval is { } given ? (await db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == given.PersonId, Closed))?.Name : null;
        // At first the next that comes; afterwards what is looked at stays.
        if (_at < 0)
            _at = _steps.ToList().FindIndex(s => s.At > Now && s.Lines.Count > 0);
        _at = _at < 0 ? _steps.Count - 1 : Math.Min(_at, _steps.Count - 1);
        _page = Page.Number;
        _shown = Step.Lines.FirstOrDefault(l => l.Unit == _shown?.Unit && l.Person == _shown.Person) ?? (Step.Lines.Count > 0 ? Step.Lines[0] : null);
    }

    private void Go(int step)
    {
        (_at, _page) = (Math.Clamp(step, 0, _steps.Count - 1), 1);
        _shown = Step.Lines.Count > 0 ? Step.Lines[0] : null;
    }

    private async Task Approve()
    {
        if (!await Known())
            return;
        await approvals.Approve(Who!.Person.Id, Closed);
        await reminding.Run(Closed);
        await Load();
    }
}
