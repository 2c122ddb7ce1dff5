using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EmulationBot.Storage;

/// <summary>One column of a table: how the model reads it from a row and puts it into one.</summary>
internal sealed class Column
{
    private readonly PropertyInfo _property;
    private readonly ValueConverter? _converter;
    private readonly Type _stored;

    public Column(IProperty property)
    {
        ArgumentNullException.ThrowIfNull(property);
        _property = property.PropertyInfo ?? throw new ArgumentException($"{property.Name} is no property of its class.", nameof(property));
        _converter = property.GetTypeMapping().Converter;
        var stored = _converter?.ProviderClrType ?? property.ClrType;
        _stored = Nullable.GetUnderlyingType(stored) ?? stored;
        Name = property.GetColumnName();
        IsGenerated = property.ValueGenerated != ValueGenerated.Never;
        Changes = !_property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
    }

    public string Name { get; }

    /// <summary>The database gives the value.</summary>
    public bool IsGenerated { get; }

    /// <summary>False for what a row has from its beginning on.</summary>
    public bool Changes { get; }

    /// <summary>What to write for the row.</summary>
    public object? Of(object row) =>
        _property.GetValue(row) is { } value ? _converter is null ? value : _converter.ConvertToProvider(value) : null;

    /// <param name="stored">A long or a string, as SQLite gives it back.</param>
    public void Set(object row, object? stored)
    {
        if (stored is null)
            return;
        var value = stored.GetType() == _stored ? stored : Convert.ChangeType(stored, _stored, CultureInfo.InvariantCulture);
        _property.SetValue(row, _converter is null ? value : _converter.ConvertFromProvider(value));
    }
}
