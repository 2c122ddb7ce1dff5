using EmulationBot.Core.Conversations;

namespace EmulationBot.Channels;

/// <summary><see cref="Conversation.Decide"/>, or a stand-in for it in a test.</summary>
public delegate Turn Decide(Facts facts, Incoming incoming);
