using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Desk;

/// <summary>One registration to be checked. Opening it receives it; a decision saves and shows the next that waits, the first sent first.</summary>
public sealed partial class RegistrationPage(Plan plan, IDbContextFactory<BotDb> databases)
{
    private readonly NoteForm _note = new();
    private ReturnForm _return = new();
    private bool _loaded;
    private RegistrationFile? _file;
    private IReadOnlyList<string> _waiting = [];
    private string? _opened;

    [Parameter]
    public string Unit { get; set; } = "";

    private Plan Plan => plan;

    protected override async Task Load()
    {
        var standings = (await Live.Read(Closed)).Standings;
        _waiting = [.. standings.Waiting(Who!.Person).Select(s => s.Unit.Id)];
        var standing = standings.Reviewable(Who.Person, Unit);
        if (standing is not null && _opened != Unit && RendererInfo.IsInteractive)
        {
            (_opened, _return) = (Unit, new ReturnForm());
            if (standing.Registration!.State is RegistrationState.Sent && (await Turns.Take(Who, new DeskAct.Open(Unit), Closed)).Done)
                standing = (await Live.Read(Closed)).Standings.FirstOrDefault(s => s.Unit.Id == Unit) ?? standing;
        }
        if (standing is null)
            _file = null;
        else
        {
            await using var db = await databases.CreateDbContextAsync(Closed);
            _file = await RegistrationFile.Read(db, plan, standing, Closed);
        }
        _loaded = true;
    }

    private async Task Complete()
    {
        if ((await Act(new DeskAct.Complete(Unit, _file!.Registration.Revision))).Done)
            Step(+1);
    }

    private async Task Return()
    {
        if ((await Act(new DeskAct.Return(Unit, _file!.Registration.Revision, _return.Field, _return.Reason, _return.Until))).Done)
        {
            _return = new ReturnForm();
            Step(+1);
        }
    }

    private async Task Note()
    {
        if ((await Act(new DeskAct.Note(Unit, _file!.Registration.Revision, _note.Text))).Done)
            _note.Text = "";
    }

    /// <summary>To the next that waits, or the one before; in a circle, and not to the one that is shown.</summary>
    private void Step(int way)
    {
        var others = _waiting.ToList();
        var at = others.IndexOf(Unit);
        if (others.Count == 0 || (others.Count == 1 && at == 0))
            return;
        var next = at < 0 ? (way > 0 ? 0 : others.Count - 1) : (at + way + others.Count) % others.Count;
        Navigation.NavigateTo(DeskPaths.Registration(others[next]));
    }

    private sealed class ReturnForm
    {
        public string Field { get; set; } = Fields.Targets;

        public string Reason { get; set; } = "";

        public DateOnly? Until { get; set; }
    }

    private sealed class NoteForm
    {
        public string Text { get; set; } = "";
    }
}
