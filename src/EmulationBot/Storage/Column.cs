using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EmulationBot.Storage;

/// <summary>One column of a table: how the model reads it from a row and puts it into one. A stored value is null, a long or a string, as SQLite gives it.</summary>
internal abstract class Column<T>
    where T : class
{
    private readonly ValueConverter? _converter;
    private readonly Type _plain;

    protected Column(IProperty property)
    {
        _converter = property.GetTypeMapping().Converter;
        var stored = _converter?.ProviderClrType ?? property.ClrType;
        _plain = Nullable.GetUnderlyingType(stored) ?? stored;
        Name = property.GetColumnName();
        IsGenerated = property.ValueGenerated != ValueGenerated.Never;
        Changes = !property.PropertyInfo!.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
    }

    public string Name { get; }

    /// <summary>The database gives the value.</summary>
    public bool IsGenerated { get; }

    /// <summary>False for what a row has from its beginning on.</summary>
    public bool Changes { get; }

    public static Column<T> Of(IProperty property) =>
        (Column<T>)Activator.CreateInstance(typeof(Column<,>).MakeGenericType(typeof(T), property.ClrType), property)!;

    /// <summary>What to store of the row.</summary>
    public abstract object? Of(T row);

    public abstract void Set(T row, object? stored);

    protected object? Stored(object? value) => value switch
    {
        null => null,
        _ => (_converter is null ? value : _converter.ConvertToProvider(value)) switch
        {
            int number => (long)number,
            bool truth => truth ? 1L : 0L,
            var other => other,
        },
    };

    protected object Value(object stored)
    {
        var plain = stored.GetType() == _plain ? stored : Convert.ChangeType(stored, _plain, CultureInfo.InvariantCulture);
        return _converter is null ? plain : _converter.ConvertFromProvider(plain)!;
    }
}

/// <summary>Through delegates of the property's own type: reflection at every value was a twentieth of a turn.</summary>
internal sealed class Column<T, TValue>(IProperty property) : Column<T>(property)
    where T : class
{
    private readonly Func<T, TValue> _get = property.PropertyInfo!.GetMethod!.CreateDelegate<Func<T, TValue>>();
    private readonly Action<T, TValue> _set = property.PropertyInfo!.SetMethod!.CreateDelegate<Action<T, TValue>>();

    public override object? Of(T row) => Stored(_get(row));

    public override void Set(T row, object? stored)
    {
        if (stored is not null)
            _set(row, (TValue)Value(stored));
    }
}
