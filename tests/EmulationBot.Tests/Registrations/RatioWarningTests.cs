using System.Collections.Immutable;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Tests.Registrations;

public sealed class RatioWarningTests
{
    [Fact]
    public void Nothing_is_said_before_the_numbers_are_given() => Assert.Empty(Of());

    [Fact]
    public void At_most_fifteen_in_a_hundred_may_be_emulation_soldiers()
    {
        Assert.Empty(Of((Fields.AdvancedWorkers, "20"), (Fields.Soldiers, "A B\nC D\nE F")));
        Assert.Contains("15%", Assert.Single(Of((Fields.AdvancedWorkers, "20"), (Fields.Soldiers, "A B\nC D\nE F\nG H"))), StringComparison.Ordinal);
    }

    [Fact]
    public void An_advanced_collective_needs_more_than_half()
    {
        Assert.Empty(Of((Fields.Title, CollectiveTitle.Advanced), (Fields.Headcount, "20"), (Fields.AdvancedWorkers, "11")));
        Assert.Contains("50%", Assert.Single(Of((Fields.Title, CollectiveTitle.Advanced), (Fields.Headcount, "20"), (Fields.AdvancedWorkers, "10"))), StringComparison.Ordinal);
    }

    [Fact]
    public void An_excellent_collective_needs_seventy_in_a_hundred_and_a_soldier()
    {
        Assert.Empty(Of((Fields.Title, CollectiveTitle.Excellent), (Fields.Headcount, "20"), (Fields.AdvancedWorkers, "14"), (Fields.Soldiers, "A B")));
        Assert.Equal(2, Of((Fields.Title, CollectiveTitle.Excellent), (Fields.Headcount, "20"), (Fields.AdvancedWorkers, "13")).Count);
    }

    private static List<string> Of(params (string Key, string Value)[] answers) =>
        [.. RatioWarnings.Of(answers.ToImmutableDictionary(a => a.Key, a => a.Value)).Select(w => w.ToString())];
}
