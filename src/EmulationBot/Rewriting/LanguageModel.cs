using System.ClientModel;
using System.ClientModel.Primitives;
using System.Globalization;
using EmulationBot.Channels;
using EmulationBot.Core.Answers;
using EmulationBot.Core.Conversations;
using EmulationBot.Operations.Settings;
using Microsoft.Extensions.AI;
using OpenAI;

namespace EmulationBot.Rewriting;

/// <summary>
/// Asks a language model what an unclear question may mean. All it gives back is a question, which the bot asks itself
/// and judges; whatever fails or comes late is as if it had never been asked.
/// </summary>
public sealed partial class LanguageModel(ModelOptions options, NetworkTime network, ILogger<LanguageModel> log)
{
    /// <summary>Of a longer letter the end is sent, where it asks.</summary>
    private const int LongestText = 1000;

    /// <summary>Made at the first call: a start without one must not wait for it.</summary>
    private readonly Lazy<IChatClient> _client = new(() => Connect(options));

    /// <summary>The question meant, or null; null at once when there is nothing to ask for.</summary>
    public Task<string?>? Read(Unclear unclear, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(unclear);
        var wanted = unclear.First.Doubt switch
        {
            Doubt.Meaning => options.Use is not ModelUse.Rewrite,
            Doubt.Evidence => options.Use is not ModelUse.Order,
            _ => false,
        };
        return wanted ? Ask(unclear, stop) : null;
    }

    private async Task<string?> Ask(Unclear unclear, CancellationToken stop)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(options.TimeoutSeconds), network.Clock);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop, late.Token);
        try
        {
            var said = await _client.Value.GetResponseAsync(
                Prompts.For(Asked(unclear.Text), unclear.First),
                new ChatOptions { Temperature = 0, MaxOutputTokens = 120 },
                patience.Token).WaitAsync(patience.Token);
            return unclear.First.Doubt == Doubt.Meaning ? Chosen(said.Text, unclear.First.Suggestions) : said.Text.Trim();
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            Log.Unanswered(log, late.IsCancellationRequested ? "timeout" : failure.GetType().Name);
            return null;
        }
    }

    private static string Asked(string text) => text.Length > LongestText ? text[^LongestText..] : text;

    private static string? Chosen(string said, IReadOnlyList<string> offered) =>
        int.TryParse(said.Trim().TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= offered.Count
            ? offered[number - 1]
            : null;

    private static IChatClient Connect(ModelOptions options)
    {
        var settings = new OpenAIClientOptions { Endpoint = new Uri(options.Url), RetryPolicy = new ClientRetryPolicy(maxRetries: 0) };
        var key = new ApiKeyCredential(options.Key.Length > 0 ? options.Key : "none");
        return new OpenAIClient(key, settings).GetChatClient(options.Name).AsIChatClient();
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The language model gave no answer ({Cause}); the bot answered without it")]
        public static partial void Unanswered(ILogger logger, string cause);
    }
}
