using EmulationBot.Core.Conversations;
using EmulationBot.Learning;
using EmulationBot.Seats;
using EmulationBot.Storage;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EmulationBot.Channels;

/// <summary>Registers the way of a message from the inbox through its turn to the outbox. Channels and the database are registered apart.</summary>
public static class PipelineSetup
{
    public static IServiceCollection AddPipeline(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => new NetworkTime(TimeProvider.System));
        services.TryAddSingleton<Decide>(provider => provider.GetRequiredService<Conversation>().Decide);
        services.TryAddSingleton<StillDue>((_, _) => Task.FromResult(true));
        services.AddSingleton<Bells>().AddSingleton<Inbox>().AddSingleton<Outbox>().AddSingleton<Settled>();
        services.AddSingleton<InboxBook>().AddSingleton<WriteTurn>().AddSingleton<Tidying>();
        services.AddSingleton(provider => new SecondReadings(provider.GetRequiredService<Bells>(), provider.GetService<ReadAgain>()));
        services.AddSingleton<KnownQuestions>().AddSingleton<QuestionWriter>();
        services.AddSingleton<SeatReader>().AddSingleton<SeatFacts>().AddSingleton<FirstAdministrator>();
        services.AddSingleton<FactsReader>().AddSingleton<TurnWriter>().AddSingleton<TurnTaker>();
        services.AddSingleton<SharedTurns>().AddSingleton<SingleTurns>();
        services.AddHostedService<TurnRunner>().AddHostedService<OutboxRunner>().AddHostedService<TidyingRounds>();
        return services;
    }
}
