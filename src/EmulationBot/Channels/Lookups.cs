using System.Collections.Concurrent;
using EmulationBot.Core.Conversations;
using EmulationBot.Storage;

namespace EmulationBot.Channels;

/// <summary>Begins a second reading of an unclear question; null when there is none to be had.</summary>
public delegate Task<string?>? ReadAgain(Unclear unclear, CancellationToken stop);

/// <summary>
/// What turns need from outside, looked up beside the queue of updates: a second reading of a question, the content of a file. The
/// person's own later updates wait behind theirs, those of others go on.
/// </summary>
public sealed class Lookups(Bells bells, SentFiles files, ReadAgain? read = null)
{
    /// <summary>Beyond so many of a kind at a time an update gets its first answer at once.</summary>
    private const int Most = 4;

    private readonly ConcurrentDictionary<long, Lookup> _begun = [];

    /// <summary>Whether such a need may be met.</summary>
    public bool MayMeet(Need? need) => need is FileNeeded || (need is Unclear && read is not null);

    /// <summary>Whether updates are stored that wait for their lookup, or for being settled after it.</summary>
    public bool Any => !_begun.IsEmpty;

    /// <summary>The people whose updates have to wait.</summary>
    public HashSet<string> Waiting => [.. _begun.Values.Where(b => !b.Found.IsCompleted).Select(b => b.PersonId)];

    /// <summary>The facts with what the lookup of an update came to; as they are when there was none or it failed.</summary>
    public Facts With(Facts facts, InboxRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return _begun.TryGetValue(row.Id, out var begun) && begun.Found.IsCompletedSuccessfully ? begun.Found.Result(facts) : facts;
    }

    /// <summary>Begins the lookup of an update, once; false when its turn is to be kept as it is.</summary>
    public bool Begin(InboxRow row, Need? need, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (need is null || _begun.ContainsKey(row.Id) || _begun.Values.Count(b => b.Kind == need.GetType()) >= Most || Look(row.Channel, need, stop) is not { } found)
            return false;
        _begun[row.Id] = new Lookup(row.PersonId, need.GetType(), found);
        found.ContinueWith(_ => bells.Received.Ring(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return true;
    }

    /// <summary>The update is settled.</summary>
    public void Forget(InboxRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        _begun.TryRemove(row.Id, out _);
    }

    private Task<Func<Facts, Facts>>? Look(string channel, Need need, CancellationToken stop) => need switch
    {
        Unclear unclear when read?.Invoke(unclear, stop) is { } reading => Rewritten(reading),
        FileNeeded file => File(channel, file, stop),
        _ => null,
    };

    private static async Task<Func<Facts, Facts>> Rewritten(Task<string?> reading)
    {
        var said = await reading;
        return facts => facts with { Rewritten = said };
    }

    private async Task<Func<Facts, Facts>> File(string channel, FileNeeded need, CancellationToken stop)
    {
        var file = await files.Read(channel, need.Id, stop);
        return facts => facts with { File = file };
    }

    /// <param name="Found">What it adds to the facts of the turn.</param>
    private sealed record Lookup(string PersonId, Type Kind, Task<Func<Facts, Facts>> Found);
}
