using System.Diagnostics;
using System.Text;
using EmulationBot.Channels;

namespace EmulationBot.Tests.Operations;

/// <summary>The real program as a process of its own, in a folder of its own, with no setting of this machine.</summary>
public sealed class BotProcess : IDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();
    private readonly Bell _arrived = new();
    private volatile bool _ended;

    private BotProcess(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) =>
        {
            Keep(_output, line.Data);
            _ended = line.Data is null;
            _arrived.Ring();
        };
        _process.ErrorDataReceived += (_, line) => Keep(_errors, line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Output => Read(_output);

    public string Errors => Read(_errors);

    public int Id => _process.Id;

    public static BotProcess Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var setting in start.Environment.Keys.Where(k => k.Contains("__", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(setting);
        // A process of a few seconds starts sooner without gathering profiles of itself.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "EmulationBot.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return new BotProcess(start);
    }

    /// <summary>Runs to the end with these lines as input.</summary>
    public static async Task<(int Code, string Output, string Errors)> Run(string folder, string[] arguments, params string[] input)
    {
        using var bot = Start(folder, arguments);
        foreach (var line in input)
            await bot.Type(line);
        bot._process.StandardInput.Close();
        return (await bot.Exit(), bot.Output, bot.Errors);
    }

    public async Task Type(string line)
    {
        await _process.StandardInput.WriteAsync(line + "\n");
        await _process.StandardInput.FlushAsync();
    }

    /// <summary>Waits until the output holds the words.</summary>
    public async Task Shows(string words)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var (arrived, ended) = (_arrived.Next, _ended);
            if (Output.Contains(words, StringComparison.Ordinal))
                return;
            if (ended || patience.IsCancellationRequested)
                Assert.Fail($"“{words}” did not appear in:\n{Output}\n{Errors}");
            await arrived.WaitAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Asks it to stop, as a supervisor does.</summary>
    public void Terminate() => Process.Start("sh", ["-c", $"kill -TERM {Id}"]).WaitForExit();

    public async Task<int> Exit()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private static void Keep(StringBuilder kept, string? line)
    {
        lock (kept)
            kept.Append(line).Append(line is null ? "" : "\n");
    }

    private static string Read(StringBuilder kept)
    {
        lock (kept)
            return kept.ToString();
    }
}
