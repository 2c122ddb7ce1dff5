namespace EmulationBot.Channels;

/// <summary>The bells of the pipeline; each is rung when the next stage has something to do.</summary>
public sealed class Bells
{
    /// <summary>An update came in, a delivery ended or something was looked up: there is something to write.</summary>
    public Bell Received { get; } = new();

    /// <summary>A message was queued, or one that was under way has ended.</summary>
    public Bell Queued { get; } = new();

    /// <summary>An update was decided or a message delivered.</summary>
    public Bell Progress { get; } = new();
}
