using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;

namespace EmulationBot.Channels.Telegram;

/// <summary>Files that people sent: getFile, then the download. The Bot API gives files of up to 20 MB.</summary>
internal static class TelegramFiles
{
    public static async Task<Fetched> Fetch(TelegramBotClient client, string id, int mostBytes, CancellationToken stop)
    {
        try
        {
            var file = await client.SendRequest(new GetFileRequest { FileId = id }, stop);
            if (file is not { FilePath: { } path, FileSize: var size })
                return new Fetched.Gone();
            return size > mostBytes ? new Fetched.TooBig() : await Download(client, path, (int)(size ?? mostBytes), stop);
        }
        catch (ApiRequestException refused) when (refused.ErrorCode == 400)
        {
            return refused.Message.Contains("too big", StringComparison.Ordinal) ? new Fetched.TooBig() : new Fetched.Gone();
        }
        catch (ApiRequestException gone) when (gone.ErrorCode == 404)
        {
            return new Fetched.Gone();
        }
        catch (Exception broken) when (broken is RequestException or HttpRequestException or IOException)
        {
            return new Fetched.Away(TelegramFailure.Kind(broken));
        }
    }

    /// <summary>No more than the server has announced is held.</summary>
    private static async Task<Fetched> Download(TelegramBotClient client, string path, int size, CancellationToken stop)
    {
        var bytes = new byte[size];
        using var room = new MemoryStream(bytes);
        try
        {
            await client.DownloadFile(path, room, stop);
        }
        catch (NotSupportedException)
        {
            return new Fetched.TooBig();
        }
        return new Fetched.Content(bytes[..(int)room.Position]);
    }
}
