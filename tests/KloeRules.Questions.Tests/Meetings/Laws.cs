using FsCheck;
using FsCheck.Fluent;
using KloeRules.Language.Time;
using KloeRules.Questions.Differences;
using KloeRules.Questions.Meetings;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Tests.Meetings;

public class Laws
{
    private static readonly string[] Measures = ["Burglary", "Robbery", "Searches"];
    private static readonly string[] Areas = ["", "County", "Swindon"];
    private static readonly Month[] Months = [Panel.November, Panel.December, Panel.January];

    private static readonly Panel Judge = new("""
        flag "Burglary is high" when burglary > 10
          severity high
        flag robbery > 10 for 2 months
        flag burglary worsening vs previous month
          severity low
        flag searches > 10
        flag most of stealing worsening vs previous month

        """);

    /// <summary>A figure, or none, for each measure in each area in each month.</summary>
    private static readonly Arbitrary<string> Figures = Gen.Elements<int?>(null, 3, 11, 12, 30)
        .ArrayOf(Measures.Length * Areas.Length * Months.Length)
        .Select(values => string.Join('\n', values.Index()
            .Where(one => one.Item is not null)
            .Select(one => $"{Measures[one.Index % 3]},{Areas[one.Index / 3 % 3]},{Months[one.Index / 9].ToIsoString()},{one.Item}")
            .Append("Response Time,,2023-01,00:10:00")))
        .ToArbitrary();

    private static EarlierMeeting At(Month month, string rows) => EarlierMeeting.Of(Judge.Meets(month, rows));

    private static QuestionKey[] Keys(IEnumerable<QuestionKey> keys) => [.. keys.OrderBy(key => key.ToString(), StringComparer.Ordinal)];

    private static QuestionKey[] New(RankedQuestions ranked) =>
        Keys(ranked.Questions.Where(question => question.Since!.Status == SinceStatus.New).Select(QuestionKey.Of));

    private static QuestionKey[] Gone(RankedQuestions ranked) => Keys(ranked.Since!.Gone.Select(outcome => outcome.Earlier.Key));

    private static void Holds(Action<string> law) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), Prop.ForAll(Figures, law));

    [Fact]
    public void A_run_against_itself_is_all_continuing() => Holds(rows =>
    {
        var since = Judge.Since(At(Panel.January, rows), Panel.January, rows);

        Assert.All(since.Questions, question => Assert.Equal(SinceStatus.Continuing, question.Since!.Status));
        Assert.All(since.Questions, question => Assert.Equal(QuestionKey.Of(question), question.Since!.Earlier!.Key));
        Assert.Empty(since.Since!.Gone);
    });

    [Fact]
    public void What_is_new_the_one_way_is_gone_the_other_way() => Holds(rows =>
    {
        var onwards = Judge.Since(At(Panel.December, rows), Panel.January, rows);
        var back = Judge.Since(At(Panel.January, rows), Panel.December, rows);

        Assert.Equal(New(onwards), Gone(back));
        Assert.Equal(New(back), Gone(onwards));
    });

    [Fact]
    public void Every_question_of_then_has_one_outcome() => Holds(rows =>
    {
        var earlier = At(Panel.December, rows);
        var since = Judge.Since(earlier, Panel.January, rows);

        Assert.Equal(Keys(earlier.Questions.Select(question => question.Key)), Keys(since.Since!.Outcomes.Select(outcome => outcome.Earlier.Key)));
        Assert.All(since.Since!.Outcomes, outcome => Assert.Equal(outcome.Into is null, outcome.Status >= SinceStatus.Cleared));
        Assert.Subset(since.Questions.Select(QuestionKey.Of).ToHashSet(), since.Since!.Outcomes.Select(outcome => outcome.Into).OfType<QuestionKey>().ToHashSet());
    });

    [Fact]
    public void Nothing_is_revised_away_while_the_figures_of_then_are_the_same() => Holds(rows =>
        Assert.DoesNotContain(Judge.Since(rows).Since!.Gone, outcome => outcome.Status == SinceStatus.RevisedAway));

    [Fact]
    public void The_order_of_the_earlier_paper_does_not_matter() => Holds(rows =>
    {
        var earlier = At(Panel.December, rows);
        var since = Judge.Since(earlier, Panel.January, rows);
        var turned = Judge.Since(earlier with { Questions = [.. earlier.Questions.Reverse()] }, Panel.January, rows);

        Assert.Equal(since.Questions.Select(Words), turned.Questions.Select(Words));
        Assert.Equal(since.Since!.Outcomes.Select(outcome => (outcome.Status, outcome.Into, outcome.Text)), turned.Since!.Outcomes.Select(outcome => (outcome.Status, outcome.Into, outcome.Text)));

        static (SinceStatus Status, string? Was, string Text) Words(Question question) => (question.Since!.Status, question.Since.Was, question.Since.Text);
    });

    [Fact]
    public void Ranks_scores_and_the_line_stay_as_they_are() => Holds(rows =>
        Assert.Equal(Judge.Meets(Panel.January, rows).Questions.Select(Place), Judge.Since(rows).Questions.Select(Place)));

    private static (QuestionKey Key, int Rank, int Score, bool IsAsked) Place(Question question) =>
        (QuestionKey.Of(question), question.Rank, question.Score, question.IsAsked);
}
