using Quartz;

namespace EmulationBot.Reminders;

/// <summary>What every alarm does: let a round of reminders run. It knows no rule and carries no data.</summary>
[DisallowConcurrentExecution]
public sealed class AlarmJob(Reminding reminding) : IJob
{
    public static readonly JobKey Key = new("reminders");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await reminding.Run(cancellationToken);
}
