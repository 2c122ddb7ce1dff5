using System.Diagnostics;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Imports;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Documents;

/// <summary>A paper as a channel sends it.</summary>
/// <param name="Picture">Shown in the chat rather than attached.</param>
public sealed record PaperFile(string Name, byte[] Bytes, bool Picture);

/// <summary>Makes the paper that a message brings, from how things stand in the database now.</summary>
public sealed class PaperMaker(IDbContextFactory<BotDb> databases, Plan plan, UnitDirectory units, TimeProvider clock)
{
    /// <returns>Null when there is nothing to make it of: the registration was withdrawn meanwhile.</returns>
    public async Task<PaperFile?> Make(PaperOrder order, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(order);
        var now = clock.GetUtcNow();
        IReadOnlyList<CampaignEntry> entries = [];
        if (IsOfCampaign(order.Kind))
        {
            await using var db = await databases.CreateDbContextAsync(stop);
            entries = await db.EntriesAsync(plan, units.All, stop);
        }
        var bytes = Make(order, entries, now);
        return bytes is null
            ? null
            : new PaperFile(Say.Papers.FileName(order.Kind, order.UnitId, plan.Year), bytes, order.Kind is PaperKind.Progress or PaperKind.ReceiptCode or PaperKind.Invitation);
    }

    private byte[]? Make(PaperOrder order, IReadOnlyList<CampaignEntry> entries, DateTimeOffset now)
    {
        var own = entries.FirstOrDefault(e => e.Unit.Id == order.UnitId && e.Sent is not null);
        return order.Kind switch
        {
            PaperKind.Workbook => CouncilWorkbook.Write(entries, plan, now),
            PaperKind.Annex => MinutesAnnex.Write(entries, plan, now),
            PaperKind.Progress => ProgressPicture.Write(entries, plan, now),
            PaperKind.Calendar => DeadlineCalendar.Write(plan, now),
            PaperKind.Form => own is null ? null : RegistrationPaper.Write(own, plan, now),
            PaperKind.ReceiptCode => own is null ? null : QrPicture.Of(Receipt.Of(own.Sent!).Text),
            PaperKind.Invitation => InvitationPicture.Write(order.Invitation!),
            PaperKind.UnitList => Template(ListKind.Units, Say.Import.Units.Sheet),
            PaperKind.SeatList => Template(ListKind.Seats, Say.Import.Seats.Sheet),
            PaperKind.HolidayList => Template(ListKind.Holidays, Say.Import.Holidays.Sheet),
            _ => throw new UnreachableException(),
        };
    }

    private static bool IsOfCampaign(PaperKind kind) =>
        kind is not (PaperKind.Calendar or PaperKind.Invitation or PaperKind.UnitList or PaperKind.SeatList or PaperKind.HolidayList);

    private byte[] Template(ListKind kind, string sheet)
    {
        using var file = new MemoryStream();
        ListTable.WriteWorkbook(file, ListTemplate.Of(kind, units.All, plan.Year), sheet);
        return file.ToArray();
    }
}
