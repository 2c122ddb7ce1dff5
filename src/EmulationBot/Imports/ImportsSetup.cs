using EmulationBot.Storage;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EmulationBot.Imports;

public static class ImportsSetup
{
    /// <summary>Registers the imports; storage, clock and the directory of units are registered beside them.</summary>
    public static IServiceCollection AddImports(this IServiceCollection services)
    {
        services.TryAddSingleton<WriteTurn>();
        services.TryAddSingleton<HolidaysInForce>();
        return services.AddSingleton<UnitImports>().AddSingleton<HolidayImports>().AddSingleton<SeatImports>().AddSingleton<ListFacts>().AddSingleton<ListWriter>();
    }
}
