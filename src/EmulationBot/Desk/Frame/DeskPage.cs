using EmulationBot.Core.Conversations;
using EmulationBot.Core.Texts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace EmulationBot.Desk;

/// <summary>
/// A page of the desk. Who looks is asked again at every load: at each change of address, whenever something has happened, and at
/// least every half minute; who may not any more is led out.
/// </summary>
public class DeskPage : ComponentBase, IAsyncDisposable
{
    /// <summary>However much happens, a page is read anew no more often.</summary>
    private static readonly TimeSpan _calm = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan _atLeast = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource _closed = new();

    [Inject]
    protected DeskSessions Sessions { get; set; } = null!;

    [Inject]
    protected LiveCampaign Live { get; set; } = null!;

    [Inject]
    protected DeskTurns Turns { get; set; } = null!;

    [Inject]
    protected NavigationManager Navigation { get; set; } = null!;

    [Inject]
    protected TimeProvider Clock { get; set; } = null!;

    [Inject]
    private AuthenticationStateProvider Authentication { get; set; } = null!;

    /// <summary>Who looks; null until that is known, and then nothing is shown.</summary>
    protected SignedIn? Who { get; private set; }

    /// <summary>What the last act said.</summary>
    protected DeskOutcome? Outcome { get; set; }

    protected CancellationToken Closed => _closed.Token;

    protected DateTimeOffset Now => Clock.GetUtcNow();

    /// <summary>Reads what the page shows.</summary>
    protected virtual Task Load() => Task.CompletedTask;

    protected override async Task OnParametersSetAsync()
    {
        if (await Known())
            await Load();
    }

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
            _ = Follow();
    }

    /// <summary>Does it, says what came of it, and reads the page anew.</summary>
    protected async Task<DeskOutcome> Act(DeskAct act)
    {
        Outcome = Who is { } who ? await Turns.Take(who, act, Closed) : new DeskOutcome(Say.Desk.SignedOut, null);
        if (await Known())
            await Load();
        return Outcome;
    }

    /// <summary>Asks for something else of a list by the page's address, from its first page on.</summary>
    /// <param name="what">Of the address.</param>
    /// <param name="value">Nothing: no more of that.</param>
    /// <param name="replace">The way back leads past it.</param>
    protected void Ask(string what, object? value, bool replace = false) => Navigation.NavigateTo(
        Navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { [what] = $"{value}" is { Length: > 0 } chosen ? chosen : null, ["trang"] = null }), replace: replace);

    /// <summary>Whether who looks may; else he is led out.</summary>
    protected async Task<bool> Known()
    {
        var user = (await Authentication.GetAuthenticationStateAsync()).User;
        Who = await Sessions.Find(SignedIn.SessionOf(user), Closed);
        if (Who is null)
            Navigation.NavigateTo(DeskPaths.Enter, forceLoad: true);
        return Who is not null;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _closed.CancelAsync();
        _closed.Dispose();
    }

    private async Task Follow()
    {
        var stop = Closed;
        try
        {
            for (var changed = Live.Changed; ; changed = Live.Changed)
            {
                using (var waiting = CancellationTokenSource.CreateLinkedTokenSource(stop))
                {
                    await Task.WhenAny(changed, Task.Delay(_atLeast, waiting.Token));
                    await waiting.CancelAsync();
                }
                await Task.Delay(_calm, stop);
                await InvokeAsync(Again);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed.
        }
    }

    private async Task Again()
    {
        if (_closed.IsCancellationRequested || !await Known())
            return;
        await Load();
        StateHasChanged();
    }
}
