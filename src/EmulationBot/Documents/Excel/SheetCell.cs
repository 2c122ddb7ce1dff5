namespace EmulationBot.Documents.Excel;

/// <summary>What a cell of a sheet holds; it is written as that kind of value, never as a formula.</summary>
internal abstract record SheetCell
{
    private SheetCell()
    {
    }

    public static readonly SheetCell Blank = new Words("");

    /// <summary>Words, or nothing when they are empty.</summary>
    public sealed record Words(string Text) : SheetCell;

    /// <summary>A short word or sign in the middle of its cell.</summary>
    public sealed record Sign(string Text) : SheetCell;

    public sealed record Whole(int Value) : SheetCell;

    public sealed record Amount(decimal Value) : SheetCell;

    /// <summary>1 is 100%.</summary>
    public sealed record Share(decimal Value) : SheetCell;

    public sealed record Day(DateOnly Value) : SheetCell;

    public static SheetCell Of(string? text) => string.IsNullOrEmpty(text) ? Blank : new Words(text);

    public static SheetCell Of(int? value) => value is { } number ? new Whole(number) : Blank;

    public static SheetCell Of(DateOnly? value) => value is { } day ? new Day(day) : Blank;

    public static SheetCell Mark(bool set, string sign) => set ? new Sign(sign) : Blank;
}
