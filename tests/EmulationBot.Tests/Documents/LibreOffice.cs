using System.ComponentModel;
using System.Diagnostics;

namespace EmulationBot.Tests.Documents;

/// <summary>Another program that reads Office files, if the machine has it.</summary>
internal static class LibreOffice
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Turns the file into a PDF beside it and returns the path; skips the test where LibreOffice is not installed.</summary>
    public static async Task<string> ToPdf(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        var start = new ProcessStartInfo("soffice", ["--headless", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf", "--outdir", folder, file])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var office = Process.Start(start)!;
            using var patience = new CancellationTokenSource(Patience);
            await office.WaitForExitAsync(patience.Token);
        }
        catch (Win32Exception)
        {
            Assert.Skip("LibreOffice (soffice) is not installed on this machine; everything else about the file is tested without it.");
        }
        return Path.ChangeExtension(file, ".pdf");
    }
}
