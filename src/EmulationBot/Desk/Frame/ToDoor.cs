using Microsoft.AspNetCore.Components;

namespace EmulationBot.Desk;

/// <summary>In the place of a page for who is not signed in: leads to where one signs in.</summary>
public sealed class ToDoor(NavigationManager navigation) : ComponentBase
{
    protected override void OnInitialized() => navigation.NavigateTo(DeskPaths.Enter, forceLoad: true);
}
