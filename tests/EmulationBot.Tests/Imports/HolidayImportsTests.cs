using System.Text;
using EmulationBot.Core.Calendars;
using EmulationBot.Imports;
using EmulationBot.Operations.Settings;
using EmulationBot.Storage;
using EmulationBot.Tests.Storage;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace EmulationBot.Tests.Imports;

public sealed class HolidayImportsTests : IAsyncLifetime
{
    private TempDatabase _database = null!;
    private WriteTurn _turns = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await TempDatabase.Prepared();
        _turns = new WriteTurn(_database.Open);
    }

    public ValueTask DisposeAsync()
    {
        _turns.Dispose();
        _database.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_list_takes_the_place_of_the_one_of_its_year()
    {
        Assert.Equal(ImportOutcome.Done, await Take("30/04/2020;Lễ;\n01/05/2020;Lễ;09/05/2020\n30/04/2021;Lễ;"));
        Assert.Equal(ImportOutcome.NothingToDo, await Take("30/04/2021;Lễ;"));
        Assert.Equal(ImportOutcome.Done, await Take("30/04/2020;Ngày Giải phóng;\n02/09/2020;Lễ;"));
        Assert.Equal(
            [new Holiday(new(2020, 4, 30), "Ngày Giải phóng"), new Holiday(new(2020, 9, 2), "Lễ"), new Holiday(new(2021, 4, 30), "Lễ")],
            ImportedRows.Holidays(_database.Path));
    }

    [Fact]
    public async Task A_faulty_or_an_outdated_list_changes_nothing()
    {
        Assert.Equal(ImportOutcome.Refused, await Take("30/04/2020;Lễ;\n31/04/2020;Lễ;"));
        var shown = await Imports().Preview("le.csv", Bytes("30/04/2020;Lễ;"), Stop);
        await Take("01/05/2020;Lễ;");
        Assert.Equal(ImportOutcome.Outdated, await Imports().Apply(shown, "web:1", Stop));
        Assert.Equal([new DateOnly(2020, 5, 1)], ImportedRows.Holidays(_database.Path).Select(h => h.Day));
    }

    private async Task<ImportOutcome> Take(string rows) => await Imports().Apply(await Imports().Preview("le.csv", Bytes(rows), Stop), "web:1", Stop);

    private HolidayImports Imports() => new(_database, _turns, new HolidaysInForce([], Options.Create(new RemindersOptions())), new FakeTimeProvider());

    private static byte[] Bytes(string rows) => Encoding.UTF8.GetBytes($"Ngày;Tên;Làm bù\n{rows}\n");
}
