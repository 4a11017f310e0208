using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Signals;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Tests.Wording;

/// <summary>What {best}, {worst}, {areas}, {peers} and {rank} are filled in with.</summary>
public sealed class FiguresOfOthersTests
{
    private const string BestAndWorst = "What lies between {best} and {worst}?";

    [Fact]
    public void Best_and_worst_are_named_with_their_figures() =>
        Assert.Equal("What lies between South at 81.0% and North at 70.0%?", Asked(BestAndWorst, Direction.HigherIsBetter, ("North", 0.7), ("South", 0.81), ("East", 0.75)).Text);

    [Fact]
    public void The_lowest_is_best_where_lower_is_better() =>
        Assert.Equal("What lies between North at 70.0% and South at 81.0%?", Asked(BestAndWorst, Direction.LowerIsBetter, ("North", 0.7), ("South", 0.81), ("East", 0.75)).Text);

    [Fact]
    public void Areas_with_the_same_figure_share_the_place() =>
        Assert.Equal("What lies between East and South at 81.0% and North at 70.0%?", Asked(BestAndWorst, Direction.HigherIsBetter, ("North", 0.7), ("South", 0.81), ("East", 0.81)).Text);

    [Fact]
    public void None_is_best_or_worst_where_neither_way_is_better()
    {
        var question = Asked(BestAndWorst, Direction.Neither, ("North", 0.7), ("South", 0.81));

        Assert.Equal("What lies between the best area and the worst area?", question.Text);
        Assert.Equal(
            [
                "The rule's wording asks for {best}, which this finding does not have; read “the best area”.",
                "The rule's wording asks for {worst}, which this finding does not have; read “the worst area”.",
            ],
            question.Caveats);
    }

    [Fact]
    public void None_is_best_or_worst_where_all_are_the_same() =>
        Assert.Equal("What lies between the best area and the worst area?", Asked(BestAndWorst, Direction.HigherIsBetter, ("North", 0.7), ("South", 0.7)).Text);

    [Fact]
    public void One_area_alone_has_no_place() => Assert.Equal(
        "The best area, the worst area, its place among others?", Asked("{best}, {worst}, {rank}?", Direction.HigherIsBetter, ("North", 0.7)).Text);

    [Theory]
    [InlineData(Direction.HigherIsBetter, "Worst of 4 areas", 0.5, 0.6, 0.7, 0.8)]
    [InlineData(Direction.HigherIsBetter, "2nd worst of 4 areas", 0.6, 0.5, 0.7, 0.8)]
    [InlineData(Direction.HigherIsBetter, "2nd best of 4 areas", 0.7, 0.5, 0.6, 0.8)]
    [InlineData(Direction.HigherIsBetter, "Best of 4 areas", 0.8, 0.5, 0.6, 0.7)]
    [InlineData(Direction.HigherIsBetter, "Joint worst of 4 areas", 0.5, 0.5, 0.6, 0.7)]
    [InlineData(Direction.LowerIsBetter, "Worst of 4 areas", 0.8, 0.5, 0.6, 0.7)]
    [InlineData(Direction.Neither, "Highest of 4 areas", 0.8, 0.5, 0.6, 0.7)]
    [InlineData(Direction.Neither, "2nd lowest of 4 areas", 0.6, 0.5, 0.8, 0.7)]
    [InlineData(Direction.HigherIsBetter, "Its place among others", 0.5, 0.5, 0.5, 0.5)]
    public void A_place_is_counted_from_the_nearer_end(Direction direction, string rank, double own, double second, double third, double fourth) =>
        Assert.Equal(rank, Asked("{rank}", direction, ("North", own), ("South", second), ("East", third), ("West", fourth)).Text);

    [Fact]
    public void The_whole_has_no_place_among_its_areas() =>
        Assert.Equal("Its place among others beside South at 80.0%", Asked("{rank} beside {best}", Direction.HigherIsBetter, ("", 0.7), ("North", 0.6), ("South", 0.8)).Text);

