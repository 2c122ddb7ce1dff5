using EmulationBot.Operations;
using EmulationBot.Operations.Settings;
using Microsoft.Extensions.Configuration;

namespace EmulationBot.Tests.Operations;

/// <summary>Plan:Units: the units of another district, or of a benchmark.</summary>
public sealed class UnitsFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_a_file_the_units_are_those_of_the_program() =>
        Assert.NotNull(LoadedUnits.Of(Settings("")).Find("xa-tan-lap"));

    [Fact]
    public void A_file_takes_their_place()
    {
        var units = LoadedUnits.Of(Settings(File("""[{"id": "xa-moi", "name": "UBND xã Mới", "group": "commune", "status": "verified", "signer": "Chủ tịch UBND xã", "aliases": []}]""")));
        Assert.Equal("UBND xã Mới", Assert.Single(units.All).Name);
    }

    [Theory]
    [InlineData("không phải JSON")]
    [InlineData("""[{"id": "a"}]""")]
    [InlineData("""[{"id": "a", "name": "A", "group": "làng", "status": "verified", "signer": "", "aliases": []}]""")]
    [InlineData("""[{"id": "a", "name": "A", "group": "commune", "status": "verified", "signer": "", "aliases": []}, {"id": "a", "name": "B", "group": "commune", "status": "verified", "signer": "", "aliases": []}]""")]
    public void A_wrong_file_stops_the_start_in_one_line_that_names_the_setting(string json)
    {
        var line = Assert.Throws<SettingsException>(() => LoadedUnits.Of(Settings(File(json)))).Message;
        Assert.Contains("Plan:Units", line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line);
    }

    [Fact]
    public void A_missing_file_stops_the_start() =>
        Assert.Contains("Plan:Units", Assert.Throws<SettingsException>(() => LoadedUnits.Of(Settings(Path.Combine(_folder.Path, "none.json")))).Message, StringComparison.Ordinal);

    private string File(string json)
    {
        var path = Path.Combine(_folder.Path, "units.json");
        System.IO.File.WriteAllText(path, json);
        return path;
    }

    private static BotSettings Settings(string units) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Plan:Units"] = units }).Build());
}
