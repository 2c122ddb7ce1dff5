using EmulationBot.Core.Answers;
using EmulationBot.Core.Answers.Language;
using EmulationBot.Core.Answers.Matching;
using EmulationBot.Core.Units;
using EmulationBot.Operations;
using EmulationBot.Operations.Settings;
using EmulationBot.Tests.Channels;
using EmulationBot.Tests.Plans;
using Microsoft.Extensions.Configuration;

namespace EmulationBot.Tests.Operations;

/// <summary>Plan:Folder: further plans, each proven at the start.</summary>
public sealed class PlanFolderTests : IDisposable
{
    private const string Plan35 = "35-KH-UBND-2021";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void None_is_the_default() => Assert.Single(LoadedPlans.Of(Settings(new PlanOptions().Folder)).Plans);

    [Fact]
    public void Each_sub_folder_is_a_plan_and_the_campaign_stays()
    {
        var plans = LoadedPlans.Of(Settings(OutsidePlans.Root));
        Assert.Equal(["22-KH-UBND-2020", Plan35, "40-KH-UBND-2021"], plans.Plans.Select(p => p.Id).Order());
        Assert.Equal("22-KH-UBND-2020", plans.Current.Id);
    }

    [Fact]
    public void A_plan_from_outside_may_be_the_campaign() =>
        Assert.Equal(Plan35, LoadedPlans.Of(Settings(OutsidePlans.Root, Plan35)).Current.Id);

    [Theory]
    [InlineData("plan.json", "26/02/2021.", "27/02/2021.", "registration.deadline", "II.2")]
    [InlineData("plan.json", "\"id\": \"35", "\"id\": \"36", "id", "thư mục")]
    [InlineData("plan.json", "\"id\": \"II.1\"", "\"id\": \"II:1\"", "passages", "II:1")]
    [InlineData("plan.json", "\"value\": \"2021\"", "\"value\": \"năm Tân Sửu\"", "identity.year", "năm Tân Sửu")]
    [InlineData("plan.json", "\"slips\": []", "\"slips\": {}", "plan.json", "dòng")]
    [InlineData("text.md", "<!-- III.1 -->", "", "passages", "III.1")]
    [InlineData("questions.txt", "[deadline]", "[hạn chót]", "questions.txt", "hạn chót")]
    public void A_wrong_plan_stops_the_start_in_one_line_with_the_setting_the_folder_the_fact_and_the_mend(string file, string right, string wrong, string fact, string named)
    {
        var path = Path.Combine(Copy(), file);
        var text = File.ReadAllText(path);
        Assert.Contains(right, text);
        File.WriteAllText(path, text.Replace(right, wrong, StringComparison.Ordinal));
        var line = Refusal();
        Assert.All(["Plan:Folder", Plan35, fact, named], words => Assert.Contains(words, line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_file_stops_the_start()
    {
        File.Delete(Path.Combine(Copy(), "questions.txt"));
        Assert.Contains("questions.txt", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_that_is_in_the_program_already_stops_the_start()
    {
        Directory.Move(Copy(), Path.Combine(_folder.Path, "plans", "35-B"));
        var json = Path.Combine(_folder.Path, "plans", "35-B", "plan.json");
        File.WriteAllText(json, File.ReadAllText(json).Replace($"\"{Plan35}\"", "\"35-B\"", StringComparison.Ordinal));
        Copy();
        Assert.Contains("trùng", Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plans")]
    [InlineData("nowhere")]
    public void A_folder_that_is_missing_or_empty_stops_the_start(string folder)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "plans"));
        var line = Assert.Throws<SettingsException>(() => LoadedPlans.Of(Settings(Path.Combine(_folder.Path, folder)))).Message;
        Assert.Contains("Plan:Folder", line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line);
    }

    [Fact]
    public void A_plan_of_which_nothing_was_learned_is_learned_at_the_start_and_logged_and_kept_knowledge_is_used()
    {
        var folder = Copy();
        using var logs = new LogBook();
        Answers(logs);
        Assert.Contains(Plan35, Assert.Single(logs.Lines).Text, StringComparison.Ordinal);
        var plan = LoadedPlans.Of(Settings(Path.Combine(_folder.Path, "plans"))).Find(Plan35)!;
        using (var kept = File.Create(Path.Combine(folder, KnowledgeFile.Name)))
            KnowledgeFile.Write(Lessons.Learned(plan, new QuestionReader()), kept);
        Answers(logs);
        File.WriteAllBytes(Path.Combine(folder, KnowledgeFile.Name), File.ReadAllBytes(Path.Combine(folder, KnowledgeFile.Name))[..1000]);
        Assert.Single(logs.Lines);
        Answers(logs);
        Assert.Equal(2, logs.Lines.Count);
    }

    private void Answers(LogBook logs)
    {
        var answerer = new LoadedKnowledge(Settings(Path.Combine(_folder.Path, "plans"))).Answerer(logs);
        Assert.Contains("26/02/2021", answerer.Ask(new Question("hạn nộp của kế hoạch 35?", DateTimeOffset.UnixEpoch)).Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_answers_about_a_plan_from_outside_and_stops_at_a_broken_one()
    {
        var plan = Copy();
        var plans = Path.Combine(_folder.Path, "plans");
        var (code, output, _) = await BotProcess.Run(_folder.Path, ["ask", "hạn của kế hoạch 35 là ngày nào?", "--Plan:Folder", plans]);
        Assert.Equal(0, code);
        Assert.Contains("26/02/2021", output, StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(plan, "plan.json"), "{", TestContext.Current.CancellationToken);
        (code, output, var errors) = await BotProcess.Run(_folder.Path, ["chat", "--Plan:Folder", plans]);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(Plan35, Assert.Single(errors.Trim().Split('\n')), StringComparison.Ordinal);
    }

    private string Refusal()
    {
        var line = Assert.Throws<SettingsException>(() => LoadedPlans.Of(Settings(Path.Combine(_folder.Path, "plans")))).Message;
        Assert.DoesNotContain('\n', line);
        return line;
    }

    private string Copy()
    {
        var target = Directory.CreateDirectory(Path.Combine(_folder.Path, "plans", Plan35)).FullName;
        foreach (var file in Directory.GetFiles(Path.Combine(OutsidePlans.Root, Plan35)))
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        return target;
    }

    private static BotSettings Settings(string folder, string id = "22-KH-UBND-2020") => new(new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?> { ["Plan:Folder"] = folder, ["Plan:Id"] = id }).Build());
}
