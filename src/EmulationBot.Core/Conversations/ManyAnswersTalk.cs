using System.Collections.Immutable;
using System.Text.RegularExpressions;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>A message that holds several answers, each after the name of its field: all that can be read is stored at once, and what cannot is named.</summary>
internal static partial class ManyAnswersTalk
{
    private const int Fewest = 2;

    /// <returns>Null for any other message.</returns>
    public static Turn? Take(Facts facts, string text)
    {
        if (facts.Unit is null || text.Length > FormTalk.LongestMessage || LabelledMessage.Read(text) is not { } message)
            return null;
        var open = FormTalk.IsOpen(facts);
        if (open)
            message = WithHead(facts.State, message);
        if ((message.Answers.Count < Fewest && !(open && IsAhead(facts.State, message))) || (!open && facts.State.Person.Reviews))
            return null;
        if (FormTalk.SentMeanwhile(facts))
            return StandingTalk.NotStored(facts);
        return open || message.Answers.Any(a => !QuestionShape.Asks(a.Value)) ? Store(open ? facts : facts with { State = FormTalk.Open(facts).Next }, message) : null;
    }

    /// <summary>What stands before the first name answers the present step, if it can be nothing else.</summary>
    private static LabelledMessage WithHead(State state, LabelledMessage message) =>
        FormScreens.Current(state) is { } field && message.Head.Length > 0 && field.Plainly(message.Head) && message.Answers.All(a => a.Field != field && IsNew(state, a.Field))
            ? message with { Head = "", Answers = [(field, message.Head), .. message.Answers] }
            : message;

    /// <summary>One answer alone, on one line, to a step that is not asked yet.</summary>
    private static bool IsAhead(State state, LabelledMessage message) =>
        message is { Head: "", Answers: [var (field, value)], Left: [] } && IsNew(state, field) && field != FormScreens.Current(state) && !value.Contains('\n', StringComparison.Ordinal) && !QuestionShape.Asks(value);

    private static bool IsNew(State state, Field field) => field.Guided && !FormScreens.Answers(state).ContainsKey(field.Key);

    private static Turn Store(Facts facts, LabelledMessage message)
    {
        var readings = message.Answers.Select(a => (a.Field, Reading: Read(facts, a.Field, a.Value))).ToList();
        var values = Values(readings);
        var (weak, coached) = readings.Select(r => (r.Field, Coached: r.Reading as Reading.Coached)).FirstOrDefault(r => r.Coached is not null);
        var saved = values.IsEmpty ? facts.State : FormTalk.Saved(facts, values);
        var begun = facts.State.Dialogue.BegunField is { } key && !values.ContainsKey(key);
        var next = saved.With(d => coached is not null ? d with { Focus = weak.Key, Begun = coached.Weak, BegunField = weak.Key }
            : begun ? d
            : d with { Focus = Reopened.First(saved), Begun = null, BegunField = null });
        var refused = readings.Where(r => r.Reading is Reading.Refused).Select(r => Say.Nav.NotTaken(r.Field.Label, ((Reading.Refused)r.Reading).Why));
        return FormTalk.Show(facts, next, Rich.Lines(
            FormTalk.Noted(facts, next, [.. values.Keys]), Rich.Lines(refused), Unplaced(message, readings.Select(r => r.Reading).OfType<Reading.Answered>().SelectMany(a => a.Left)), coached?.Advice ?? Rich.Empty));
    }

    /// <summary>What a field was named for stands before what another field's answer says beside it.</summary>
    private static ImmutableDictionary<string, string> Values(IReadOnlyList<(Field Field, Reading Reading)> readings)
    {
        var beside = readings.Select(r => r.Reading).OfType<Reading.Answered>().SelectMany(a => a.Also).Where(also => readings.All(r => r.Field.Key != also.Key));
        var named = readings.Where(r => r.Reading is not Reading.Refused).Select(r => KeyValuePair.Create(r.Field.Key, Value(r.Reading)));
        return ImmutableDictionary<string, string>.Empty.SetItems(beside).SetItems(named);
    }

    private static string Value(Reading reading) => reading switch
    {
        Reading.Answered answered => answered.Value,
        Reading.Coached coached => coached.Value,
        _ => throw new ArgumentException("What is no answer has no value.", nameof(reading)),
    };

    /// <summary>Ticks that are not closed, for a name may mean several, are no answer yet.</summary>
    private static Reading Read(Facts facts, Field field, string value) => !Reopened.MayChange(facts.State, field.Key)
        ? new Reading.Refused(Say.Nav.NotAskedFor)
        : FormTalk.Read(facts, field, value) switch
        {
            Reading.Begun begun => new Reading.Refused(begun.Note),
            var read => read,
        };

    private static Rich Unplaced(LabelledMessage message, IEnumerable<string> beside) => Say.Nav.Unplaced(
        [.. message.Left.Concat(message.Head.Split('\n')).Select(words => words.Trim(' ', ',', ';')).Where(words => words.Length > 0 && !IsGreeting(words)), .. beside]);

    private static bool IsGreeting(string words) =>
        Greeting().IsMatch(Folding.Key(words)) && !Year().Replace(words, "").Any(char.IsDigit);

    /// <summary>A greeting or a heading, which nobody misses.</summary>
    [GeneratedRegex(@"^(?:kinh (?:gui|chao|thua)|chao|xin|da (?:thua|chao|em|gui)|(?:em|toi) (?:xin|gui|la)|gui|(?:ban |phieu )?dang ky|noi dung(?: dang ky| nhu sau)|ubnd|(?:don vi )?(?:xa|thi tran)|cam on|tran trong|thong tin)\b|\b(?:cam on|nhu sau)\b")]
    private static partial Regex Greeting();

    [GeneratedRegex(@"\b20\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
