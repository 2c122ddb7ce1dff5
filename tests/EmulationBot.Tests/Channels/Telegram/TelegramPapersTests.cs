using EmulationBot.Core.Registrations;
using EmulationBot.Tests.BotApi;
using EmulationBot.Tests.Documents;

namespace EmulationBot.Tests.Channels.Telegram;

/// <summary>Papers and pictures as Telegram gets them, from the running service.</summary>
public sealed class TelegramPapersTests : IAsyncDisposable
{
    private TelegramService _bot = null!;

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_unit_gets_its_own_registration_and_a_reviewer_the_papers_of_the_campaign()
    {
        _bot = await TelegramService.Start();
        var chair = await _bot.Chair();
        await Fill(chair);
        await chair.Says("/tep");
        await chair.Taps("Bản đăng ký (Word");
        await chair.Hears("Bản đăng ký để in, ký");
        await chair.Says("/tep");
        await chair.Taps("Mã QR");
        var receipt = await chair.Hears("Mã QR biên nhận");
        var sent = (await _bot.Read(db => Task.FromResult(db.Registrations.Single()))).ToRegistration();
        Assert.Contains(sent.Code, QrReader.Read(receipt.File!.Bytes), StringComparison.Ordinal);
        Assert.Contains(Receipt.Of(sent).Proof, QrReader.Read(receipt.File.Bytes), StringComparison.Ordinal);
        var reviewer = await _bot.Reviewer();
        foreach (var (button, words) in new[] { ("Bảng tổng hợp", "Bảng tổng hợp tại"), ("Phụ lục", "Dự thảo phụ lục"), ("Hình tiến độ", "Tiến độ đăng ký"), ("Hạn nộp", "Mở tệp") })
        {
            await reviewer.Says("/tep");
            await reviewer.Taps(button);
            await reviewer.Hears(words);
        }
        Assert.Equal(4, _bot.Api.Calls.Count(c => c is { Method: "sendDocument", Status: 200 }));
        Assert.Equal(2, _bot.Api.Calls.Count(c => c is { Method: "sendPhoto", Status: 200 }));
        Assert.Empty(_bot.Api.Violations);
        Assert.Equal("", _bot.Errors);
    }

    [Fact]
    public async Task Anybody_with_both_codes_can_have_a_receipt_checked_and_another_content_does_not_match()
    {
        _bot = await TelegramService.Start();
        var chair = await _bot.Chair();
        await Fill(chair);
        var sent = (await _bot.Read(db => Task.FromResult(db.Registrations.Single()))).ToRegistration();
        var stranger = _bot.Api.NewPerson("Người lạ");
        await stranger.Says($"{sent.Code} {Receipt.Of(sent).Proof}");
        await stranger.Hears("Khớp: đúng bản đăng ký lần 1 của UBND xã Tân Lập");
        await stranger.Says($"dktd 2020 0001 {Receipt.Of(sent with { Answers = sent.Answers.SetItem(Fields.Targets, "Giảm 3%") }).Proof.ToLowerInvariant()}");
        await stranger.Hears("Không khớp");
        await chair.Says("sửa 7");
        await chair.Says("/sua");
        await chair.Taps("7. Biện pháp");
        await chair.Says("Giao từng đồng chí phụ trách một ấp, kiểm tra hằng tháng.");
        await chair.Taps("Gửi bản sửa");
        await chair.Hears("Đã nhận bản sửa");
        await stranger.Says($"{sent.Code} {Receipt.Of(sent).Proof}");
        await stranger.Hears("Đây là bản cũ \\(lần 1");
        await chair.Says("/rut");
        await chair.Taps("^Rút đăng ký");
        await chair.Hears("Đã rút");
        await stranger.Says($"{sent.Code} {Receipt.Of(sent).Proof}");
        await stranger.Hears("đơn vị đã rút");
    }

    [Fact]
    public async Task A_code_comes_as_text_link_and_picture_and_stands_nowhere_once_it_has_arrived()
    {
        _bot = await TelegramService.Start();
        var reviewer = await _bot.Reviewer();
        await reviewer.Says("/capma tân lập");
        await reviewer.Taps("Chủ tịch");
        var card = await reviewer.Hears("Mã cho Chủ tịch UBND xã Tân Lập: TB-");
        var code = Core.Conversations.Invite.CodeIn(Core.Conversations.Incoming.Words(card.Text))!;
        Assert.Contains($"https://t.me/{_bot.Api.BotUsername}?start={code}", card.Text, StringComparison.Ordinal);
        Assert.Equal($"https://t.me/{_bot.Api.BotUsername}?start={code}", QrReader.Read(card.File!.Bytes));
        Assert.DoesNotContain(code, card.File.Name, StringComparison.Ordinal);

        var chair = _bot.Api.NewPerson("Nguyễn Văn An");
        await chair.Starts(code);
        await chair.Hears("thay mặt");
        Assert.DoesNotContain(await _bot.Read(db => Task.FromResult(db.Outbox.Select(o => o.PayloadJson).ToList())), payload => payload.Contains(code, StringComparison.Ordinal));
        Assert.Empty(_bot.Api.Violations);
        Assert.DoesNotContain(code, _bot.Errors, StringComparison.Ordinal);
    }

    private static async Task Fill(Person chair)
    {
        await chair.Says("đăng ký");
        await chair.Taps("Đúng");
        foreach (var (words, step) in new[] { ("Nguyễn Văn An", "Bước 3/8"), ("Chủ tịch UBND xã", "Bước 4/8"), ("0912345678", "Bước 5/8"), ("1, 3 và 6", "Bước 6/8"), ("Giảm 2% hộ nghèo trong năm 2020", "Bước 7/8"), ("Phân công cán bộ phụ trách từng ấp.", "Bước 8/8"), ("không đăng ký danh hiệu", "chưa gửi") })
        {
            await chair.Says(words);
            await chair.Hears(step);
        }
        await chair.Taps("Gửi đăng ký");
        await chair.Hears("ĐKTĐ-2020-0001");
    }
}
