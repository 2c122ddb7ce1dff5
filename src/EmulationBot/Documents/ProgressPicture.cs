using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;
using EmulationBot.Documents.Pictures;
using SkiaSharp;

namespace EmulationBot.Documents;

/// <summary>
/// How far a campaign is, as a picture for a phone (PNG, 1080 pixels wide): how many units have sent, the units by stage and by
/// block, the days left. Numbers alone, no unit by name, so that it may be shown to a group.
/// </summary>
public static class ProgressPicture
{
    private const int Width = 1080;
    private const int Margin = 56;
    private const int Inside = Width - (2 * Margin);
    private const int BandHeight = 292;
    private const int ScoreHeight = 236;
    private const int HeadingHeight = 92;
    private const int StageHeight = 78;
    private const int BlockHeight = 112;
    private const int FootHeight = 84;

    /// <summary>More blocks than this no phone shows at once; the rest is added up.</summary>
    private const int MostBlocks = 12;

    private static readonly EntryStage[] Stages = Enum.GetValues<EntryStage>();

    /// <param name="entries">In the order of units.</param>
    public static byte[] Write(IReadOnlyList<CampaignEntry> entries, Plan plan, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(plan);
        var counts = Count(entries);
        Stage[] stages = [.. Stages.Where(stage => stage != EntryStage.PaperUnconfirmed || counts[stage] > 0).Select(stage => new Stage(stage, counts[stage]))];
        var (heading, groups) = Groups(entries);
        using var drawing = new Drawing(Width, BandHeight + ScoreHeight + (2 * HeadingHeight) + (stages.Length * StageHeight) + (groups.Count * BlockHeight) + FootHeight);
        Band(drawing, plan, now);
        var y = Score(drawing, counts, entries.Count(entry => entry.Filed), entries.Count, BandHeight);
        y = StagesOf(drawing, stages, entries.Count, y);
        y = GroupsOf(drawing, heading, groups, y);
        drawing.Words(Say.Progress.Made(plan, now), Margin, y + 50, 28, Palette.Faint, room: Inside);
        return drawing.Png();
    }

    private sealed record Stage(EntryStage Of, int Count);

    private sealed record Group(string Name, IReadOnlyList<CampaignEntry> Entries);

    /// <summary>By block; by kind of unit while no unit has named its block.</summary>
    private static (string Heading, IReadOnlyList<Group> Groups) Groups(IReadOnlyList<CampaignEntry> entries)
    {
        var known = entries.Any(entry => entry.Block is not null);
        IReadOnlyList<Group> groups = known
            ? [.. CampaignBlock.Of(entries).Select(block => new Group(block.Name ?? Say.Entry.UnknownBlock, block.Entries))]
            : [.. entries.GroupBy(entry => entry.Unit.Group).OrderBy(kind => kind.Key).Select(kind => new Group(Say.Entry.Kind(kind.Key), [.. kind]))];
        return (known ? Say.Progress.ByBlock : Say.Progress.ByKind, groups.Count <= MostBlocks ? groups
            : [.. groups.Take(MostBlocks - 1), new(Say.Progress.OtherBlocks(groups.Count - MostBlocks + 1), [.. groups.Skip(MostBlocks - 1).SelectMany(group => group.Entries)])]);
    }

    private static void Band(Drawing drawing, Plan plan, DateTimeOffset now)
    {
        drawing.Box(0, 0, Width, BandHeight, Palette.Band);
        drawing.Words(Say.Progress.Title(plan), Margin, 98, 60, Palette.OnBand, bold: true, room: Inside);
        drawing.Words(Say.Progress.Deadline(plan), Margin, 160, 36, Palette.OnBand, room: Inside);
        drawing.Words(Say.Time.Days(plan, now), Margin, 244, 50, Palette.OnBand, bold: true, room: Inside);
    }

    private static float Score(Drawing drawing, Dictionary<EntryStage, int> counts, int sent, int of, float y)
    {
        var width = drawing.Words(Say.Progress.Sent(sent, of), Margin, y + 142, 120, Palette.Ink, bold: true);
        drawing.Words(Say.Progress.UnitsSent, Margin + width + 24, y + 142, 44, Palette.Ink, room: Inside - width - 24);
        drawing.Bar(Margin, y + 180, Inside, 40, [.. Stages.Select(stage => (counts[stage], Palette.Of(stage)))], of);
        return y + ScoreHeight;
    }

    private static float StagesOf(Drawing drawing, IReadOnlyList<Stage> stages, int of, float y)
    {
        const float Labels = 420;
        const float Numbers = 190;
        y = Heading(drawing, Say.Progress.ByStage, y);
        foreach (var stage in stages)
        {
            drawing.Box(Margin, y + 14, 36, 36, Palette.Of(stage.Of), corner: 8);
            drawing.Words(Say.Entry.Stage(stage.Of), Margin + 56, y + 46, 38, Palette.Ink, room: Labels - 56);
            drawing.Bar(Margin + Labels, y + 16, Inside - Labels - Numbers, 32, [(stage.Count, Palette.Of(stage.Of))], of);
            drawing.Words(Say.Progress.Count(stage.Count, of), Width - Margin, y + 46, 38, Palette.Ink, bold: true, align: SKTextAlign.Right);
            y += StageHeight;
        }
        return y;
    }

    private static float GroupsOf(Drawing drawing, string heading, IReadOnlyList<Group> groups, float y)
    {
        y = Heading(drawing, heading, y);
        foreach (var group in groups)
        {
            var counts = Count(group.Entries);
            drawing.Words(group.Name, Margin, y + 40, 36, Palette.Ink, room: Inside - 180);
            drawing.Words(Say.Progress.Sent(group.Entries.Count(entry => entry.Filed), group.Entries.Count), Width - Margin, y + 40, 36, Palette.Ink, bold: true, align: SKTextAlign.Right);
            drawing.Bar(Margin, y + 58, Inside, 28, [.. Stages.Select(stage => (counts[stage], Palette.Of(stage)))], group.Entries.Count);
            y += BlockHeight;
        }
        return y;
    }

    private static float Heading(Drawing drawing, string words, float y)
    {
        drawing.Words(words, Margin, y + 66, 42, Palette.Band, bold: true, room: Inside);
        return y + HeadingHeight;
    }

    private static Dictionary<EntryStage, int> Count(IReadOnlyList<CampaignEntry> entries) =>
        Stages.ToDictionary(stage => stage, stage => entries.Count(entry => entry.Stage == stage));
}
