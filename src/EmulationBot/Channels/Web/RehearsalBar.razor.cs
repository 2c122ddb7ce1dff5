using EmulationBot.Core.Conversations;
using EmulationBot.Core.Texts;
using EmulationBot.Operations.Rehearsals;
using Microsoft.AspNetCore.Components;

namespace EmulationBot.Channels.Web;

/// <summary>Moves the rehearsal's clock, and leads to the address of another role.</summary>
public sealed partial class RehearsalBar(NavigationManager navigation)
{
    private static readonly (string Word, string Name)[] _roles =
    [
        ("guest", Say.Web.RoleGuest), ("chair", Say.Web.RoleChair), ("clerk", Say.Web.RoleClerk), ("reviewer", Say.Web.RoleReviewer), ("admin", Say.Web.RoleAdmin),
    ];

    /// <summary>The clock is read to the minute.</summary>
    private static readonly TimeSpan _redrawn = TimeSpan.FromSeconds(20);

    private readonly CancellationTokenSource _closed = new();
    private IReadOnlyList<DateTimeOffset> _moments = [];
    private Timer? _tick;

    [Parameter, EditorRequired]
    public required RehearsalStage Stage { get; set; }

    [Parameter, EditorRequired]
    public required PlayedRole Role { get; set; }

    /// <summary>Kept for who plays a role without a unit in between.</summary>
    private string UnitId { get; set; } = "xa-tan-lap";

    /// <summary>Where the role is played.</summary>
    public static string AddressOf(string word, string unit = "") => $"/?vai={Uri.EscapeDataString(unit.Length == 0 ? word : $"{word}:{unit}")}";

    public void Dispose()
    {
        Stage.Changed -= Redraw;
        _tick?.Dispose();
        _closed.Cancel();
        _closed.Dispose();
    }

    protected override void OnInitialized()
    {
        if (!RendererInfo.IsInteractive)
            return;
        Stage.Changed += Redraw;
        _tick = new Timer(_ => Redraw(), null, _redrawn, _redrawn);
    }

    protected override void OnParametersSet()
    {
        UnitId = Role.Unit?.Id ?? UnitId;
        Look();
    }

    private void Redraw() => _ = InvokeAsync(() =>
    {
        Look();
        StateHasChanged();
    });

    private void Look() => _moments = Stage.Moments(forReviewers: Role.Role is Core.Conversations.Role.Reviewer or Core.Conversations.Role.Administrator);

    private Task Move(DateTimeOffset moment) => Stage.MoveTo(moment, WebChannel.ChannelName, _closed.Token);

    private void Play(string word, string unit) => navigation.NavigateTo(AddressOf(word, word is "chair" or "clerk" ? unit : ""));
}
