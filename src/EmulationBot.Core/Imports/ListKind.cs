namespace EmulationBot.Core.Imports;

/// <summary>The lists that can be taken over.</summary>
public enum ListKind { Units, Seats, Holidays }
