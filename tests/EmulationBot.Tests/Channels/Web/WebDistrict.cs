using EmulationBot.Channels;
using EmulationBot.Channels.Web;
using EmulationBot.Core.Conversations;
using EmulationBot.Operations.Settings;
using EmulationBot.Tests.Conversations;
using EmulationBot.Tests.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationBot.Tests.Channels.Web;

/// <summary>The page's channel over a real database, without a browser: what a page hands in and finds in the transcript.</summary>
internal sealed class WebDistrict : IAsyncDisposable
{
    private readonly TempDatabase _database;
    private readonly MessageLimits _limits = new();

    private WebDistrict(TempDatabase database)
    {
        _database = database;
        Pipeline = new PipelineUnderTest(database) { Decide = Scene.Decide };
        Pipeline.Add(services => services.AddSingleton(new BotSettings(new ConfigurationBuilder().Build()))
            .AddSingleton<WebTranscript>().AddSingleton<OpenPages>().AddSingleton(_limits).AddSingleton<WebDoor>().AddSingleton<IChannel, WebChannel>());
    }

    public PipelineUnderTest Pipeline { get; }

    public WebDoor Door => Pipeline.Get<WebDoor>();

    public WebTranscript Transcript => Pipeline.Get<WebTranscript>();

    public OpenPages Pages => Pipeline.Get<OpenPages>();

    public static async Task<WebDistrict> Open()
    {
        var district = new WebDistrict(await TempDatabase.Prepared());
        await district.Pipeline.Start();
        return district;
    }

    public IChannel Channel => Pipeline.All<IChannel>().Single(c => c.Name == WebChannel.ChannelName);

    public Task<Taking> Hands(string account, Handed handed) => Door.Take(account, "127.0.0.1", handed, PipelineUnderTest.Stop);

    public async Task Says(string account, string words)
    {
        Assert.Equal(Taking.Taken, await Hands(account, new Handed(Guid.NewGuid(), words, null, null)));
        await Settled();
    }

    /// <summary>Presses the newest button whose caption begins so.</summary>
    public async Task Taps(string account, string caption)
    {
        var (line, button) = (await Lines(account)).Reverse().SelectMany(l => l.Reply.Buttons.SelectMany(row => row).Select(b => (l, b)))
            .First(shown => shown.b.Caption.StartsWith(caption, StringComparison.Ordinal));
        Assert.Equal(Taking.Taken, await Hands(account, new Handed(Guid.NewGuid(), null, button.Data, line.Id)));
        await Settled();
    }

    public Task Settled() => Pipeline.Get<Settled>().Wait(WebChannel.ChannelName, PipelineUnderTest.Stop).WaitAsync(TimeSpan.FromSeconds(20), PipelineUnderTest.Stop);

    public Task<IReadOnlyList<WebLine>> Lines(string account) => Transcript.Newest(account, 100, PipelineUnderTest.Stop);

    public async Task<IReadOnlyList<string>> Words(string account, bool said) =>
        [.. (await Lines(account)).Where(l => l.Said == said).Select(l => l.Reply.Text.ToString())];

    /// <summary>Where these words stand in the database.</summary>
    public IReadOnlyList<string> PlacesOf(string words) =>
        [.. _database.Texts().Where(t => t.Text.Contains(words, StringComparison.OrdinalIgnoreCase)).Select(t => t.Place).Distinct()];

    public async ValueTask DisposeAsync()
    {
        await Pipeline.DisposeAsync();
        _limits.Dispose();
        _database.Dispose();
    }
}
