using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using EmulationBot.Core.Texts;
using Microsoft.Extensions.Configuration;

namespace EmulationBot.Operations.Settings;

/// <summary>How a value of each type is written in settings: one unmistakable form, and an example for the person who errs.</summary>
public static class ValueShape
{
    private static readonly Dictionary<Type, (Func<string, bool> Fits, string Example)> Shapes = new()
    {
        [typeof(bool)] = (v => bool.TryParse(v, out _), "true / false"),
        [typeof(int)] = (v => int.TryParse(v, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _), "30"),
        [typeof(double)] = (v => double.TryParse(v, NumberStyles.Float, CultureInfo.InvariantCulture, out _), "3600"),
        [typeof(TimeOnly)] = (v => TimeOnly.TryParseExact(v, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), "07:30"),
        [typeof(DateOnly)] = (v => DateOnly.TryParseExact(v, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), "2020-02-14"),
        [typeof(DateTimeOffset)] = (v => DateTimeOffset.TryParseExact(v, Instants, CultureInfo.InvariantCulture, DateTimeStyles.None, out _), "2020-02-05T08:00:00+07:00"),
    };

    private static readonly string[] Instants = ["yyyy-MM-ddTHH:mmzzz", "yyyy-MM-ddTHH:mm:sszzz"];

    public static string? Problem(IConfigurationSection value, PropertyInfo property)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(property);
        return property.GetCustomAttribute<AllowedValuesAttribute>() is { Values: var allowed } && !allowed.Contains(value.Value)
            ? Say.Settings.Unreadable(value.Path, value.Value ?? "", string.Join(" / ", allowed))
            : Problem(value, property.PropertyType);
    }

    private static string? Problem(IConfigurationSection value, Type type)
    {
        var list = type != typeof(string) && type.IsAssignableTo(typeof(System.Collections.IEnumerable));
        if (list && !string.IsNullOrEmpty(value.Value))
            return Say.Settings.NotAList(value.Path);
        if (!list && value.GetChildren().Any())
            return Say.Settings.NotAValue(value.Path);
        if (list)
            return value.GetChildren().Select(item => Problem(item, type.GetGenericArguments()[0])).FirstOrDefault(p => p is not null);
        var bare = Nullable.GetUnderlyingType(type);
        if (type == typeof(string) || (string.IsNullOrEmpty(value.Value) && bare is not null))
            return null;
        var (fits, example) = Of(bare ?? type);
        return fits(value.Value ?? "") ? null : Say.Settings.Unreadable(value.Path, value.Value ?? "", example);
    }

    private static (Func<string, bool> Fits, string Example) Of(Type type) => type.IsEnum
        ? (v => Enum.GetNames(type).Contains(v, StringComparer.OrdinalIgnoreCase), string.Join(" / ", Enum.GetNames(type)))
        : Shapes[type];
}
