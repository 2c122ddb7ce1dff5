namespace EmulationBot.Operations.Settings;

/// <summary>A setting that is well written but names something that does not exist; the message is the line to show.</summary>
public sealed class SettingsException(string message) : Exception(message);
