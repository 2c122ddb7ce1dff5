using EmulationBot.Core.Conversations;
using EmulationBot.Core.Seats;
using EmulationBot.Desk;
using EmulationBot.Seats;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Tests.Desk;

/// <summary>Who is let in at the desk, and until when.</summary>
public sealed class DeskSessionTests : IAsyncLifetime
{
    private DeskUnderTest _desk = null!;

    private static CancellationToken Stop => DeskUnderTest.Stop;

    public async ValueTask InitializeAsync()
    {
        _desk = await DeskUnderTest.Open();
        await _desk.Bot.Pair("bé", role: Role.Reviewer);
    }

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_link_lets_in_once()
    {
        var link = await _desk.Link("test:bé");
        var secret = await _desk.Sessions.EnterByLink(link, Stop);
        Assert.Equal("test:bé", (await Find(secret!))?.Person.Id);
        Assert.Null(await _desk.Sessions.EnterByLink(link, Stop));
        Assert.Equal(["desk.entered", "desk.refused"], _desk.Audited());
    }

    [Fact]
    public async Task A_link_is_good_for_ten_minutes()
    {
        var link = await _desk.Link("test:bé");
        _desk.Bot.World.Advance(TimeSpan.FromMinutes(10));
        Assert.Null(await _desk.Sessions.EnterByLink(link, Stop));
    }

    [Theory]
    [InlineData("")]
    [InlineData("TB-ABCDE-23456")]
    [InlineData("' OR 1=1 --")]
    public async Task What_is_no_link_lets_nobody_in(string made_up) => Assert.Null(await _desk.Sessions.EnterByLink(made_up, Stop));

    [Fact]
    public async Task A_link_of_somebody_who_has_no_seat_of_the_office_lets_nobody_in()
    {
        await _desk.Bot.Pair("an");
        await _desk.Bot.Pair("khối", role: Role.BlockHead, block: "Khối xã");
        foreach (var other in new[] { "test:an", "test:khối", "test:nobody" })
        {
            Assert.Null(await _desk.Sessions.EnterByLink(await _desk.Link(other), Stop));
            Assert.Null(await _desk.Sessions.Enter(other, Stop));
        }
    }

    [Fact]
    public async Task The_chat_gives_a_reviewer_a_link_only_where_there_are_pages()
    {
        await _desk.Bot.Hear(Channels.PipelineUnderTest.Words("bé", "/banlamviec"));
        Assert.Empty(_desk.Bot.Rows(db => db.Set<DeskLinkRow>()));
    }

    [Fact]
    public async Task A_session_ends_eight_hours_after_it_was_last_used_and_a_day_after_it_began()
    {
        var idle = (await _desk.Sessions.Enter("test:bé", Stop))!;
        _desk.Bot.World.Advance(TimeSpan.FromHours(7));
        Assert.NotNull(await Find(idle));
        _desk.Bot.World.Advance(TimeSpan.FromHours(8));
        Assert.Null(await Find(idle));
        var used = (await _desk.Sessions.Enter("test:bé", Stop))!;
        for (var hour = 0; hour < 23; hour++)
        {
            _desk.Bot.World.Advance(TimeSpan.FromHours(1));
            Assert.NotNull(await Find(used));
        }
        _desk.Bot.World.Advance(TimeSpan.FromHours(1));
        Assert.Null(await Find(used));
    }

    [Fact]
    public async Task A_rehearsal_that_moves_its_clock_signs_nobody_out()
    {
        var secret = (await _desk.Sessions.Enter("test:bé", Stop))!;
        _desk.Bot.Clock.Advance(TimeSpan.FromDays(9));
        Assert.NotNull(await Find(secret));
    }

    [Fact]
    public async Task Who_loses_the_seat_is_out_at_once_and_stays_out_when_he_gets_it_again()
    {
        var secret = (await _desk.Sessions.Enter("test:bé", Stop))!;
        var seat = new Seat(SeatKind.Reviewer, "") { Id = _desk.Bot.Rows(db => db.Set<SeatRow>())[0].Id };
        await Write(new SeatChange.Taken(seat, "test:cúc"));
        Assert.Null(await Find(secret));
        _desk.Bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await Write(new SeatChange.Taken(seat, "test:bé"));
        Assert.Equal(Role.Reviewer, _desk.Bot.Rows(db => db.People.Where(p => p.Id == "test:bé"))[0].Role);
        Assert.Null(await Find(secret));
    }

    [Fact]
    public async Task Signing_out_ends_one_session_and_everywhere_all_of_them_with_unused_links()
    {
        var (first, second, link) = ((await _desk.Sessions.Enter("test:bé", Stop))!, (await _desk.Sessions.Enter("test:bé", Stop))!, await _desk.Link("test:bé"));
        await _desk.Sessions.Leave((await Find(first))!, everywhere: false, Stop);
        Assert.Null(await Find(first));
        Assert.NotNull(await Find(second));
        await _desk.Sessions.Leave((await Find(second))!, everywhere: true, Stop);
        Assert.Null(await Find(second));
        Assert.Null(await _desk.Sessions.EnterByLink(link, Stop));
        Assert.Equal(["desk.left", "desk.left-everywhere"], _desk.Audited().Where(e => e.StartsWith("desk.left", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Neither_link_nor_cookie_can_be_read_out_of_the_database()
    {
        var link = await _desk.Link("test:bé");
        var secret = (await _desk.Sessions.EnterByLink(link, Stop))!;
        await using var db = _desk.Bot.Db();
        foreach (var kept in (await db.Set<DeskSessionRow>().Select(s => s.Hash).ToListAsync(Stop)).Concat(await db.Set<DeskLinkRow>().Select(l => l.Hash).ToListAsync(Stop)))
            Assert.False(kept == link || kept == secret);
        Assert.Null(await _desk.Sessions.Find(secret, Stop));
    }

    private Task<SignedIn?> Find(string secret) => _desk.Sessions.Find(DeskKeys.HashOf(secret), Stop);

    private async Task Write(SeatChange change)
    {
        using var writing = await _desk.Bot.Get<WriteTurn>().Take(Stop);
        if (writing.People.Find("test:cúc") is null)
            writing.People.Add(new PersonRow { Id = "test:cúc", Channel = "test", Account = "cúc" });
        new SeatWriter(writing, _desk.Bot.Clock.GetUtcNow(), "test:admin").Write(change);
        await writing.Commit(Stop);
    }
}
