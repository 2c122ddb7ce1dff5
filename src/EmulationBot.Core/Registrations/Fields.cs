namespace EmulationBot.Core.Registrations;

/// <summary>Keys under which answers are stored. A key, once used, is never given another meaning.</summary>
public static class Fields
{
    public const string Unit = "unit";
    public const string SignerName = "signer-name";
    public const string SignerOffice = "signer-office";
    public const string Phone = "phone";
    public const string Movements = "movements";
    public const string Targets = "targets";
    public const string Measures = "measures";
    public const string Title = "title";
    public const string Block = "block";
    public const string Headcount = "headcount";
    public const string Awards = "awards";
    public const string AdvancedWorkers = "advanced-workers";
    public const string Soldiers = "emulation-soldiers";
    public const string OwnPlan = "own-plan";
    public const string File = "file";
}
