using System.Globalization;
using EmulationBot.Core.Seats;
using EmulationBot.Seats;
using EmulationBot.Storage;
using EmulationBot.Tests.BotApi;
using EmulationBot.Tests.Operations;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Tests.Channels.Telegram;

/// <summary>The real service as a process, talking to the Bot API server of the tests; it may be killed and started again on its data.</summary>
internal sealed class TelegramService : IAsyncDisposable
{
    public const string Secret = "bi-mat_0123456789";

    private readonly TempFolder _folder = new();
    private readonly string[] _settings;
    private BotProcess? _process;

    private TelegramService(BotApiServer api, string[] settings)
    {
        Api = api;
        _settings = settings;
    }

    public BotApiServer Api { get; }

    public string Errors => _process?.Errors ?? "";

    private string Database => _folder.File("bot.db");

    public static async Task<TelegramService> Start(bool webhook = false, bool running = true, DateTimeOffset? at = null)
    {
        var api = await BotApiServer.Start();
        var port = FreePort();
        string[] settings =
        [
            "--Telegram:Token", api.Token, "--Telegram:ApiUrl", api.BaseUrl, "--Http:Url", $"http://127.0.0.1:{port}",
            .. webhook ? (string[])["--Telegram:Mode", "Webhook", "--Telegram:WebhookUrl", $"http://127.0.0.1:{port}/telegram", "--Telegram:WebhookSecret", Secret] : [],
        ];
        var service = new TelegramService(api, settings);
        if (running)
            await service.Run(at);
        return service;
    }

    /// <summary>Starts the process and waits until it serves.</summary>
    /// <param name="at">What its clock shows then; 09:00 on 08/02/2020 unless given.</param>
    public async Task Run(DateTimeOffset? at = null, int speed = 1)
    {
        var clock = (at ?? new DateTimeOffset(2020, 2, 8, 9, 0, 0, TimeSpan.FromHours(7))).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
        _process = BotProcess.Start(_folder.Path, ["--Storage:Path", Database, "--Clock:StartAt", clock, "--Clock:Speed", $"{speed}", .. _settings]);
        await _process.Shows("http://127.0.0.1");
    }

    /// <summary>kill -9.</summary>
    public void Kill()
    {
        _process?.Dispose();
        _process = null;
    }

    /// <summary>Asks to stop and waits for the exit code.</summary>
    public async Task<int> Stop()
    {
        _process!.Terminate();
        return await _process.Exit();
    }

    /// <summary>A person paired to the unit by a code of the command line.</summary>
    public async Task<Person> Chair(string unit = "xa-tan-lap", string name = "Nguyễn Văn An")
    {
        var person = Api.NewPerson(name);
        await person.Starts(await Code(unit));
        await person.Hears("thay mặt");
        return person;
    }

    public async Task<Person> Reviewer()
    {
        var person = Api.NewPerson("Lê Thị Cúc");
        await person.Starts(await Code());
        await person.Hears("Phòng Nội vụ");
        return person;
    }

    /// <summary>A pairing code as the command "invite" gives it, for a unit or, without one, for a reviewer.</summary>
    public async Task<string> Code(string? unit = null)
    {
        var code = InviteRow.NewCode();
        var seat = unit is null ? new SeatRow { Kind = SeatKind.Reviewer, CodeHash = InviteRow.HashOf(code) }
            : new SeatRow { Kind = SeatKind.Deputy, UnitId = unit, CodeHash = InviteRow.HashOf(code) };
        await Write(db => db.Add(seat));
        await Write(db => db.Invites.Add(new InviteRow { Hash = InviteRow.HashOf(code), SeatId = seat.Id, ExpiresAt = DateTimeOffset.MaxValue }));
        return code;
    }

    /// <summary>A command run beside the service, on the same data.</summary>
    public async Task<string> Command(params string[] words)
    {
        var (code, output, errors) = await BotProcess.Run(_folder.Path, [.. words, "--Storage:Path", Database]);
        Assert.True(code == 0, errors);
        return output;
    }

    public async Task Write(Action<BotDb> write)
    {
        await using var db = Open(SqliteOpenMode.ReadWrite);
        write(db);
        await db.SaveChangesAsync();
    }

    public async Task<T> Read<T>(Func<BotDb, Task<T>> read)
    {
        await using var db = Open(SqliteOpenMode.ReadOnly);
        return await read(db);
    }

    public async ValueTask DisposeAsync()
    {
        Kill();
        await Api.DisposeAsync();
        _folder.Dispose();
    }

    private BotDb Open(SqliteOpenMode mode) => new(new DbContextOptionsBuilder<BotDb>()
        .UseSqlite(new SqliteConnectionStringBuilder { DataSource = Database, Mode = mode }.ToString()).Options);

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
