namespace EmulationBot.Core.Imports;

/// <summary>What is wrong in a file, and how to mend it.</summary>
/// <param name="Row">As the sheet counts; 0 where the whole file is meant.</param>
/// <param name="Column">The heading as people know it; empty where the whole row is meant.</param>
/// <param name="Text">One plain sentence for the person who keeps the file.</param>
public sealed record ImportProblem(int Row, string Column, string Text);
