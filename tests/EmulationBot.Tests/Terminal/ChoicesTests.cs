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
    [InlineData("đăng ký thi đua")]
    public void Anything_else_is_words(string typed)
    {
        var choices = new Choices();
        choices.Add(Menu);
        Assert.Null(choices.Pick(typed));
    }

    [Fact]
    public void Numbers_go_on_through_all_messages_since_the_last_line()
    {
        var choices = new Choices();
        choices.Add(Menu);
        Assert.Equal(["[3] Quay lại"], choices.Add(Reply.With("Bước 2", [[new Button("Quay lại", "back")]])));
        choices.Add(new Reply("Không có nút"));
        Assert.Equal(Incoming.Tap("back"), choices.Pick("3"));
        Assert.Equal(Incoming.Tap("reg"), choices.Pick("1"));
        Assert.Null(choices.Pick("4"));
    }

    [Theory]
    [InlineData("Trợ giúp")]
    [InlineData("tro giup")]
    [InlineData("TRỢ GIÚP.")]
    public void A_caption_picks_its_button_without_diacritics_too(string typed)
    {
        var choices = new Choices();
        choices.Add(Menu);
        Assert.Equal(Incoming.Tap("help"), choices.Pick(typed));
    }

    [Fact]
    public void A_button_that_carries_a_number_of_the_form_is_picked_by_it()
    {
        var choices = new Choices();
        var list = Reply.With("Mục nào?", [[new Button("9. Khối thi đua", "edit:block"), new Button("12. Số LĐTT", "edit:workers")], [new Button("Về bản tóm tắt", "sum")]]);
        Assert.Equal(["[9] Khối thi đua", "[12] Số LĐTT", "[13] Về bản tóm tắt"], choices.Add(list));
        Assert.Equal(Incoming.Tap("edit:workers"), choices.Pick("12"));
        Assert.Equal(Incoming.Tap("edit:block"), choices.Pick("khoi thi dua"));
        Assert.Null(choices.Pick("1"));
    }

    [Fact]
    public void Ticks_keep_their_number_and_are_letters_where_it_is_taken()
    {
        var ticks = Reply.With("Chọn:", [[new Button("☐ 1. Nông thôn mới", "t1")], [new Button("✅ 2. Doanh nghiệp", "t2")], [new Button("Xong", "done")]]);
        Assert.Equal(["[1] ☐ Nông thôn mới", "[2] ✅ Doanh nghiệp", "[3] Xong"], new Choices().Add(ticks));
        var choices = new Choices();
        choices.Add(Menu);
        Assert.Equal(["a) ☐ 1. Nông thôn mới", "b) ✅ 2. Doanh nghiệp", "c) Xong"], choices.Add(ticks));
        Assert.Null(choices.Pick("2"));
        Assert.Equal(Incoming.Tap("t2"), choices.Pick("b"));
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
