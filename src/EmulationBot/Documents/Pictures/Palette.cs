using EmulationBot.Core.Registrations;
using SkiaSharp;

namespace EmulationBot.Documents.Pictures;

/// <summary>The colours of the progress picture; those of the stages differ in lightness too, for eyes that do not tell red from green.</summary>
internal static class Palette
{
    public static readonly SKColor Paper = SKColors.White;
    public static readonly SKColor Band = new(0x12, 0x33, 0x5C);
    public static readonly SKColor OnBand = SKColors.White;
    /// <summary>What is to survive a photocopy.</summary>
    public static readonly SKColor Print = SKColors.Black;

    public static readonly SKColor Ink = new(0x1C, 0x24, 0x2E);
    public static readonly SKColor Faint = new(0x5B, 0x67, 0x75);
    public static readonly SKColor Track = new(0xE6, 0xEA, 0xEF);

    public static SKColor Of(EntryStage stage) => stage switch
    {
        EntryStage.Sent => new(0x1B, 0x7F, 0x3B),
        EntryStage.Late => new(0xC6, 0x28, 0x28),
        EntryStage.Returned => new(0x7B, 0x1F, 0xA2),
        EntryStage.PaperUnconfirmed => new(0x1E, 0x6F, 0xC2),
        EntryStage.Drafting => new(0xF2, 0xA9, 0x1C),
        _ => new(0xA3, 0xAD, 0xB8),
    };
}