    [Fact]
    public void Areas_without_a_figure_are_left_out_and_counted()
    {
        var question = Asked("Is {rank} far from {best}?", Direction.HigherIsBetter, ("North", 0.7), ("South", 0.81), ("East", null));

        Assert.Equal("Is worst of 2 areas far from South at 81.0%?", question.Text);
        Assert.Equal(
            [
                "{rank} in the rule's wording leaves out 1 of 3 areas, which has no figure for January 2023.",
                "{best} in the rule's wording leaves out 1 of 3 areas, which has no figure for January 2023.",
            ],
            question.Caveats);
    }

    [Fact]
    public void A_figure_that_is_not_the_areas_own_has_no_place_among_theirs()
    {
        var calls = Calls(Direction.HigherIsBetter);
        var step = Given.Leaf(Given.Above(0), calls, "North", value: 0.9);

        Assert.Equal("Its place among others", Question("{rank}", step, Frame(calls, ("North", 0.7), ("South", 0.81))).Text);
    }

    [Fact]
    public void Published_windows_are_held_beside_the_same_windows()
    {
        var calls = Calls(Direction.HigherIsBetter);
        var step = Given.Leaf(Given.Above(0), calls, "North", Window.Months3, value: 0.7);
        var frame = Given.Figures(
            Given.Windows(calls, 0.9, 0.7, null, null, null, area: "North"), Given.Windows(calls, 0.5, 0.8, null, null, null, area: "South"),
            Given.Windows(calls, 0.6, null, null, null, null, area: "East"));
        var question = Question("{rank}, with {best}", step, frame);

        Assert.Equal("Worst of 2 areas, with South at 80.0%", question.Text);
        Assert.Contains("{rank} in the rule's wording leaves out 1 of 3 areas, which has no figure for the 3 months to January 2023.", question.Caveats);
    }

    [Fact]
    public void Areas_are_those_in_which_the_rule_asks()
    {
        var calls = Calls(Direction.HigherIsBetter);
        var rule = Given.Rule("r", Given.Above(0)) with { Ask = "What keeps {measure} in {areas} down?" };
        var run = Given.Run([.. new[] { "North", "East" }.Select(area => Given.Asked(rule, Given.Leaf(rule.Condition, calls, area, value: 0.7)))]);

        Assert.Equal("What keeps Calls in East and North down?", Assert.Single(Ranker.Rank(run).Questions).Text);
    }

    [Fact]
    public void Without_areas_the_whole_is_asked_about() => Assert.Equal("Force", Asked("{areas}", Direction.HigherIsBetter, ("", 0.7)).Text);

    [Theory]
    [InlineData(false, "North and South")]
    [InlineData(true, "East")]
    public void Areas_judged_together_are_those_in_which_it_holds(bool isNegatedInside, string areas)
    {
        var calls = Calls(Direction.HigherIsBetter);
        var leaf = Given.Above(0.6);
        Condition inner = isNegatedInside ? Given.Not(leaf) : leaf;
        var most = new AcrossAreas(Quantifier.AtLeast, 1, 0, inner, "in 1 or more LPAs", default);
        var steps = new[] { ("North", 0.7), ("South", 0.81), ("East", 0.5) }.Select(one =>
        {
            var truth = one.Item2 > 0.6 ? Truth.True : Truth.False;
            var judged = Given.Leaf(leaf, calls, one.Item1, value: one.Item2, limit: 0.6, truth: truth);
            return isNegatedInside ? Given.Around(inner, judged) with { Truth = truth == Truth.True ? Truth.False : Truth.True } : judged;
        });
        var together = Given.Around(most, [.. steps]) with { Area = "" };
        var rule = Given.Rule("r", most) with { Areas = [""], AreaSets = [["North", "South", "East"]], Ask = "{areas}" };

        Assert.Equal(areas, Assert.Single(Ranker.Rank(Given.Run([Given.Asked(rule, together)])).Questions).Text);
    }

    [Fact]
    public void Peers_are_their_average_and_the_force_has_its_place_among_them()
    {
        var question = BesidePeers(("A", 0.7), ("B", 0.72), ("C", 0.74), ("D", 0.76));

        Assert.Equal("Worst of 5 in its peer group, below 73.0%, from Force at 60.0% to D at 76.0%", question.Text);
        Assert.Equal([], question.Caveats);
    }

