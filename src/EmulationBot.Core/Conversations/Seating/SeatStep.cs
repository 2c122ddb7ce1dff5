namespace EmulationBot.Core.Conversations;

/// <summary>What the next words name: the unit whose seats are shown, a code is for, a right is asked in, a reviewer works in, or a registration is entered for; the office of the asked right; or the block of a new seat.</summary>
public enum SeatStep { SeatsOf, CodeFor, Block, RightIn, ReviewerIn, OnBehalf, OfficeIn }
