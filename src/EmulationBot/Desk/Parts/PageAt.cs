namespace EmulationBot.Desk;

/// <summary>Which page of a list is looked at; one that is not there is the nearest that is.</summary>
/// <param name="Rows">In the whole list.</param>
/// <param name="Size">Rows a page.</param>
/// <param name="Asked">From 1, as it stands in the address; null where none is named.</param>
public sealed record PageAt(int Rows, int Size, int? Asked)
{
    public static readonly PageAt Empty = new(0, 1, null);

    /// <summary>How many pages there are; an empty list has one.</summary>
    public int Pages => Math.Max(1, (Rows + Size - 1) / Size);

    /// <summary>From 1.</summary>
    public int Number => Math.Clamp(Asked ?? 1, 1, Pages);

    /// <summary>Rows before it.</summary>
    public int Before => (Number - 1) * Size;

    public IEnumerable<T> Of<T>(IEnumerable<T> list) => list.Skip(Before).Take(Size);
}
