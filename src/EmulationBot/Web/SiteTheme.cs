using MudBlazor;

namespace EmulationBot.Web;

/// <summary>
/// Colours, type and corners of all pages. Both palettes stand in every page, the dark one for a document marked
/// <c>data-theme="dark"</c>: so nothing flashes while a page comes alive, and without a connection the switch works too.
/// </summary>
public static class SiteTheme
{
    // Above the themes, which are made of it: fields are set in the order they stand in.
    /// <summary>What the system has; Noto Sans, which the program brings, where it has none of these.</summary>
    private static readonly string[] _type = ["-apple-system", "Segoe UI", "Roboto", "Noto Sans", "Signs", "sans-serif"];

    public static readonly MudTheme Light = Of(":root");

    public static readonly MudTheme Dark = Of(":root[data-theme=dark]");

    private static MudTheme Of(string scope)
    {
        var theme = new MudTheme { PseudoCss = new PseudoCss { Scope = scope }, PaletteLight = Day(), PaletteDark = Night() };
        theme.LayoutProperties.DefaultBorderRadius = "10px";
        theme.Typography.Default.FontFamily = _type;
        theme.Typography.Default.FontSize = "1rem";
        theme.Typography.Default.LineHeight = "1.5";
        theme.Typography.Button.TextTransform = "none";
        theme.Typography.Button.FontSize = ".95rem";
        return theme;
    }

    private static PaletteLight Day() => new()
    {
        Primary = "#8a1c1c",
        Secondary = "#7a5b00",
        Background = "#f4f2ef",
        Surface = "#ffffff",
        AppbarBackground = "#8a1c1c",
        AppbarText = "#ffffff",
        TextPrimary = "#1f1b1a",
        TextSecondary = "#5a524f",
        Success = "#1f6b3a",
        Error = "#a4161a",
        Info = "#1d4e89",
        Warning = "#8a5a00",
        Divider = "#ddd6d0",
        LinesDefault = "#ddd6d0",
    };

    private static PaletteDark Night() => new()
    {
        Primary = "#f2a29b",
        PrimaryContrastText = "#3a0b0b",
        Secondary = "#e6c36a",
        Background = "#161413",
        BackgroundGray = "#1d1a19",
        Surface = "#211e1d",
        AppbarBackground = "#2a1514",
        AppbarText = "#f6ece9",
        DrawerBackground = "#1d1a19",
        TextPrimary = "#f1ebe8",
        TextSecondary = "#c3b8b3",
        Success = "#7fd19b",
        SuccessContrastText = "#06280f",
        Error = "#ff9a94",
        ErrorContrastText = "#3a0506",
        Info = "#9cc4f5",
        InfoContrastText = "#06213f",
        Warning = "#f0c36b",
        WarningContrastText = "#2b1d00",
        Divider = "#3a3432",
        LinesDefault = "#3a3432",
    };
}
