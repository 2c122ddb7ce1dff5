using System.Collections.Immutable;
using CsCheck;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Tests.Registrations;

public sealed class ReceiptTests
{
    private static readonly Registration Sent = new("ĐKTĐ-2020-0001", "22-KH-UBND-2020", "xa-tan-lap")
    {
        SentBy = "test:1",
        Answers = ImmutableDictionary<string, string>.Empty.Add("a", "1").Add("b", "Giảm 2% hộ nghèo"),
    };

    [Fact]
    public void The_proof_is_twelve_signs_in_groups_of_four_without_look_alikes() =>
        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$", Receipt.Of(Sent).Proof);

    /// <summary>Printed on paper, it must be the same in years.</summary>
    [Fact]
    public void The_proof_of_a_registration_never_changes() => Assert.Equal("ĐKTĐ-2020-0001 91P8-7HCX-QZJW", Receipt.Of(Sent).Text);

    [Fact]
    public void Anything_that_was_sent_otherwise_gives_another_proof()
    {
        Registration[] others =
        [
            Sent with { Version = 2 },
            Sent with { Answers = Sent.Answers.SetItem("b", "Giảm 3% hộ nghèo") },
            Sent with { Answers = Sent.Answers.Add("c", "") },
            Sent with { Answers = ImmutableDictionary<string, string>.Empty.Add("a", "11:b").Add("", "Giảm 2% hộ nghèo") },
            new("ĐKTĐ-2020-0001", "22-KH-UBND-2020", "xa-tan-la") { SentBy = "test:1", Answers = Sent.Answers },
            new("ĐKTĐ-2020-0001", "22-KH-UBND-2021", "xa-tan-lap") { SentBy = "test:1", Answers = Sent.Answers },
        ];
        Assert.Equal(others.Length + 1, others.Append(Sent).Select(registration => Receipt.Of(registration).Proof).Distinct().Count());
    }

    [Fact]
    public void What_the_Council_or_the_clock_does_afterwards_changes_nothing() =>
        Assert.Equal(Receipt.Of(Sent), Receipt.Of(Sent with { State = RegistrationState.Agreed, SentAt = DateTimeOffset.UnixEpoch, Late = true, SentByName = "An" }));

    [Fact]
    public void The_order_in_which_answers_were_given_does_not_count() =>
        Gen.Shuffle(Enumerable.Range(0, 8).ToArray()).Sample(order =>
        {
            var answers = order.Aggregate(ImmutableDictionary<string, string>.Empty, (all, at) => all.Add($"key{at}", $"{at}"));
            return Receipt.Of(Sent with { Answers = answers }) == Receipt.Of(Sent with { Answers = Enumerable.Range(0, 8).ToImmutableDictionary(at => $"key{at}", at => $"{at}") });
        });

    [Fact]
    public void A_proof_read_out_over_the_telephone_is_known_again()
    {
        var proof = Receipt.Of(Sent).Proof;
        Assert.True(Receipt.Matches(Sent, proof));
        Assert.True(Receipt.Matches(Sent, $" {proof.Replace("-", " ", StringComparison.Ordinal)} ".ToLowerInvariant()));
        Assert.True(Receipt.Matches(Sent, proof.Replace('0', 'o').Replace('1', 'l').Replace('-', '–')));
        Assert.True(Receipt.Matches(Sent, Receipt.Of(Sent).Text));
    }

    [Fact]
    public void Another_proof_is_not()
    {
        var proof = Receipt.Of(Sent).Proof;
        Assert.False(Receipt.Matches(Sent with { Version = 2 }, proof));
        Assert.False(Receipt.Matches(Sent, proof[..^1]));
        Assert.False(Receipt.Matches(Sent, ""));
        Assert.False(Receipt.Matches(Sent, Sent.Code));
    }
}
