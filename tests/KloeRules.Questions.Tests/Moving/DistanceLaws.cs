using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using KloeRules.Language.Binding;
using KloeRules.Questions.Moving;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Scoring;

namespace KloeRules.Questions.Tests.Moving;

/// <summary>What a question says of its points comes true when the points are changed as it says.</summary>
public sealed partial class DistanceLaws
{
    [Fact]
    public void So_many_points_fewer_put_it_in_the_band_below_and_one_less_does_not() =>
        Holds(FewerPoints(), (question, said, _) =>
        {
            var (score, points) = (ScoreOf(question), int.Parse(said[1].Value, CultureInfo.InvariantCulture));
            return question.Band == Band.A && Score.BandOf(score - points) == Band.B && Score.BandOf(score - points + 1) == Band.A;
        });

    [Fact]
    public void So_many_points_more_put_it_in_the_band_above_and_one_less_does_not() =>
        Holds(ShortOf(), (question, said, _) =>
        {
            var (score, points, band) = (ScoreOf(question), int.Parse(said[1].Value, CultureInfo.InvariantCulture), Enum.Parse<Band>(said[2].Value));
            return question.Band == band + 1 && Score.BandOf(score + points) == band && Score.BandOf(score + points - 1) == question.Band;
        });

    [Fact]
    public void The_part_that_could_add_most_adds_what_is_said_when_it_is_full() =>
        Holds(MostOf(), (question, said, _) =>
        {
            var rises = FiguresOf.Where(name => question.Parts.First(part => part.Name == name).Known).ToDictionary(name => name, name => ScoreOf(question, name) - ScoreOf(question));
            var named = Enum.Parse<PartName>(said[1].Value, ignoreCase: true);
            return Math.Abs(rises[named] - double.Parse(said[2].Value, CultureInfo.InvariantCulture)) <= 0.05 + 1e-6
                && rises.Values.All(rise => rise <= rises[named] + 1e-6);
        });

    [Fact]
    public void Where_figures_alone_can_not_make_it_up_the_band_stays_with_all_their_parts_full()
    {
        double[] values = [0.4, 0.9, 0.9, 0.9, 0.4, 0.5, 0.7, 1];
        var parts = values.Select((value, i) => new Part((PartName)i, value, 0, "", true)).ToArray();
        var score = Score.Of(parts, ScoreWeights.Usual);

        Assert.Equal("It is 8 points short of band A, which its figures alone can't make up.", BandDistance.Of(score, parts, ScoreWeights.Usual));
        Assert.Equal(Band.B, Score.BandOf(Score.Of([.. parts.Select(part => FiguresOf.Contains(part.Name) ? part with { Value = 1 } : part)], ScoreWeights.Usual)));
    }

    [Fact]
    public void Where_a_part_is_named_all_parts_of_figures_together_reach_the_band() =>
        Holds(MostOf(), (question, _, _) => Score.BandOf(ScoreOf(question, FiguresOf)) < question.Band);

    [Fact]
    public void So_many_points_more_bring_it_level_with_the_place_said_and_one_less_does_not() =>
        Holds(LevelWith(), (question, said, all) =>
        {
            var (points, place) = (int.Parse(said[1].Value, CultureInfo.InvariantCulture), int.Parse(said[2].Value, CultureInfo.InvariantCulture));
            return place < question.Rank && PlaceWith(points, question, all) == place && PlaceWith(points - 1, question, all) > place;
        });

    [Fact]
    public void Only_asked_questions_say_what_would_move_them_and_only_the_first_place_says_no_place_above() =>
        Prop.ForAll(Sketch.Several, sketches => Ranker.Rank(Sketch.Run(sketches)).Questions.All(question =>
            question.IsAsked == question.Moves.Count > 0
            && (!question.IsAsked || question.Rank > 1 == question.Moves.Any(LevelWith().IsMatch)))).QuickCheckThrowOnFailure();

    private static readonly PartName[] FiguresOf = [PartName.Persistence, PartName.Gap, PartName.Surprise, PartName.Direction];

    private static void Holds(Regex sentence, Func<Question, GroupCollection, IReadOnlyList<Question>, bool> law)
    {
        var said = 0;
        Prop.ForAll(Sketch.Several, sketches =>
        {
            var questions = Ranker.Rank(Sketch.Run(sketches)).Questions;
            var matches = questions.SelectMany(question => question.Moves.Select(move => (question, Match: sentence.Match(move)))).Where(one => one.Match.Success).ToArray();
            said += matches.Length;
            return matches.All(one => law(one.question, one.Match.Groups, questions));
        }).QuickCheckThrowOnFailure();
        Assert.True(said > 0, "No question said it.");
    }

    private static double ScoreOf(Question question, params PartName[] full) =>
        Score.Of([.. question.Parts.Select(part => full.Contains(part.Name) ? part with { Value = 1 } : part)], ScoreWeights.Usual);

    /// <summary>Worked out apart from the ranking: from the top, all within a point of the best not yet placed share its place.</summary>
    private static int PlaceWith(int points, Question question, IReadOnlyList<Question> all)
    {
        var scores = all.Select(other => (IsIt: other == question, Score: ScoreOf(other) + (other == question ? points : 0))).OrderByDescending(one => one.Score).ToList();
        for (var place = 1; ; place = all.Count - scores.Count + 1)
        {
            var tied = scores.TakeWhile(one => scores[0].Score - one.Score <= 1).ToArray();
            if (tied.Any(one => one.IsIt))
            {
                return place;
            }

            scores.RemoveRange(0, tied.Length);
        }
    }

    [GeneratedRegex(@"^(\d+) points? fewer would put it in band B\.$")]
    private static partial Regex FewerPoints();

    [GeneratedRegex(@"^It is (\d+) points? short of band ([AB])")]
    private static partial Regex ShortOf();

    [GeneratedRegex(@"; of what is known of it, its (\w+) could still add most, up to ([\d.]+) points?\.$")]
    private static partial Regex MostOf();

    [GeneratedRegex(@"^(\d+) points? more would bring it level with place (\d+)\.$")]
    private static partial Regex LevelWith();
}
