using KloeRules.Measures.Series;
using KloeRules.Papers.Charts;
using KloeRules.Papers.Tests.Samples;
using static KloeRules.Papers.Tests.Charts.Charted;

namespace KloeRules.Papers.Tests.Charts;

/// <summary>Charts of published windows, small lines in tables, and the matrix.</summary>
public sealed class OtherChartTests
{
    [Fact]
    public void Windows_are_bars_with_the_figures_and_comparisons_of_the_evidence()
    {
        var question = Published("unit duration; lower is better; SLA 1h", "breaching SLA", 5958, 5080, 4322, onQuarter: 443);
        var chart = Assert.IsType<WindowChart>(question.Chart);

        Assert.Equal("Calls above its 1 hour SLA over the last 12 months", chart.Title);
        Assert.Equal([("Last month", 5958, "1 hour 39 minutes"), ("Last 3 months", 5080, "1 hour 25 minutes"), ("Last 12 months", 4322, "1 hour 12 minutes")], chart.Windows.Select(bar => (bar.Label, bar.Value!.Value, bar.Text!)));
        Assert.Equal(["Against the previous 3 months: up 7 minutes 23 seconds"], chart.Comparisons);
        Assert.Equal("SLA 1 hour", string.Join(" ", chart.Lines.Select(line => $"{line.Label} {line.Text}")));
        Assert.Equal(
            "Bars of the published windows to January 2023: Calls. Last month 1 hour 39 minutes; last 3 months 1 hour 25 minutes; last 12 months 1 hour 12 minutes. SLA 1 hour. "
            + "Against the previous 3 months: up 7 minutes 23 seconds. The months behind them are not published, so no mean, limits or special causes can be told.",
            chart.AltText);
        Assert.All(chart.Windows, bar => Assert.Equal(question.Evidence.Single(line => line.Label == bar.Label).Text, bar.Text));
    }

    [Fact]
    public void Totals_of_unlike_lengths_stand_beside_each_other_by_the_month()
    {
        var chart = Assert.IsType<WindowChart>(Published("unit count", "above 5", 28, 114, 1110).Chart);

        Assert.Equal([28, 38, 92.5], chart.Windows.Select(bar => bar.Value));
        Assert.Equal(["28", "114, 38 a month", "1,110, 92.5 a month"], chart.Windows.Select(bar => bar.Text));
    }

    [Fact]
    public void A_stock_is_no_total() =>
        Assert.Equal([28, 114, 1110], Assert.IsType<WindowChart>(Published("unit count at month end", "above 5", 28, 114, 1110).Chart).Windows.Select(bar => bar.Value));

    [Fact]
    public void A_window_without_a_figure_has_no_bar()
    {
        var chart = Assert.IsType<WindowChart>(Published("unit score", "above 5", 28, null, 30).Chart);

        Assert.Equal((null, null), (chart.Windows[1].Value, chart.Windows[1].Text));
        Assert.Contains("Last month 28.0; last 3 months not published; last 12 months 30.0.", chart.AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sparkline_shows_twelve_months_and_how_the_latest_stands()
    {
        var sparkline = SparklineOf("unit score; lower is better", [.. Again(14, 10, 12), null, 24])!;

        Assert.Equal([10, 12, 10, 12, 10, 12, 10, 12, 10, 12, null, 24], sparkline.Values);
        Assert.Equal(PointKind.Concern, sparkline.Latest);
        Assert.Equal("Feb 2022 to Jan 2023: lowest 10.0 (Feb 2022), highest 24.0 (Jan 2023), latest 24.0 (Jan 2023), a special cause for the worse; 1 of 12 months without a figure.", sparkline.AltText);
    }

    [Fact]
    public void Without_months_there_is_no_sparkline()
    {
        Assert.All(Sample.Paper.Scorecard.Where(row => row.Measure != "Drug Driving Arrests"), row => Assert.Null(row.Sparkline));
        Assert.NotNull(Sample.Paper.Scorecard.Single(row => row.Measure == "Drug Driving Arrests").Sparkline);
        Assert.Null(SparklineOf("unit score", [7, .. new double?[12]]));
    }

    [Theory]
    [InlineData("lower is better; target 3", 24, "special cause: concern", "reliably misses its target")]
    [InlineData("higher is better; target 3", 24, "special cause: improvement", "reliably meets its target")]
    [InlineData("lower is better; SLA 11", 12, "common cause", "hit and miss")]
    [InlineData("lower is better", 12, "common cause", "no target")]
    [InlineData("unit score; target 11", 30, "special cause, neither way better", "can’t tell")]
    public void The_matrix_places_a_measure_by_variation_and_assurance(string declared, double latest, string row, string column)
    {
        // Moves of 2 round 11 and one of 14 give limits of about 5 to 18.
        var matrix = Paper($"unit score; {declared}".Replace("unit score; unit score", "unit score", StringComparison.Ordinal), "above 0", measure => new Frame([Series(measure, [.. Again(23, 10, 12), latest])], [], [])).Matrix!;

        Assert.Equal((row, column), Placed(matrix));
    }

    [Fact]
    public void The_matrix_of_published_windows_says_that_it_cannot_tell()
    {
        var matrix = Sample.Paper.Matrix!;

        Assert.Equal("Variation can’t be told for any of 5 figures: their months are not known, or too few", matrix.Title);
        Assert.Equal(["special cause: improvement", "common cause", "special cause: concern", "can’t tell"], matrix.Variation);
        Assert.Equal(["Average Response Time: Priority", "Average Response Time: Priority, Swindon", "Abandonment Rate: CRIB", "Overall Victim Satisfaction", "Drug Driving Arrests"], matrix.Names[3][4]);
        Assert.Equal(5, matrix.Names.Sum(row => row.Sum(cell => cell.Count)));
        Assert.StartsWith("Table of variation by assurance. Special cause: improvement: none.", matrix.AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_about_actions_and_below_the_line_have_no_chart() =>
        Assert.All(Sample.Paper.BelowTheLine, question => Assert.Null(question.Chart));

    private static Sparkline? SparklineOf(string declared, double?[] months) =>
        Assert.Single(Paper(declared, "above 0", measure => new Frame([Series(measure, months)], [], [])).Scorecard).Sparkline;

    private static (string Row, string Column) Placed(MatrixChart matrix)
    {
        var places = from row in Enumerable.Range(0, matrix.Variation.Count)
                     from column in Enumerable.Range(0, matrix.Assurance.Count)
                     where matrix.Names[row][column].Contains("Calls")
                     select (matrix.Variation[row], matrix.Assurance[column]);
        return Assert.Single(places);
    }
}
