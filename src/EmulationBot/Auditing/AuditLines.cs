using EmulationBot.Core.Texts;

namespace EmulationBot.Auditing;

/// <summary>A report on the audit in words.</summary>
public static class AuditLines
{
    public static string Of(AuditReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var whole = Say.Audit.Whole(report.Lines, report.From, report.To);
        return report.Fault switch
        {
            AuditFault.None => report.Lines == 0 ? Say.Audit.Empty : $"{Say.Audit.Good} {whole} {Say.Audit.Head(report.Head.Line, report.Head.Hash)}",
            AuditFault.Changed => Broken(Say.Audit.Changed(report.Broken), whole),
            AuditFault.OutOfOrder => Broken(Say.Audit.OutOfOrder(report.Broken), whole),
            AuditFault.CutOff => Broken(Say.Audit.CutOff(report.Broken), whole),
            AuditFault.NoHead => Broken(Say.Audit.NoHead, whole),
            AuditFault.NotThere => Broken(Say.Audit.NotThere, whole),
            _ => Broken(Say.Audit.Unguarded, whole),
        };
    }

    private static string Broken(string what, string whole) => $"{what} {whole} {Say.Audit.Mend}";
}
