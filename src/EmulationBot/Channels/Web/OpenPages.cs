using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace EmulationBot.Channels.Web;

/// <summary>The pages that are open now, by account: they are told that there is something new, and read it themselves.</summary>
public sealed class OpenPages
{
    private readonly ConcurrentDictionary<string, ImmutableArray<Action<string?>>> _pages = [];

    /// <param name="changed">Called with a short note to show for a moment, or null; on any thread.</param>
    /// <returns>Dispose it when the page closes.</returns>
    public IDisposable Watch(string account, Action<string?> changed)
    {
        _pages.AddOrUpdate(account, [changed], (_, pages) => pages.Add(changed));
        return new Watching(this, account, changed);
    }

    public void Tell(string account, string? note = null)
    {
        foreach (var changed in _pages.GetValueOrDefault(account, []))
            changed(note);
    }

    private void Forget(string account, Action<string?> changed)
    {
        while (_pages.TryGetValue(account, out var pages))
        {
            var left = pages.Remove(changed);
            if (left.IsEmpty ? _pages.TryRemove(new(account, pages)) : _pages.TryUpdate(account, left, pages))
                return;
        }
    }

    private sealed class Watching(OpenPages pages, string account, Action<string?> changed) : IDisposable
    {
        public void Dispose() => pages.Forget(account, changed);
    }
}
