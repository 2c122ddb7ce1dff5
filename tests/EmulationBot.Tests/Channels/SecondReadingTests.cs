using EmulationBot.Channels;
using EmulationBot.Core.Conversations;
using EmulationBot.Tests.Answers;
using EmulationBot.Tests.Rewriting;
using EmulationBot.Tests.Storage;

namespace EmulationBot.Tests.Channels;

/// <summary>An unclear question is read again beside the queue, and its turn decided once more.</summary>
public sealed class SecondReadingTests : IAsyncLifetime
{
    private TempDatabase _database = null!;
    private readonly TaskCompletionSource<string?> _read = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private PipelineUnderTest _bot = null!;
    private int _reads;

    public async ValueTask InitializeAsync()
    {
        var conversation = new Conversation(Conversations.Scene.Units, Asking.Answerer);
        _database = await TempDatabase.Prepared();
        _bot = await new PipelineUnderTest(_database)
        {
            Decide = conversation.Decide,
            ReadAgain = (_, _) =>
            {
                Interlocked.Increment(ref _reads);
                return _read.Task;
            },
        }.Start();
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        _database.Dispose();
    }

    [Fact]
    public async Task The_turn_is_decided_again_on_what_was_read()
    {
        _read.SetResult("Hạn đăng ký là ngày nào?");
        await _bot.Hear(PipelineUnderTest.Words("an", Unsure.Unheard));
        Assert.Contains("14/02/2020", Assert.Single(_bot.Channel.Texts("chat-an")), StringComparison.Ordinal);
        Assert.Equal(1, _reads);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Hạn đăng ký là ngày 20/2 phải không?")]
    public async Task What_was_not_read_or_is_dropped_leaves_the_first_answer(string? read)
    {
        _read.SetResult(read);
        await _bot.Hear(PipelineUnderTest.Words("an", Unsure.Unheard));
        Assert.StartsWith(Asking.Ask(Unsure.Unheard).Text.ToString(), Assert.Single(_bot.Channel.Texts("chat-an")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_are_answered_meanwhile_and_the_person_himself_in_order()
    {
        await _bot.Store(PipelineUnderTest.Words("an", Unsure.Unheard), PipelineUnderTest.Words("an", "ai ký kế hoạch?"), PipelineUnderTest.Words("binh", "nộp ở đâu?"));
        await _bot.Until(() => _bot.Channel.Texts("chat-binh").Any());
        Assert.Empty(_bot.Channel.Texts("chat-an"));
        _read.SetResult("Hạn đăng ký là ngày nào?");
        await _bot.Settled();
        Assert.Collection(
            _bot.Channel.Texts("chat-an"),
            first => Assert.Contains("14/02/2020", first, StringComparison.Ordinal),
            second => Assert.Contains("Đặng Văn Nghĩa", second, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Beyond_a_few_at_a_time_a_question_gets_its_first_answer_at_once()
    {
        await _bot.Store([.. Enumerable.Range(1, 6).Select(i => PipelineUnderTest.Words($"p{i}", Unsure.Unheard))]);
        await _bot.Until(() => _bot.Channel.Sent.Count == 2);
        Assert.Equal(4, _reads);
        _read.SetResult(null);
        await _bot.Settled();
        Assert.Equal(6, _bot.Channel.Sent.Count);
    }

    [Fact]
    public async Task A_reading_that_breaks_leaves_the_first_answer()
    {
        _read.SetException(new InvalidOperationException("broken"));
        await _bot.Hear(PipelineUnderTest.Words("an", Unsure.Unheard));
        Assert.Single(_bot.Channel.Texts("chat-an"));
    }
}
