using EmulationBot.Channels.Terminal;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Tests.Terminal;

public sealed class ChoicesTests
{
    private static readonly Reply Menu = Reply.With("Chọn:", [[new Button("Đăng ký", "reg"), new Button("Trợ giúp", "help")]]);

    [Fact]
    public void A_bare_number_picks_a_button()
    {
        var choices = new Choices();
        Assert.Equal(["[1] Đăng ký", "[2] Trợ giúp"], choices.Add(Menu));
        Assert.Equal(Incoming.Tap("help"), choices.Pick("2"));
    }

    [Theory]
    [InlineData("3")]
    [InlineData("1, 2")]
    [InlineData("đăng ký")]
    public void Anything_else_is_words(string typed)
    {
        var choices = new Choices();
        choices.Add(Menu);
        Assert.Null(choices.Pick(typed));
    }

    [Fact]
    public void A_number_means_the_newest_message_and_a_caption_any_message_shown()
    {
        var choices = new Choices();
        choices.Add(Menu);
        Assert.Equal(["[1] Quay lại"], choices.Add(Reply.With("Bước 2", [[new Button("Quay lại", "back")]])));
        choices.Add(new Reply("Không có nút"));
        Assert.Equal(Incoming.Tap("back"), choices.Pick("1"));
        Assert.Null(choices.Pick("2"));
        Assert.Equal(Incoming.Tap("help"), choices.Pick("Trợ giúp"));
    }

    [Fact]
    public void Where_a_number_is_the_answer_the_choices_are_letters()
    {
        var choices = new Choices();
        Assert.Equal(["a) Đăng ký", "b) Trợ giúp"], choices.Add(Menu with { ExpectsNumber = true }));
        Assert.Null(choices.Pick("1"));
        Assert.Equal(Incoming.Tap("help"), choices.Pick("B)"));
    }

    [Fact]
    public void Beside_the_contact_button_a_choice_is_typed_words()
    {
        var choices = new Choices();
        choices.Add(Menu with { Keyboard = Keyboard.AskContact });
        Assert.Equal(Incoming.Words("Đăng ký"), choices.Pick("1"));
    }

    [Fact]
    public void The_twenty_seventh_letter_is_aa()
    {
        var many = Reply.With("Chọn:", [[.. Enumerable.Range(0, 27).Select(i => new Button($"{i}", $"{i}"))]]) with { ExpectsNumber = true };
        Assert.Equal("aa) 26", new Choices().Add(many)[^1]);
    }
}
