using EmulationBot.Core.Registrations;

namespace EmulationBot.Tests.Conversations;

/// <summary>Words that put an answer off are no answer, at whatever step and however politely they are said.</summary>
public sealed class PutOffTests
{
    private static Scene AtName() => new Scene().Says("đăng ký", "đúng");

    private static Scene AtMovements() => AtName().Says("Nguyễn Văn An, Chủ tịch UBND xã, 0912345678");

    private static Scene AtTargets() => AtMovements().Says("1 và 3");

    private static Scene AtMeasures() => AtTargets().Says("giảm 5 hộ nghèo").Hears("Bước 7/8");

    [Theory]
    [InlineData("dạ để em hỏi lại chủ tịch đã")]
    [InlineData("để tui hỏi lại chủ tịch đã")]
    [InlineData("de toi ve hoi sep da")]
    [InlineData("dạ em làm tiếp")]
    [InlineData("chưa nghĩ ra")]
    [InlineData("dạ em chưa nghĩ ra ạ")]
    [InlineData("nghĩ chưa ra")]
    [InlineData("mai làm")]
    [InlineData("mai lam tiep")]
    [InlineData("chiều nay em làm")]
    [InlineData("để chiều")]
    [InlineData("phải hỏi lại chủ tịch đã")]
    [InlineData("chưa họp")]
    public void They_are_stored_neither_as_targets_nor_as_measures(string words)
    {
        var targets = AtTargets().Says(words);
        Assert.DoesNotContain(Fields.Targets, targets.State.Draft!.Answers.Keys);
        var measures = AtMeasures().Says(words);
        Assert.DoesNotContain(Fields.Measures, measures.State.Draft!.Answers.Keys);
    }

    [Theory]
    [InlineData("mai làm")]
    [InlineData("để chiều")]
    [InlineData("chưa nghĩ ra")]
    [InlineData("phải rồi")]
    [InlineData("dạ phải rồi ạ")]
    public void Nor_as_a_name(string words) => Assert.DoesNotContain(Fields.SignerName, AtName().Says(words).State.Draft!.Answers.Keys);

    [Theory]
    [InlineData("để chiều")]
    [InlineData("mai làm")]
    public void At_the_movements_it_is_said_how_to_put_off(string words) => AtMovements().Says(words).Hears("nhắn “lưu”").Hears("Bước 5/8");

    [Theory]
    [InlineData("Để mọi hộ nghèo đều có nhà, vận động xây nhà đại đoàn kết")]
    [InlineData("Để kiểm tra việc thực hiện, mỗi tháng họp một lần")]
    [InlineData("Chưa đạt tiêu chí nào thì tập trung tiêu chí đó, giao từng ngành phụ trách")]
    public void Measures_that_begin_alike_are_measures(string words) => Assert.Equal(words, AtMeasures().Says(words).State.Draft!.Answers[Fields.Measures]);

    [Theory]
    [InlineData("mai làm 4km đường giao thông")]
    [InlineData("Làm đường 4km")]
    public void Targets_that_sound_alike_are_targets(string words) => Assert.Equal(words, AtTargets().Says(words).State.Draft!.Answers[Fields.Targets]);

    [Fact]
    public void A_name_that_sounds_so_is_a_name() => Assert.Equal("Mai Lâm", AtName().Says("Mai Lâm").State.Draft!.Answers[Fields.SignerName]);
}
