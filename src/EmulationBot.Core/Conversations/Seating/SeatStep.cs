namespace EmulationBot.Core.Conversations;

/// <summary>What the next words name: the unit whose seats are shown, a code is for, or a right is asked in; or the block of a new seat.</summary>
public enum SeatStep { SeatsOf, CodeFor, Block, RightIn }
