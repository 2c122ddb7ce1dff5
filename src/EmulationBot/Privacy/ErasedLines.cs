using EmulationBot.Channels.Web;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Texts;
using EmulationBot.Learning;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Privacy;

/// <summary>
/// Deletes a person's conversation on the page. What others were shown there of the person, his name or his questions, loses its
/// words: it stands on a screen that the bot itself keeps.
/// </summary>
internal static class ErasedLines
{
    /// <summary>A shorter name is part of too many words.</summary>
    private const int ShortestName = 4;

    /// <summary>Lists show the beginning of a question.</summary>
    private const int Shown = 40;

    private static readonly string _nothing = StoredJson.Write(new Reply(Say.Privacy.ErasedLine));

    public static async Task Delete(BotDb db, PersonRow person, CancellationToken stop)
    {
        var lines = db.Set<WebLineRow>();
        if (person.Channel == WebChannel.ChannelName)
            await lines.Where(l => l.Account == person.Account).ExecuteDeleteAsync(stop);
        var questions = await db.Set<QuestionRow>().Where(q => q.PersonId == person.Id).Select(q => q.Text).ToListAsync(stop);
        foreach (var words in questions.Select(Quoted).Append(person.Name ?? "").Where(w => w.Length >= ShortestName).Select(Stored))
            await lines.Where(l => !l.Said && l.ReplyJson.Contains(words))
                .ExecuteUpdateAsync(set => set.SetProperty(l => l.ReplyJson, _nothing).SetProperty(l => l.Version, l => l.Version + 1), stop);
    }

    private static string Quoted(string question) => $"“{(question.Length > Shown ? question[..Cut.At(question, Shown)] : question)}";

    /// <summary>As it stands within stored text.</summary>
    private static string Stored(string words) => StoredJson.Write(words).Trim('"');
}
