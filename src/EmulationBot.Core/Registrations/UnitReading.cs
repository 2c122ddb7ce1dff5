using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Registrations;

/// <summary>The unit comes from the pairing; the person only says that it is right.</summary>
internal static class UnitReading
{
    private static readonly HashSet<string> Yes =
        ["dung", "dung roi", "dung oi", "dung r", "phai", "phai roi", "phai oi", "ok", "oke", "u", "ua", "uh", "um", "uh dung", "vang", "da", "co", "dong y", "chinh xac", "dung vay", "xac nhan", "tiep", "tiep tuc", "da dung", "da dung roi", Folding.Key(Say.Form.UnitRight)];

    /// <summary>Words around the unit's own name: "tôi đăng ký cho xã Tân Lập".</summary>
    private static readonly HashSet<string> Around = ["toi", "em", "minh", "chung", "dang", "ky", "thi", "dua", "cho", "la", "cua", "o", "don", "vi", "ben", "dung"];

    public static bool Plainly(string text) => Says(Folding.Key(text), Yes.Contains);

    public static Reading Read(string text, FieldContext context)
    {
        var key = Folding.Key(text);
        return Says(key, words => Yes.Contains(words) || IsOwn(words, context.Unit))
            ? new Reading.Answered(context.Unit.Id)
            : new Reading.Refused(Say.Form.UnitWrong(context));
    }

    private static bool Says(string key, Func<string, bool> yes) => yes(key) || yes(Courtesy.Without(key));

    private static bool IsOwn(string words, Unit unit)
    {
        var said = words.Split(' ');
        var begins = Enumerable.Range(0, 1 + said.TakeWhile(Around.Contains).Count()).Select(skipped => string.Join(' ', said.Skip(skipped))).ToList();
        return UnitNames.NamesOf(unit).Any(name => begins.Contains(Folding.Key(name)));
    }
}
