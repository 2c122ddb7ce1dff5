using EmulationBot.Core.Units;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationBot.Imports;

/// <summary>A unit as it was imported; it takes the place of the one given with the program under the same id. It is never deleted.</summary>
public sealed class ImportedUnitRow
{
    public required string Id { get; init; }

    public string Name { get; set; } = "";

    public string ShortName { get; set; } = "";

    public UnitGroup Group { get; set; }

    public string? Block { get; set; }

    public bool Confirmed { get; set; }

    public string SignerTitle { get; set; } = "";

    public string AliasesJson { get; set; } = "[]";

    public bool Active { get; set; }

    /// <summary>Units of one kind stand in this order, after those given with the program.</summary>
    public int Order { get; init; }

    public Unit ToUnit() => new(Id, Name, ShortName, Group, Confirmed, SignerTitle, StoredJson.Read<string[]>(AliasesJson))
    {
        Block = Block,
        Active = Active,
    };

    public void Take(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        (Name, ShortName, Group, Block) = (unit.Name, unit.ShortName, unit.Group, unit.Block);
        (Confirmed, SignerTitle, Active) = (unit.Confirmed, unit.SignerTitle, unit.Active);
        AliasesJson = StoredJson.Write(unit.Aliases);
    }

    internal sealed class Configuration : IEntityTypeConfiguration<ImportedUnitRow>
    {
        public void Configure(EntityTypeBuilder<ImportedUnitRow> builder) => builder.ToTable("units");
    }
}
