using System.Security.Cryptography;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Texts;
using EmulationBot.Documents;

namespace EmulationBot.Channels;

/// <summary>Files that people sent, fetched from their channel and read as tables. Nothing of them is kept.</summary>
public sealed partial class SentFiles(IEnumerable<IChannel> channels, NetworkTime network, ILogger<SentFiles> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<SentFile> Read(string channel, string id, CancellationToken stop)
    {
        var fetched = await Fetch(channel, id, stop);
        if (fetched is Fetched.Content file)
            return await Task.Run(() => Of(file.Bytes), stop);
        Log.NotFetched(log, fetched is Fetched.Away away ? away.Cause : fetched.GetType().Name);
        return new SentFile
        {
            Problem = fetched switch
            {
                Fetched.TooBig => Say.Import.Files.TooBig(TableFile.MostBytes >> 20),
                Fetched.Gone => Say.Import.Files.Gone,
                Fetched.NotHere => Say.Import.Files.NotHere,
                _ => Say.Import.Files.Away,
            },
        };
    }

    private static SentFile Of(byte[] content)
    {
        var (table, problem) = TableFile.Read(content);
        return new SentFile { Hash = Convert.ToHexStringLower(SHA256.HashData(content)), Table = table, Problem = problem };
    }

    private async Task<Fetched> Fetch(string channel, string id, CancellationToken stop)
    {
        using var late = new CancellationTokenSource(Patience, network.Clock);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop, late.Token);
        try
        {
            return channels.FirstOrDefault(c => c.Name == channel) is { } known ? await known.Fetch(id, TableFile.MostBytes, patience.Token).WaitAsync(patience.Token) : new Fetched.NotHere();
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            return new Fetched.Away(late.IsCancellationRequested ? "timeout" : failure.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(5, LogLevel.Warning, "A sent file was not fetched ({Cause}); its sender was told")]
        public static partial void NotFetched(ILogger logger, string cause);
    }
}
