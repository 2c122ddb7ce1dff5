using System.Collections.Concurrent;
using EmulationBot.Core.Conversations;
using EmulationBot.Storage;

namespace EmulationBot.Channels;

/// <summary>Begins a second reading of an unclear question; null when there is none to be had.</summary>
public delegate Task<string?>? ReadAgain(Unclear unclear, CancellationToken stop);

/// <summary>
/// Second readings under way beside the queue of updates: the person's own later updates wait behind theirs, those of
/// others go on.
/// </summary>
public sealed class SecondReadings(Bells bells, ReadAgain? read = null)
{
    /// <summary>Beyond so many at a time a question gets its first answer at once.</summary>
    private const int Most = 4;

    private readonly ConcurrentDictionary<long, (string PersonId, Task<string?> Reading)> _begun = [];

    /// <summary>Whether such a question may be read again.</summary>
    public bool MayRead(Unclear? unclear) => unclear is not null && read is not null;

    /// <summary>Whether updates are stored that wait for their reading, or for being settled after it.</summary>
    public bool Any => !_begun.IsEmpty;

    /// <summary>The people whose updates have to wait.</summary>
    public HashSet<string> Waiting => [.. _begun.Values.Where(b => !b.Reading.IsCompleted).Select(b => b.PersonId)];

    /// <summary>What the reading of an update came to; null when there was none or it failed.</summary>
    public string? Of(InboxRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return _begun.TryGetValue(row.Id, out var begun) && begun.Reading.IsCompletedSuccessfully ? begun.Reading.Result : null;
    }

    /// <summary>Begins the reading of an update, once; false when its turn is to be kept as it is.</summary>
    public bool Begin(InboxRow row, Unclear? unclear, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (unclear is null || read is null || _begun.ContainsKey(row.Id) || _begun.Count >= Most || read(unclear, stop) is not { } reading)
            return false;
        _begun[row.Id] = (row.PersonId, reading);
        reading.ContinueWith(_ => bells.Received.Ring(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return true;
    }

    /// <summary>The update is settled.</summary>
    public void Forget(InboxRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        _begun.TryRemove(row.Id, out _);
    }
}
