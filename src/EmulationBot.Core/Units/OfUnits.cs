namespace EmulationBot.Core.Units;

/// <summary>What is worked out from all units, and worked out anew when they have been replaced.</summary>
internal sealed class OfUnits<T>(UnitDirectory units, Func<IReadOnlyList<Unit>, T> make)
    where T : class
{
    private volatile Made? _made;

    public T Value
    {
        get
        {
            var (made, all) = (_made, units.All);
            if (made is null || !ReferenceEquals(made.From, all))
                _made = made = new Made(all, make(all));
            return made.Value;
        }
    }

    private sealed record Made(IReadOnlyList<Unit> From, T Value);
}
