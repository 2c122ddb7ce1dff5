using EmulationBot.Core.Plans;

namespace EmulationBot.Tests.Plans;

public sealed class BrokenPlanTests
{
    private static readonly string Text = PlanLibrary.File("22-KH-UBND-2020", "text.md");
    private static readonly string Json = PlanLibrary.File("22-KH-UBND-2020", "plan.json");

    [Theory]
    [InlineData("\"passage\": \"II.6\", \"verbatim\": \"Nếu", "\"passage\": \"II.7\", \"verbatim\": \"Nếu", "registration.consequence", "II.7")]
    [InlineData("\"passage\": \"II.6\", \"verbatim\": \"Nếu", "\"passage\": \"II.5\", \"verbatim\": \"Nếu", "registration.consequence", "II.5")]
    [InlineData("chậm nhất là ngày 14/2/2020.\"", "chậm nhất là ngày 28/2/2020.\"", "registration.deadline", "II.6")]
    [InlineData("\"Ban TĐKT tỉnh\"", "\"Ban TĐKT trung ương\"", "recipients", "noi-nhan")]
    [InlineData("\"label\": \"giờ cụ thể của thời hạn\", \"passage\": \"II.6\"", "\"label\": \"giờ\", \"passage\": \"IV.1\"", "unsettled.hour", "IV.1")]
    [InlineData("\"said\": \"phải được", "\"said\": \"không phải được", "unsettled.not-approved", "II.6")]
    public void A_fact_that_the_text_does_not_hold_stops_the_start(string right, string wrong, string fact, string passage)
    {
        Assert.Contains(right, Json);
        var error = Assert.Throws<PlanDataException>(() => PlanLibrary.Parse("thu", Text, Json.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.Contains("thu", error.Message);
        Assert.Contains(fact, error.Message);
        Assert.Contains(passage, error.Message);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void A_passage_missing_from_the_text_stops_the_start()
    {
        var error = Assert.Throws<PlanDataException>(() => PlanLibrary.Parse("thu", Text.Replace("<!-- II.3 -->\n", ""), Json));
        Assert.Contains("II.3", error.Message);
    }

    [Fact]
    public void A_file_that_is_no_plan_stops_the_start() =>
        Assert.Contains("plan.json", Assert.Throws<PlanDataException>(() => PlanLibrary.Parse("thu", Text, "{ }")).Message);
}
