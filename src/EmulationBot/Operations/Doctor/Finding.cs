namespace EmulationBot.Operations.Doctor;

public enum Verdict { Good, Notice, Fault }

/// <summary>One thing the doctor looked at, in words that hold the mend where there is a fault.</summary>
public sealed record Finding(Verdict Verdict, string Words)
{
    public static Finding Good(string words) => new(Verdict.Good, words);

    public static Finding Notice(string words) => new(Verdict.Notice, words);

    public static Finding Fault(string words) => new(Verdict.Fault, words);
}
