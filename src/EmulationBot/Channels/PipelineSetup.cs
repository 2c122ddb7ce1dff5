using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Reminders;
using EmulationBot.Imports;
using EmulationBot.Learning;
using EmulationBot.Operations.Settings;
using EmulationBot.Privacy;
using EmulationBot.Seats;
using EmulationBot.Storage;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace EmulationBot.Channels;

/// <summary>Registers the way of a message from the inbox through its turn to the outbox. Channels and the database are registered apart.</summary>
public static class PipelineSetup
{
    public static IServiceCollection AddPipeline(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => new NetworkTime(TimeProvider.System));
        services.TryAddSingleton<Decide>(provider => provider.GetRequiredService<Conversation>().Decide);
        var hours = new RemindersOptions();
        services.TryAddSingleton(provider => new WorkingHours(provider.GetRequiredService<Plan>().Calendar, hours.From, hours.Until));
        services.TryAddSingleton<StillDue>((_, _) => Task.FromResult(true));
        services.AddSingleton<Bells>().AddSingleton<Inbox>().AddSingleton<Outbox>().AddSingleton<DeliveryBook>().AddSingleton<Settled>();
        services.AddSingleton<InboxBook>().AddSingleton<Tidying>();
        services.AddSingleton<SentFiles>();
        services.AddSingleton(provider => new Lookups(provider.GetRequiredService<Bells>(), provider.GetRequiredService<SentFiles>(), provider.GetService<ReadAgain>()));
        services.AddSingleton<LiveCard>().AddSingleton<KnownQuestions>().AddSingleton<QuestionWriter>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<RetentionOptions>>().Value.ToRetention()).AddSingleton<Erasure>();
        services.AddSingleton<SeatReader>().AddSingleton<SeatFacts>().AddSingleton<FirstAdministrator>();
        services.AddImports();
        services.AddSingleton<FactsReader>().AddSingleton<TurnWriter>().AddSingleton<TurnTaker>();
        services.AddSingleton<SharedTurns>().AddSingleton<SingleTurns>();
        services.AddHostedService<TurnRunner>().AddHostedService<OutboxRunner>().AddHostedService<TidyingRounds>().AddHostedService<Checkpoints>();
        return services;
    }
}
