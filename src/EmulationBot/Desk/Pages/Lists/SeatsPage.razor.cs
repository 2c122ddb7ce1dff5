using EmulationBot.Channels;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Units;
using EmulationBot.Documents;
using EmulationBot.Imports;
using EmulationBot.Seats;
using EmulationBot.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.JSInterop;

namespace EmulationBot.Desk;

/// <summary>Who holds which seat; codes, one or for every unit without a head, on a sheet that is printed once.</summary>
public sealed partial class SeatsPage(IDbContextFactory<BotDb> databases, SeatReader seats, SeatImports seatImports, UnitDirectory units, IEnumerable<IChannel> channels, IJSRuntime browser)
{
    private const int PageSize = 25;

    private readonly List<Slip> _codes = [];
    private readonly Wanted _form = new();
    private IReadOnlyList<Seat> _found = [];
    private IReadOnlyList<Unit> _empty = [];
    private IReadOnlyList<(AccessRequest Request, Unit Unit, SeatHolder? Head)> _requests = [];
    private PageAt _page = PageAt.Empty;
    private bool _giving;
    private long? _asked;

    [SupplyParameterFromQuery]
    public string? Tim { get; set; }

    [SupplyParameterFromQuery]
    public int? Trang { get; set; }

    private IEnumerable<SeatKind> Kinds => Enum.GetValues<SeatKind>().Where(kind => Who!.Administers || kind.IsOfUnit());

    protected override async Task Load()
    {
        await using var db = await databases.CreateDbContextAsync(Closed);
        var all = await db.SeatsAsync(seats, Now, Closed);
        var heads = all.Where(s => s.Kind is SeatKind.Head).ToLookup(s => s.UnitId, s => s.Holder);
        var asked = await db.Set<AccessRequestRow>().AsNoTracking().Where(r => r.State == AccessState.Waiting).OrderBy(r => r.AskedAt).ToListAsync(Closed);
        _requests = [.. from row in asked let unit = units.Find(row.UnitId) where unit is not null select (row.ToRequest(), unit, heads[row.UnitId].FirstOrDefault(h => h is not null))];
        var words = new SearchWords(Tim);
        _found = [.. all.Where(s => words.AreIn(() => $"{s.Title} {s.Holder?.Name}")).OrderBy(s => s.Kind.IsOfUnit()).ThenBy(s => s.Title, StringComparer.Ordinal)];
        var headed = all.Where(s => s.Kind is SeatKind.Head && (s.Holder is not null || s.CodeUntil is not null)).Select(s => s.UnitId).ToHashSet();
        _empty = [.. units.Confirmed.Where(u => !headed.Contains(u.Id))];
        _page = new PageAt(_found.Count, PageSize, Trang);
    }

    private Task Give() => _form.Kind.IsOfUnit() && _form.Unit.Length == 0
        ? Task.CompletedTask
        : Issue(new DeskAct.GiveSeat(_form.Kind, _form.Kind.IsOfUnit() ? _form.Unit : null, _form.Block));

    private async Task Issue(DeskAct act) => Keep(await Act(act));

    /// <summary>One act after the other, each a turn of its own.</summary>
    private async Task GiveAll()
    {
        _giving = true;
        foreach (var unit in _empty.ToList())
            Keep(Outcome = await Turns.Take(Who!, new DeskAct.GiveSeat(SeatKind.Head, unit.Id), Closed));
        Outcome = null;
        _giving = false;
        await Load();
    }

    private void Keep(DeskOutcome outcome)
    {
        foreach (var issued in outcome.Codes)
        {
            _codes.RemoveAll(c => c.Card.Title == issued.Seat.Title);
            var link = channels.Select(c => c.PrivateChat).FirstOrDefault(chat => chat is not null) is { } chat ? Invite.Link(chat, issued.Code) : null;
            var card = new Invitation(issued.Seat.Title, issued.Code, link, Now + Invite.Life);
            _codes.Add(new Slip(card, Convert.ToBase64String(QrPicture.Of(card.Scanned))));
        }
    }

    /// <summary>The second press does it.</summary>
    private async Task Vacate(Seat seat, SeatHolder holder)
    {
        if (_asked != seat.Id)
        {
            _asked = seat.Id;
            return;
        }
        _asked = null;
        await Act(new DeskAct.Vacate(seat.Id, holder.PersonId));
    }

    /// <summary>Of all kinds of seats, so for an administrator.</summary>
    private async Task<ImportOutcome?> Apply(ImportPreview<Seat> preview, CancellationToken stop)
    {
        if (!await Known() || !Who!.Administers)
            return null;
        var outcome = await seatImports.Apply(preview, Who.Person.Id, stop);
        await Load();
        StateHasChanged();
        return outcome;
    }

    private async Task Print()
    {
        await using var module = await browser.InvokeAsync<IJSObjectReference>("import", Closed, $"./{Assets["Desk/Frame/DeskLayout.razor.js"]}");
        await module.InvokeVoidAsync("print", Closed);
    }

    /// <summary>A code as it is cut out and handed over. <paramref name="Picture"/>: PNG, base64.</summary>
    private sealed record Slip(Invitation Card, string Picture);

    private sealed class Wanted
    {
        public SeatKind Kind { get; set; }

        public string Unit { get; set; } = "";

        public string? Block { get; set; }
    }
}
