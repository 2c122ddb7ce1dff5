using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Texts;
using EmulationBot.Operations.Rehearsals;
using EmulationBot.Web.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.JSInterop;
using MudBlazor;

namespace EmulationBot.Channels.Web;

/// <summary>Shows the newest messages of one account, and reads them again whenever it is told that something has changed.</summary>
public sealed partial class ChatPage(
    Callers callers, WebTranscript transcript, WebDoor door, OpenPages pages, AuthenticationStateProvider authentication, IJSRuntime browser,
    NavigationManager navigation, IEnumerable<RehearsalStage> rehearsals)
{
    /// <summary>So many messages at first, and so many more whenever older ones are asked for.</summary>
    private const int Page = 30;

    private readonly RehearsalStage? _rehearsal = rehearsals.SingleOrDefault();
    private readonly CancellationTokenSource _closed = new();
    private string? _account;
    private string _address = "";
    private string? _played;
    private PlayedRole? _role;
    private string? _code;
    private int _count = Page;
    private IReadOnlyList<WebLine> _lines = [];
    private IDisposable? _watching;
    private DotNetObjectReference<ChatPage>? _self;

    /// <summary>No part of the constructor, which the model of the database looks at: without pages MudBlazor would be loaded for it.</summary>
    [Inject]
    public required ISnackbar Notes { get; set; }

    /// <summary>The role that is played; read in a rehearsal alone.</summary>
    [SupplyParameterFromQuery(Name = "vai")]
    public string? Vai { get; set; }

    /// <summary>A code, of a link: it is used by a press and never by opening the page.</summary>
    [SupplyParameterFromQuery(Name = "ma")]
    public string? Ma { get; set; }

    /// <summary>The same, as links of codes are written for other channels.</summary>
    [SupplyParameterFromQuery(Name = "start")]
    public string? Start { get; set; }

    private bool AsksPhone => _lines is [.., { Reply.Keyboard: Keyboard.AskContact }];

    protected override async Task OnParametersSetAsync()
    {
        _code = Invite.CodeIn(Incoming.Words(Ma ?? Start ?? ""));
        var user = (await authentication.GetAuthenticationStateAsync()).User;
        var account = callers.AccountOf(user, Vai);
        if (account is null || account == _account)
            return;
        (_account, _address, _count) = (account, Visitors.AddressOf(user), Page);
        await Play();
        if (RendererInfo.IsInteractive)
            Watch(account);
        await Read();
        if (_self is not null)
            await Attach();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        _self = DotNetObjectReference.Create(this);
        await Attach();
    }

    /// <summary>The browser hands in what was typed or pressed, until it hears that it was taken.</summary>
    [JSInvokable]
    public async Task<string> Take(Handed handed)
    {
        var taking = _account is { } account ? await door.Take(account, _address, handed, _closed.Token) : Taking.Refused;
        if (taking is not Taking.Taken)
            Notes.Add(taking is Taking.Slower ? Say.Web.TooFast : Say.Web.NotTaken, Severity.Warning);
        else if (_code is not null && handed.Words == _code)
            ForgetCode();
        return taking.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        _watching?.Dispose();
        await _closed.CancelAsync();
        _self?.Dispose();
        _closed.Dispose();
    }

    private async Task Play()
    {
        _role = _rehearsal?.RoleOf(Vai);
        _played = _rehearsal is null ? null : _role?.Account;
        if (_rehearsal is not null && _role is not null)
            await _rehearsal.Play(_role, WebChannel.ChannelName, _closed.Token);
    }

    private void Watch(string account)
    {
        _watching?.Dispose();
        _watching = pages.Watch(account, note => _ = InvokeAsync(() => Changed(note)));
    }

    private async Task Changed(string? note)
    {
        if (_closed.IsCancellationRequested)
            return;
        if (note is not null)
            Notes.Add(note, Severity.Info);
        await Read();
        StateHasChanged();
    }

    private async Task Read() => _lines = await transcript.Newest(_account!, _count, _closed.Token);

    private async Task Older()
    {
        _count += Page;
        await Read();
    }

    private Task Says(string words) => Take(new Handed(Guid.NewGuid(), words, null, null));

    private async Task Attach()
    {
        await using var module = await browser.InvokeAsync<IJSObjectReference>("import", _closed.Token, $"./{Assets["Channels/Web/ChatPage.razor.js"]}");
        await module.InvokeVoidAsync("attach", _closed.Token, _self);
    }

    private void ForgetCode() => navigation.NavigateTo(navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { ["ma"] = null, ["start"] = null }), replace: true);

    private IEnumerable<(WebLine Line, bool NewDay, bool Last)> Shown()
    {
        DateOnly? day = null;
        foreach (var line in _lines)
        {
            var own = line.At.DateInVietnam();
            yield return (line, own != day, ReferenceEquals(line, _lines[^1]));
            day = own;
        }
    }
}
