using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EmulationBot.Storage;

/// <summary>
/// One column of a table: how it is read from a row and put into one. A stored value is null, a long or a string, as SQLite
/// gives it. Values are converted as the model converts them (<see cref="BotDb"/>: instants to milliseconds, the rest of what
/// SQLite does not know by name), but not by its converters, which are compiled anew at every start.
/// </summary>
internal abstract class Column<T>
    where T : class
{
    protected Column(IProperty property)
    {
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
}

/// <summary>Through delegates of the property's own type: reflection at every value was a twentieth of a turn.</summary>
internal sealed class Column<T, TValue>(IProperty property) : Column<T>(property)
    where T : class
{
    private readonly Func<T, TValue> _get = property.PropertyInfo!.GetMethod!.CreateDelegate<Func<T, TValue>>();
    private readonly Action<T, TValue> _set = property.PropertyInfo!.SetMethod!.CreateDelegate<Action<T, TValue>>();
    private readonly Func<object, object> _value = Reading(property);

    public override object? Of(T row) => _get(row) switch
    {
        null => null,
        DateTimeOffset instant => instant.ToUnixTimeMilliseconds(),
        Enum name => name.ToString(),
        int number => (long)number,
        bool truth => truth ? 1L : 0L,
        var plain => plain,
    };

    public override void Set(T row, object? stored)
    {
        if (stored is not null)
            _set(row, (TValue)_value(stored));
    }

    private static Func<object, object> Reading(IProperty property)
    {
        var type = Nullable.GetUnderlyingType(typeof(TValue)) ?? typeof(TValue);
        return (property.GetValueConverter(), type) switch
        {
            (InstantConverter, _) => stored => DateTimeOffset.FromUnixTimeMilliseconds((long)stored),
            (null, { IsEnum: true }) when property.GetProviderClrType() == typeof(string) => stored => Enum.Parse(type, (string)stored),
            (null, _) when type == typeof(int) => stored => checked((int)(long)stored),
            (null, _) when type == typeof(bool) => stored => (long)stored != 0,
            (null, _) when type == typeof(long) || type == typeof(string) => stored => stored,
            _ => throw new ArgumentException($"{property} is converted in a way that is not known here.", nameof(property)),
        };
    }
}
