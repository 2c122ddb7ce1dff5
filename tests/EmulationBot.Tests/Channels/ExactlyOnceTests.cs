using CsCheck;
using EmulationBot.Channels;
using EmulationBot.Core.Conversations;
using EmulationBot.Storage;
using EmulationBot.Tests.Storage;

namespace EmulationBot.Tests.Channels;

/// <summary>
/// Whatever happens to updates, to deliveries, to the clock and to the process, in whatever order: everything said is taken
/// once and in order, and answered once and in order. A failure prints the seed that repeats it.
/// </summary>
public sealed class ExactlyOnceTests
{
    private static readonly Gen<Step> Steps = Gen.Frequency(
        (5, Gen.Select(Gen.Int[0, 2].Array[1, 5], Gen.Bool).Select((who, together) => (Step)new Step.Say(who, together))),
        (2, Gen.Int[0, 100].Select(which => (Step)new Step.Repeat(which))),
        (2, Gen.Bool.Select(midway => (Step)new Step.Crash(midway))),
        (2, Gen.Select(Gen.Int[0, 2], Gen.Int[1, 3]).Select((kind, times) => (Step)new Step.Fail(kind, times))),
        (1, Gen.Int[1, 200].Select(minutes => (Step)new Step.Later(minutes))));

    /// <summary>More with the variable CsCheck_Iter.</summary>
    [Fact]
    public Task Whatever_happens_everything_said_is_taken_and_answered_once_and_in_order() =>
        Steps.List[1, 12].SampleAsync(Play, iter: 150, threads: 1);

    private static async Task Play(List<Step> steps)
    {
        using var database = await TempDatabase.Prepared();
        await using var play = new Course(database);
        foreach (var step in steps)
            await play.Take(step);
        await play.End();
    }

    private abstract record Step
    {
        /// <summary>These people say something each, in one batch in reverse order, or one after the other.</summary>
        public sealed record Say(int[] Who, bool Together) : Step;

        /// <summary>An earlier update comes again, from two sides at once.</summary>
        public sealed record Repeat(int Which) : Step;

        /// <summary>The process dies, with deliveries under way or at any moment, and starts again; its world's clock jumps back.</summary>
        public sealed record Crash(bool Midway) : Step;

        public sealed record Fail(int Kind, int Times) : Step;

        public sealed record Later(int Minutes) : Step;
    }

    /// <summary>The real pipeline, and beside it what must be true.</summary>
    private sealed class Course(TempDatabase database) : IAsyncDisposable
    {
        private readonly List<Received> _said = [];
        private readonly List<string> _heard = [];
        private readonly List<string> _underWay = [];
        private PipelineUnderTest? _bot;
        private int _failures;
        private Delivery _failure = new Delivery.NotSent("away");

        public async Task Take(Step step)
        {
            var bot = await Bot();
            switch (step)
            {
                case Step.Say { Together: true } say:
                    await bot.Store([.. say.Who.Select(Said).ToList().AsEnumerable().Reverse()]);
                    break;
                case Step.Say say:
                    foreach (var who in say.Who)
                        await bot.Store(Said(who));
                    break;
                case Step.Repeat repeat when _said.Count > 0:
                    var again = _said[repeat.Which % _said.Count];
                    await Task.WhenAll(bot.Store(again), bot.Store(again, again));
                    break;
                case Step.Crash { Midway: true }:
                    bot.Channel.Gate = new TaskCompletionSource().Task;
                    await bot.Store(Said(0), Said(1));
                    await Crash();
                    break;
                case Step.Crash:
                    await Crash();
                    break;
                case Step.Fail fail:
                    (_failures, _failure) = (fail.Times, Failure(fail.Kind));
                    break;
                case Step.Later later:
                    bot.World.Advance(TimeSpan.FromMinutes(later.Minutes));
                    break;
            }
        }

        public async Task End()
        {
            _failures = 0;
            await (await Bot()).Until(() => Rows(db => db.Inbox.Where(i => i.DoneAt == null)).Count == 0
                && Rows(db => db.Outbox.Where(o => o.State == OutboxState.Pending)).Count == 0, secondsPerStep: 1);
            Assert.Equal(_said.Select(u => u.UpdateId), Rows(db => db.Inbox).Where(i => i.Failure is null).Select(i => i.UpdateId).OrderBy(int.Parse));
            await DisposeAsync();
            foreach (var said in _said.GroupBy(u => u.PersonId))
                Check(said.Key, [.. said.Select(Text)]);
        }

        public async ValueTask DisposeAsync()
        {
            if (_bot is not { } bot)
                return;
            _bot = null;
            await bot.DisposeAsync();
            _heard.AddRange(bot.Channel.Texts());
            var waiting = Rows(db => db.Outbox.Where(o => o.State == OutboxState.Pending)).Select(o => StoredJson.Read<Outgoing>(o.PayloadJson)).ToList();
            _underWay.AddRange(bot.Channel.Attempts.Intersect(waiting).Select(m => m.Reply!.Text.ToString()));
            _underWay.AddRange(bot.Channel.Texts().Intersect(waiting.Select(m => m.Reply!.Text.ToString())));
        }

        private void Check(string person, List<string> texts)
        {
            Assert.Equal(string.Join(' ', texts), Rows(db => db.People).Single(p => p.Id == person).ToDialogue().Focus);
            var heard = _heard.Where(texts.Contains).ToList();
            var left = Rows(db => db.Outbox).Where(o => o.State == OutboxState.Unknown).Select(o => StoredJson.Read<Outgoing>(o.PayloadJson).Reply!.Text.ToString()).ToHashSet();
            Assert.Equal(texts.Where(t => !left.Contains(t)), heard.Distinct().Where(t => !left.Contains(t)));
            Assert.All(heard.GroupBy(t => t), t => Assert.InRange(t.Count(), 1, 1 + _underWay.Count(u => u == t.Key)));
        }

        private async Task Crash() => await DisposeAsync();

        private async Task<PipelineUnderTest> Bot()
        {
            if (_bot is not null)
                return _bot;
            _bot = new PipelineUnderTest(database) { Decide = Remember };
            _bot.Channel.End = _ => Interlocked.Decrement(ref _failures) >= 0 ? _failure : null;
            return await _bot.Start();
        }

        private Received Said(int who)
        {
            var number = _said.Count + 1;
            var update = new Received("test", $"{number}", $"p{who}", $"chat-p{who}", Incoming.Words($"lời-{number}"));
            _said.Add(update);
            return update;
        }

        private List<T> Rows<T>(Func<BotDb, IQueryable<T>> query)
            where T : class
        {
            using var db = database.CreateDbContext();
            return [.. query(db)];
        }

        private static Delivery Failure(int kind) => kind switch
        {
            0 => new Delivery.NotSent("away"),
            1 => new Delivery.Unknown("broken"),
            _ => new Delivery.Later(TimeSpan.FromSeconds(2)),
        };

        private static Turn Remember(Facts facts, Incoming incoming)
        {
            var (dialogue, text) = (facts.State.Dialogue, ((Content.Words)incoming.Content).Text);
            return PipelineUnderTest.Say(facts, text) with
            {
                Next = facts.State with { Dialogue = dialogue with { Focus = $"{dialogue.Focus} {text}".Trim() } },
            };
        }

        private static string Text(Received update) => ((Content.Words)update.Incoming.Content).Text;
    }
}
