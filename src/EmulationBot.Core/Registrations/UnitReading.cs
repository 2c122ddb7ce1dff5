using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Registrations;

/// <summary>The unit comes from the pairing; the person only says that it is right.</summary>
internal static class UnitReading
{
    private static readonly HashSet<string> Yes =
        ["dung", "dung roi", "phai", "ok", "oke", "u", "uh", "vang", "da", "co", "dong y", "chinh xac", "dung vay", "xac nhan", "tiep", "tiep tuc", "da dung", "da dung roi", Folding.Key(Say.Form.UnitRight)];

    public static bool Plainly(string text) => Yes.Contains(Folding.Key(text));

    public static Reading Read(string text, FieldContext context)
    {
        var key = Folding.Key(text);
        var own = key == Folding.Key(context.Unit.Name) || key == Folding.Key(context.Unit.ShortName)
            || context.Unit.Aliases.Any(a => Folding.Key(a) == key);
        return own || Yes.Contains(key)
            ? new Reading.Answered(context.Unit.Id)
            : new Reading.Refused(Say.Form.UnitWrong(context));
    }
}
