using System.Globalization;
using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Cli.Runs;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Questions.Differences;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.States;

namespace KloeRules.Cli.Register;

/// <summary>Which questions a command line wants asked.</summary>
/// <param name="Name">"all", a place, a title, a rule, or a reference from the register.</param>
/// <param name="Text">Its words, where it is asked whether the figures raise it or not.</param>
internal sealed record WantedQuestion(string Name, string? Measure, string? Area, string? Text, Month? AsAt)
{
    private const string Unasked = "Nothing was recorded; the register is as it was.";

    /// <summary>Every question above the line, whichever they are.</summary>
    public bool IsAll => Name == "all" && Text is null;

    /// <param name="meeting">At which they are asked.</param>
    public IReadOnlyList<AskedQuestion> In(PackFolder folder, MeetingRegister register, RegisterDate meeting)
    {
        if (Name.StartsWith('q') && FindQuestion.Of(register, Name) is [var known])
        {
            return [AskedQuestion.Again(known, Text)];
        }

        return Text is null ? Raised(folder, register, meeting) : [Written(folder.Pack)];
    }

    private IReadOnlyList<AskedQuestion> Raised(PackFolder folder, MeetingRegister register, RegisterDate meeting)
    {
        var (ranked, data, _, _) = Meeting.Of(folder, AsAt, month => PastMeetings.At(register, meeting, folder, month, RegisterPlace.FileName));
        var questions = ranked.Questions;
        var found = IsAll ? questions.Where(question => question.IsAsked).ToArray() : Named(questions, folder.Pack);
        var off = IsAll ? ranked.Removed.Where(removal => removal.Step == RemovalStep.Overruled).ToArray() : [];
        foreach (var overruled in off)
        {
            Line.Warn($"{QuestionReference.Of(QuestionKey.Of(overruled.Finding))} is passed over. {overruled.Reason}");
        }

        return found.Length == 1 || (IsAll && found.Length + off.Length > 0) ? [.. found.Select(AskedQuestion.Of)] : throw NotOne(found, data.AsAt);
    }

    private Question[] Named(IReadOnlyList<Question> questions, Pack pack)
    {
        if (int.TryParse(Name, NumberStyles.None, CultureInfo.InvariantCulture, out var place))
        {
            return [.. questions.Skip(place - 1).Take(place > 0 ? 1 : 0)];
        }

        var key = NameKey.Of(Name);
        var titled = questions.Where(question => NameKey.Of(question.Title) == key).ToArray();
        var rule = titled.Length > 0 ? null : FindRule.In(pack, Name);
        return
        [
            .. (rule is null ? titled : questions.Where(question => question.Lead.Rule.Id == rule.Id))
                .Where(question => Measure is null || NameKey.Of(question.Lead.Measure.Name) == NameKey.Of(pack.Names.Find(Measure)?.Name ?? Measure))
                .Where(question => Area is null || NameKey.Of(question.Lead.Area) == NameKey.Of(Area)),
        ];
    }

    private Failure NotOne(Question[] found, Month asAt) => found.Length == 0
        ? new Failure(
            ExitCode.Usage,
            IsAll ? $"the figures of {asAt} raise no question." : $"the figures of {asAt} raise no question \"{Name}\"{Where()}.",
            Unasked,
            "\"kloe run\" shows the questions they raise; --text asks one whether they do or not.")
        : new Failure(
            ExitCode.Usage,
            $"\"{Name}\" is {found.Length} questions of the list.",
            Unasked,
            $"Say which with --measure and --area: {string.Join("; ", found.Select(question => question.Lead.Measure.Name + (question.Lead.Area.Length > 0 ? ", " + question.Lead.Area : "")))}.");

    private string Where() => (Measure is null ? "" : $" on {Measure}") + (Area is null ? "" : $" in {Area}");

    /// <summary>A question in somebody's own words, about a rule of the pack and a measure.</summary>
    private AskedQuestion Written(Pack pack)
    {
        var rule = FindRule.In(pack, Name);
        var measure = Measure is null ? (rule.Subjects.Count == 1 ? rule.Subjects[0] : null) : pack.Names.Find(Measure);
        if (measure is null)
        {
            var near = Measure is null ? [] : Nearest.Of(Measure, pack.Measures.SelectMany(one => one.Aliases.Prepend(one.Name)));
            throw new Failure(
                ExitCode.Usage,
                Measure is null ? "the rule can ask about several measures." : $"there is no measure called \"{Measure}\".",
                Unasked,
                near.Count > 0 ? $"Did you mean \"{near[0]}\"?" : "Say which with --measure; \"kloe measures\" lists them.");
        }

        var title = $"{rule.Title}: {measure.Name}{(Area is null ? "" : ", " + Area)}";
        return new AskedQuestion(
            new QuestionKey(rule.Id, NameKey.Of(measure.Name), NameKey.Of(Area ?? "")),
            new Payload { Title = title, Text = Text });
    }
}