    [Fact]
    public void Peers_without_a_figure_are_left_out_and_counted()
    {
        var question = BesidePeers(("A", 0.7), ("B", 0.72), ("C", 0.74), ("D", 0.76), ("E", null));

        Assert.StartsWith("Worst of 5 in its peer group, below 73.0%", question.Text, StringComparison.Ordinal);
        Assert.Contains("{peers} in the rule's wording leaves out 1 of 5 peers, which has no figure for January 2023.", question.Caveats);
    }

    [Fact]
    public void An_average_of_very_few_peers_is_not_given()
    {
        var question = BesidePeers(("A", 0.7), ("B", 0.72), ("C", null));

        Assert.Contains("below the average of its peers,", question.Text, StringComparison.Ordinal);
        Assert.Contains("The rule's wording asks for {peers}, which this finding does not have; read “the average of its peers”.", question.Caveats);
    }

    [Fact]
    public void Beside_the_country_its_figure_stands_for_the_peers()
    {
        var calls = Calls(Direction.HigherIsBetter);
        var step = Given.Leaf(Given.Moves(Movement.Down, Comparator.National), calls, value: 0.6, reference: 0.75);

        Assert.Equal("Below 75.0%", Question("below {peers}", step, KloeRules.Measures.Series.Frame.Empty).Text);
    }

    [Theory]
    [InlineData(Window.Month, "70.0%, below 75.0%")]
    [InlineData(Window.Months3, "70.0%, below the average of its peers")]
    public void Peers_are_those_of_the_months_that_the_question_shows(Window compared, string words)
    {
        var calls = Calls(Direction.HigherIsBetter);
        var level = Given.Leaf(Given.Above(0), calls, value: 0.7);
        var beside = Given.Leaf(Given.Moves(Movement.Down, Comparator.National), calls, window: compared, value: 0.7, reference: 0.75);
        var both = Given.Around(new AllOf([level.Node, beside.Node], default), level, beside);

        Assert.Equal(words, Question("{value}, below {peers}", both, KloeRules.Measures.Series.Frame.Empty).Text);
    }

    [Fact]
    public void Beside_nobody_there_are_no_peers() =>
        Assert.Equal("Below the average of its peers", Asked("below {peers}", Direction.HigherIsBetter, ("North", 0.7), ("South", 0.81)).Text);

    /// <param name="figures">The first is the area that is asked about.</param>
    private static Question Asked(string ask, Direction direction, params (string Area, double? Value)[] figures)
    {
        var calls = Calls(direction);
        return Question(ask, Given.Leaf(Given.Above(0), calls, figures[0].Area, value: figures[0].Value), Frame(calls, figures));
    }

    private static Question BesidePeers(params (string Area, double? Value)[] peers)
    {
        var known = peers.Where(one => one.Value is not null).Select(one => new AreaFigure(one.Area, one.Value!.Value)).ToArray();
        var signal = new Signal(SignalKind.RankedAmong, SignalSide.Worse, [2, 1], Group: 0);
        var step = Given.Leaf(new SignalCheck(0, 0, signal, default), Calls(Direction.HigherIsBetter), value: 0.6, reference: 0.7) with
        {
            Standing = new Standing("peers", known.Length, peers.Length, 1) { Figures = [new AreaFigure("", 0.6), .. known] },
        };
        return Question("{rank}, below {peers}, from {worst} to {best}", step, KloeRules.Measures.Series.Frame.Empty);
    }

    private static Question Question(string ask, Step step, Frame frame) =>
        Assert.Single(Ranker.Rank(Given.Run([Given.Asked(Given.Rule("r", step.Node) with { Ask = ask }, step)], frame)).Questions);

    private static Measure Calls(Direction direction) => Given.Measure("Calls", Unit.Percent, direction);

    private static Frame Frame(Measure measure, params (string Area, double? Value)[] figures) =>
        Given.Figures([.. figures.Select(one => Given.Months(measure, one.Area, 0.5, one.Value))]);
}
