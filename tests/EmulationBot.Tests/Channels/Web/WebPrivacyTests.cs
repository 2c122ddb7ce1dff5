using EmulationBot.Channels.Web;
using EmulationBot.Core.Conversations;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Tests.Channels.Web;

/// <summary>The transcript holds what people say: it is deleted with a person, and by rule.</summary>
public sealed class WebPrivacyTests
{
    /// <summary>Stands in everything that the person types.</summary>
    private const string Marker = "quạt trần";

    [Fact]
    public async Task Nothing_that_a_person_typed_is_left_on_his_page_or_on_a_reviewers()
    {
        await using var district = await WebDistrict.Open();
        await MakeReviewer(district, "cuc");
        await district.Says("khach", $"ai được thưởng {Marker}");
        await district.Says("cuc", "/cauhoi");
        await district.Says("binh", "hạn nộp khi nào");
        Assert.Contains("web_lines.ReplyJson", district.PlacesOf(Marker));
        Assert.Contains(await district.Words("cuc", said: false), words => words.Contains(Marker, StringComparison.Ordinal));

        await district.Says("khach", "/xoadulieu");
        await district.Taps("khach", "Đồng ý xóa");

        Assert.Empty(district.PlacesOf(Marker));
        Assert.Contains("Đã xóa dữ liệu", Assert.Single(await district.Words("khach", said: false)), StringComparison.Ordinal);
        Assert.Equal(["hạn nộp khi nào"], await district.Words("binh", said: true));
    }

    [Fact]
    public async Task A_question_whose_beginning_ends_within_a_sign_loses_its_words_too()
    {
        await using var district = await WebDistrict.Open();
        await MakeReviewer(district, "cuc");
        var question = $"ai được thưởng {Marker} vào dịp hội đó";
        Assert.Equal(39, question.Length);
        await district.Says("khach", $"{question}🎉 với ạ");
        await district.Says("cuc", "/cauhoi");
        Assert.Contains(await district.Words("cuc", said: false), words => words.Contains(Marker, StringComparison.Ordinal));
        await district.Says("khach", "/xoadulieu");
        await district.Taps("khach", "Đồng ý xóa");
        Assert.Empty(district.PlacesOf(Marker));
    }

    [Fact]
    public async Task Old_lines_go_by_the_rule_of_messages()
    {
        await using var district = await WebDistrict.Open();
        await district.Says("a", "hạn nộp khi nào");
        district.Pipeline.Clock.Advance(TimeSpan.FromDays(29));
        await district.Pipeline.Get<Tidying>().Run(PipelineUnderTest.Stop);
        Assert.Equal(2, (await district.Lines("a")).Count);
        district.Pipeline.Clock.Advance(TimeSpan.FromDays(2));
        await district.Pipeline.Get<Tidying>().Run(PipelineUnderTest.Stop);
        Assert.Empty(await district.Lines("a"));
    }

    [Theory]
    [InlineData(PaperKind.Calendar, null, Role.Guest, true)]
    [InlineData(PaperKind.Workbook, null, Role.Guest, false)]
    [InlineData(PaperKind.Workbook, null, Role.Chair, false)]
    [InlineData(PaperKind.Annex, null, Role.Reviewer, true)]
    [InlineData(PaperKind.Form, "xa-tan-lap", Role.Chair, true)]
    [InlineData(PaperKind.Form, "xa-thanh-bac", Role.Chair, false)]
    [InlineData(PaperKind.Form, "xa-thanh-bac", Role.Reviewer, true)]
    [InlineData(PaperKind.Form, "phong-noi-vu", Role.Reviewer, false)]
    [InlineData(PaperKind.ReceiptCode, null, Role.Guest, false)]
    public void A_paper_is_for_who_has_the_right_now(PaperKind kind, string? unit, Role role, bool may)
    {
        var person = new Person("web:a") { Role = role, UnitId = role is Role.Chair ? "xa-tan-lap" : null, MemberOf = role is Role.Reviewer ? "phong-noi-vu" : null };
        Assert.Equal(may, new PaperOrder(kind, unit).IsFor(person));
    }

    private static async Task MakeReviewer(WebDistrict district, string account)
    {
        await district.Says(account, "/start");
        await using var db = district.Pipeline.Db();
        await db.People.Where(p => p.Id == $"{WebChannel.ChannelName}:{account}").ExecuteUpdateAsync(p => p.SetProperty(x => x.Role, Role.Reviewer));
    }
}
