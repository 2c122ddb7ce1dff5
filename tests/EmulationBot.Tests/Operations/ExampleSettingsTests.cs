using System.Collections;
using System.Globalization;
using EmulationBot.Operations.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EmulationBot.Tests.Operations;

public sealed class ExampleSettingsTests
{
    private static readonly IConfigurationRoot Example = new ConfigurationBuilder().AddJsonFile(Find("appsettings.example.json")).Build();

    [Fact]
    public void The_example_is_valid_as_it_stands()
    {
        var all = new ConfigurationBuilder().AddConfiguration(Example).Build();
        BotSettings.ChooseDatabase(all);
        Assert.Null(SettingsCheck.Read(all, Example).Problem);
    }

    [Fact]
    public void The_example_names_every_setting_and_no_other() =>
        Assert.Equal(
            BotSettings.Sections.SelectMany(s => SettingsCheck.Properties(s.Value).Select(p => $"{s.Key}:{p.Name}")).Order(),
            Example.GetChildren().SelectMany(s => s.GetChildren()).Select(v => v.Path).Order());

    [Fact]
    public void Every_section_is_checked_and_handed_on()
    {
        var settings = new BotSettings(Example);
        Assert.Equal(
            BotSettings.Sections.Select(s => (s.Key, s.Value)).OrderBy(s => s.Key, StringComparer.Ordinal),
            settings.Bound.Select(b => (b.Section, b.Values.GetType())).OrderBy(b => b.Section, StringComparer.Ordinal));
        var services = new ServiceCollection();
        settings.AddTo(services);
        Assert.All(settings.Bound, bound => Assert.Contains(services, s => s.ServiceType == typeof(IOptions<>).MakeGenericType(bound.Values.GetType())));
    }

    [Fact]
    public void The_example_shows_the_defaults_of_the_code()
    {
        foreach (var (section, type) in BotSettings.Sections)
            foreach (var property in SettingsCheck.Properties(type))
                // The path is the one default that depends on another setting; the example leaves it open.
                if ((section, property.Name) is not ("Storage", "Path"))
                    Assert.Equal(Written(property.GetValue(Activator.CreateInstance(type))), Example[$"{section}:{property.Name}"] ?? "");
    }

    private static string Written(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "True" : "False",
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        not string and IEnumerable => "",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Find(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, file)))
            folder = folder.Parent;
        return Path.Combine(folder!.FullName, file);
    }
}
