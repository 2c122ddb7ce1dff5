using System.Globalization;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Learning;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Texts;
using EmulationBot.Learning;
using EmulationBot.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Desk;

/// <summary>The questions that wait, most asked first, answered once for all who ask alike; and the official answers given.</summary>
public sealed partial class QuestionsPage(Plan plan, DeskTalk talk, IDbContextFactory<BotDb> databases)
{
    private const int PageSize = 20;
    private const int Most = 50;

    private readonly Written _form = new();
    private readonly Written _correction = new();
    private QuestionBook? _book;
    private QuestionGroup? _group;
    private Rich _now = Rich.Empty;
    private (long, int)? _correcting;

    /// <summary>The group that is looked at.</summary>
    [SupplyParameterFromQuery]
    public long? Cau { get; set; }

    [SupplyParameterFromQuery]
    public int? Trang { get; set; }

    protected override async Task Load()
    {
        await using var db = await databases.CreateDbContextAsync(Closed);
        _book = await db.QuestionsAsync(plan.Id, Closed);
        var group = Cau is { } id ? _book.Group(id) : null;
        if (group?.Id != _group?.Id)
            _form.Text = "";
        if (group is not null && group.Id != _group?.Id)
            _now = talk.AnswerNow(plan, group.Text, Now);
        _group = group;
    }

    private async Task Answer()
    {
        var next = _book!.Groups.FirstOrDefault(g => g.Id != _group!.Id)?.Id;
        if ((await Act(new DeskAct.Answer(_group!.Id, _form.Text))).Done && next is { } id)
            Navigation.NavigateTo(Open(id));
    }

    private void Begin(OfficialAnswer answer) => (_correcting, _correction.Text) = ((answer.Id, answer.Version), answer.Text);

    private async Task Correct(OfficialAnswer answer)
    {
        if ((await Act(new DeskAct.CorrectAnswer(answer.Id, answer.Version, _correction.Text))).Done)
            _correcting = null;
    }

    private PageAt PageOf(IReadOnlyList<QuestionGroup> groups) => new(groups.Count, PageSize, Trang);

    private string Open(long id) => Navigation.GetUriWithQueryParameter("cau", id.ToString(CultureInfo.InvariantCulture));

    private sealed class Written
    {
        public string Text { get; set; } = "";
    }
}
