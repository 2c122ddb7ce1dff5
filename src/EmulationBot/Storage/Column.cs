using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EmulationBot.Storage;

/// <summary>One column of a table: how the model reads it from a row and puts it into one. A stored value is null, a long or a string, as SQLite gives it.</summary>
internal abstract class Column<T>(IProperty property)
    where T : class
{
    public string Name { get; } = property.GetColumnName();

    /// <summary>The database gives the value.</summary>
    public bool IsGenerated { get; } = property.ValueGenerated != ValueGenerated.Never;

    /// <summary>False for what a row has from its beginning on.</summary>
    public bool Changes { get; } = !property.PropertyInfo!.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    public static Column<T> Of(IProperty property) =>
        (Column<T>)Activator.CreateInstance(typeof(Column<,>).MakeGenericType(typeof(T), property.ClrType), property)!;

    /// <summary>What to store of the row.</summary>
    public abstract object? Of(T row);

    public abstract void Set(T row, object? stored);
}

/// <summary>Through delegates of the property's own type: reflection at every value was a twentieth of a turn.</summary>
internal sealed class Column<T, TValue>(IProperty property) : Column<T>(property)
    where T : class
{
    private readonly Func<T, TValue> _get = property.PropertyInfo!.GetMethod!.CreateDelegate<Func<T, TValue>>();
    private readonly Action<T, TValue> _set = property.PropertyInfo!.SetMethod!.CreateDelegate<Action<T, TValue>>();
    private readonly ValueConverter? _converter = property.GetTypeMapping().Converter;
    private readonly Type _plain = Plain(property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType);

    public override object? Of(T row) => _get(row) switch
    {
        null => null,
        string text => text,
        var value => (_converter is null ? value : _converter.ConvertToProvider(value)) switch
        {
            int number => (long)number,
            bool truth => truth ? 1L : 0L,
            var other => other,
        },
    };

    public override void Set(T row, object? stored)
    {
        if (stored is null)
            return;
        var plain = stored.GetType() == _plain ? stored : Convert.ChangeType(stored, _plain, CultureInfo.InvariantCulture);
        _set(row, (TValue)(_converter is null ? plain : _converter.ConvertFromProvider(plain))!);
    }

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
