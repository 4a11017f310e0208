using KloeRules.Measures.Series;
using KloeRules.Papers.Charts;
using static KloeRules.Papers.Tests.Charts.Charted;

namespace KloeRules.Papers.Tests.Charts;

public sealed class MonthChartTests
{
    private const string Any = "above 0";

    /// <summary>Eleven months that move by 2 every month round a mean of 11.</summary>
    private static readonly double?[] Zigzag = Again(11, 10, 12);

    [Fact]
    public void The_title_states_the_finding() => Assert.Equal(
        "Calls above its 1 hour SLA for 14 months",
        Line("unit duration; lower is better; SLA 1h", "breaching SLA", [.. Again(6, 3000, 3300), .. Again(14, 3900, 4200)]).Title);

    [Fact]
    public void A_month_outside_the_limits_is_marked_by_the_measures_direction()
    {
        Assert.Equal(PointKind.Concern, Line("lower is better", Any, [.. Zigzag, 24]).Points[^1].Kind);
        Assert.Equal(PointKind.Improving, Line("higher is better", Any, [.. Zigzag, 24]).Points[^1].Kind);
        Assert.Equal(PointKind.Ordinary, Line("unit score", Any, [.. Zigzag, 24]).Points[^1].Kind);
        Assert.Contains("Special cause on the high side in Jan 2023.", Line("unit score", Any, [.. Zigzag, 24]).AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void Mean_limits_and_target_are_lines_with_their_figures()
    {
        var chart = Line("unit score; lower is better; target 15", "breaching target", [.. Zigzag, 24]);

        Assert.Equal(
            [(ChartLineKind.UpperLimit, "upper limit", "20.22"), (ChartLineKind.Mean, "mean", "12.0"), (ChartLineKind.LowerLimit, "lower limit", "3.78"), (ChartLineKind.Target, "target", "15.0")],
            chart.Lines.Select(line => (line.Kind, line.Label, line.Text)));
        Assert.All(chart.Lines, line => Assert.Null(line.Values));
        Assert.Equal(
            "Line chart by month, Feb 2022 to Jan 2023: Calls. Latest 24.0 (Jan 2023); lowest 10.0 (Feb 2022), highest 24.0 (Jan 2023). "
            + "Mean 12.0, limits 3.78 to 20.22, taken from Feb 2022 to Jan 2023 (individuals chart (XmR)). Target 15.0: 1 of 12 months above it, 11 below. "
            + "Special cause for the worse in Jan 2023.",
            chart.AltText);
    }

    [Fact]
    public void The_line_of_the_rule_is_drawn_beside_what_the_measure_declares()
    {
        Assert.Equal(["target", "rule’s line"], Line("unit score; target 15", "above 5", 7, 8).Lines.Select(line => line.Label));
        Assert.Equal(["target"], Line("unit score; target 5", "above 5", 7, 8).Lines.Select(line => line.Label));
        Assert.Equal(["rule’s lower line", "rule’s upper line"], Line("unit score", "between 5 and 9", 7, 8).Lines.Select(line => line.Label));
    }

    [Fact]
    public void A_limit_where_the_measure_cannot_be_is_not_drawn()
    {
        var chart = Line("unit count at month end", Any, [.. Zigzag, 60]);

        Assert.Equal([ChartLineKind.UpperLimit, ChartLineKind.Mean, ChartLineKind.Target], chart.Lines.Select(line => line.Kind));
        Assert.Contains("Mean 15, upper limit 31.9, no lower limit", chart.AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_month_is_a_gap_and_said()
    {
        var chart = Line("unit score", Any, 10, null, 12);

        Assert.Equal(["Nov 2022", "Dec 2022", "Jan 2023"], chart.Points.Select(point => point.Label));
        Assert.Equal([10, null, 12], chart.Points.Select(point => point.Value));
        Assert.Null(chart.Points[1].Text);
        Assert.EndsWith("No figure is shown for Dec 2022.", chart.AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_few_months_for_limits_say_so() => Assert.Equal(
        "Line chart by month, Nov 2022 to Jan 2023: Calls. Latest 12.0 (Jan 2023); lowest 10.0 (Nov 2022), highest 12.0 (Jan 2023). "
        + "No mean and no limits are drawn. The figures do not reach back far enough. Rule’s line 0.0: 3 of 3 months above it, 0 below. No month is marked.",
        Line("unit score", Any, 10, 11, 12).AltText);

    [Fact]
    public void A_provisional_month_is_marked_in_words()
    {
        var paper = Paper("unit score", Any, measure => new Frame([Series(measure, [10, 12], Marks.Provisional)], [], []));
        var chart = Assert.IsType<LineChart>(paper.Questions[0].Chart);

        Assert.Equal(("12.0 (provisional)", true), (chart.Points[^1].Text, chart.Points[^1].IsUnsettled));
        Assert.Contains("Not settled yet: Jan 2023, 12.0 (provisional).", chart.AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withheld_month_says_why_it_is_a_gap()
    {
        var paper = Paper("unit score", "has no data for 1 month", measure => new Frame([Series(measure, [10, 11, 12], Marks.Suppressed)], [], []));
        var chart = Assert.IsType<LineChart>(Assert.Single(paper.Questions).Chart);

        Assert.Equal((null, "withheld by the publisher"), (chart.Points[^1].Value, chart.Points[^1].Text));
        Assert.Contains("Latest 11.0 (Dec 2022)", chart.AltText, StringComparison.Ordinal);
        Assert.EndsWith("Jan 2023 is not shown: withheld by the publisher.", chart.AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void Months_out_of_the_ordinary_are_shown_and_left_out_of_the_limits()
    {
        var chart = Line("unit score; exceptional Mar 2022 because \"strike\"", Any, [.. Again(4, 10, 12), 90, .. Again(10, 12, 10)]);

        Assert.Equal(("Mar 2022", 90), (chart.Points[4].Label, chart.Points[4].Value!.Value));
        Assert.Equal(11, chart.Lines.Single(line => line.Kind == ChartLineKind.Mean).Value);
        Assert.Contains("Mar 2022 is out of the ordinary and left out of mean and limits.", chart.AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_and_no_limit_crosses_a_break()
    {
        var paper = Paper(
            "unit score",
            Any,
            measure => new Frame([Series(measure, [.. Again(6, 50, 51), .. Again(12, 10, 12)])], [], []),
            measure => measure with { Breaks = [Samples.Sample.January - 11] });
        var chart = Assert.IsType<LineChart>(paper.Questions[0].Chart);
        var mean = chart.Lines.Single(line => line.Kind == ChartLineKind.Mean);

        Assert.Equal([6], Enumerable.Range(0, 18).Where(place => chart.Points[place].BeginsAnew));
        Assert.Equal([.. Enumerable.Repeat<double?>(null, 6), .. Enumerable.Repeat<double?>(11, 12)], mean.Values);
        Assert.Contains("From Feb 2022 on something else is counted, so figures before it can’t be set beside those after.", chart.AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_declared_baseline_sets_the_limits_and_where_the_chart_begins()
    {
        var chart = Line("unit score; lower is better; baseline Feb 2021 to Jan 2022 because \"new system\"", Any, [.. Again(10, 90, 95), .. Again(12, 10, 12), .. Again(12, 18, 20)]);

        Assert.Equal(("Feb 2021", 24), (chart.Points[0].Label, chart.Points.Count));
        Assert.Equal(11, chart.Lines.Single(line => line.Kind == ChartLineKind.Mean).Value);
        Assert.Contains("taken from Feb 2021 to Jan 2022 (individuals chart (XmR))", chart.AltText, StringComparison.Ordinal);

        // The last month of the baseline, which lies above its mean, begins the run.
        Assert.Equal(13, chart.Points.Count(point => point.Kind == PointKind.Concern));
    }

    [Fact]
    public void Two_years_are_shown_and_three_where_it_has_held_longer()
    {
        Assert.Equal(24, Line("unit score", "above 5 for 3 months", Again(40, 4, 4, 7)[..37].Concat(Again(3, 7, 8)).ToArray()).Points.Count);
        Assert.Equal(36, Line("unit score", "above 5 for 3 months", Again(40, 7, 8)).Points.Count);
    }

    [Fact]
    public void A_series_that_never_moves_has_no_limits()
    {
        var chart = Line("unit score", Any, Again(24, 7));

        Assert.Equal([ChartLineKind.Target], chart.Lines.Select(line => line.Kind));
        Assert.Contains("The figure never moves, so nothing says what is usual for it.", chart.AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void One_month_is_a_chart_of_one_dot()
    {
        var chart = Line("unit score", Any, 7);

        Assert.Equal(7, Assert.Single(chart.Points).Value);
        Assert.StartsWith("Line chart by month, Jan 2023 to Jan 2023: Calls. Latest 7.0 (Jan 2023);", chart.AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_but_gaps_makes_no_chart() =>
        Assert.Null(Question("unit score", "has no data for 1 month", [null]).Chart);

    [Fact]
    public void Figures_below_zero_and_huge_ones_have_a_scale_that_holds_them()
    {
        var chart = Line("unit score", "below 3", -4e9, 2e9, -1e9);

        Assert.True(chart.Axis.Ticks[0].Value <= -4e9 && chart.Axis.Ticks[^1].Value >= 2e9);
        Assert.Equal(["−4bn", "−3bn", "−2bn", "−1bn", "0", "1bn", "2bn"], chart.Axis.Ticks.Select(tick => tick.Text));
    }

    [Fact]
    public void The_latest_figure_is_the_one_of_the_evidence()
    {
        var question = Question("unit duration; lower is better", "above 1h for 2 months", 3000, 3700, 5958);
        var chart = Assert.IsType<LineChart>(question.Chart);

        Assert.Equal("1 hour 39 minutes", chart.Points[^1].Text);
        Assert.Equal(question.Evidence.Single(line => line.Label == "Jan 2023").Text, chart.Points[^1].Text);
    }

    [Fact]
    public void A_mean_is_as_fine_as_its_scale()
    {
        var chart = Line("unit duration; lower is better", "above 12m", Again(24, 750, 774));

        Assert.Equal("minutes:seconds", chart.Axis.Unit);
        Assert.Equal("12 minutes 42 seconds", chart.Lines.Single(line => line.Kind == ChartLineKind.Mean).Text);
    }

    [Fact]
    public void Titles_go_by_what_was_judged()
    {
        Assert.Equal("Calls above 5 in January 2023", Line("unit count", "above 5", 7, 8, 4, 9).Title);
        Assert.Equal("Calls up 5 on the previous month", Line("unit count", "up vs previous month", 7, 4, 9).Title);
        Assert.Equal("Calls without a figure for January 2023", Line("unit count", "has no data for 1 month", 7, 4, null).Title);
        Assert.Equal("Calls above its upper process limit of 20.22", Line("unit score", "above its upper limit", [.. Zigzag, 24]).Title);
    }
}
