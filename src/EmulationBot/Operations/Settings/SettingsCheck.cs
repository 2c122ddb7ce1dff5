using System.ComponentModel.DataAnnotations;
using System.Reflection;
using EmulationBot.Core.Texts;
using Microsoft.Extensions.Configuration;

namespace EmulationBot.Operations.Settings;

/// <summary>
/// Finds the first bad setting: a name that does not exist, a value of the wrong shape, a value out of range.
/// Shapes are checked before binding, because the binder would take 02/04/2020 for 4 February and a time without
/// an offset for the machine's own zone.
/// </summary>
public static class SettingsCheck
{
    /// <param name="all">Every source merged.</param>
    /// <param name="named">Only the sources in which every section is meant for the bot: the file and the command line.</param>
    /// <returns>The settings, or the line that says what is wrong with them.</returns>
    public static (BotSettings? Settings, string? Problem) Read(IConfiguration all, IConfiguration named)
    {
        if (Shape(all, named) is { } misshapen)
            return (null, misshapen);
        var settings = new BotSettings(all);
        return settings.Bound.Select(bound => Range(bound.Section, bound.Values)).FirstOrDefault(problem => problem is not null) is { } problem
            ? (null, problem)
            : (settings, null);
    }

    public static IEnumerable<PropertyInfo> Properties(Type options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite);
    }

    private static string? Shape(IConfiguration all, IConfiguration named)
    {
        ArgumentNullException.ThrowIfNull(named);
        return named.GetChildren().FirstOrDefault(c => !BotSettings.Sections.ContainsKey(c.Key)) is { } strange
            ? Say.Settings.Unknown(strange.Path, Nearest(strange.Key, BotSettings.Sections.Keys))
            : BotSettings.Sections.Select(s => Shape(all.GetSection(s.Key), s.Value)).FirstOrDefault(problem => problem is not null);
    }

    private static string? Shape(IConfigurationSection section, Type options)
    {
        if (!string.IsNullOrEmpty(section.Value))
            return Say.Settings.NotASection(section.Path);
        var known = Properties(options).ToDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var value in section.GetChildren())
        {
            if (!known.TryGetValue(value.Key, out var property))
                return Say.Settings.Unknown(value.Path, section.Path + ":" + Nearest(value.Key, known.Keys));
            if (ValueShape.Problem(value, property) is { } problem)
                return problem;
        }
        return null;
    }

    private static string? Range(string section, object values)
    {
        var found = new List<ValidationResult>();
        if (Validator.TryValidateObject(values, new ValidationContext(values), found, validateAllProperties: true))
            return null;
        var first = found[0];
        return Say.Settings.Bad($"{section}:{first.MemberNames.FirstOrDefault()}", first.ErrorMessage!);
    }

    private static string Nearest(string typed, IEnumerable<string> names) =>
        names.OrderByDescending(n => n.Intersect(typed).Count() - Math.Abs(n.Length - typed.Length)).First();
}
