using KloeRules.Language.Binding;
using KloeRules.Language.Text;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Tests.Series;

/// <summary>Figures that are worked out of other measures' figures.</summary>
public sealed class DerivedTests
{
    private static readonly SourceText Text = new("rules.kloe", "measures");
    private static readonly Month January = new(2023, 1);
    private static readonly Source Cell = new("data.csv", 2, 3);

    private static readonly Measure Crimes = Made("Crimes", Unit.Count);
    private static readonly Measure Outcomes = Made("Outcomes", Unit.Count);
    private static readonly Measure Waits = Made("Waits", Unit.Days with { Statistic = Statistic.Median });
    private static readonly Measure Answered = Made("Answered", Unit.Percent);

    private static readonly Measure Rolling = Made("rolling", Unit.Count) with { Derivation = new RollingMonths(Crimes, 3, IsAverage: false) };
    private static readonly Measure Average = Made("average", Unit.Count) with { Derivation = new RollingMonths(Crimes, 3, IsAverage: true) };
    private static readonly Measure Ratio = Calculated(Operation.Divide, Unit.Count with { Statistic = Statistic.Mean });
    private static readonly Measure Gap = Calculated(Operation.Subtract, Unit.Count);

    [Fact]
    public void Rolling_months_add_up_and_a_missing_month_is_missing_in_all_that_hold_it()
    {
        var frame = Months((Crimes, [10, 20, 30, null, 50, 60, 70]));

        Assert.Equal([60, null, null, null, 180], Values(frame, Rolling, 5));
        Assert.Equal([20, null, null, null, 60], Values(frame, Average, 5));
        Assert.Equal(NotTogether.MissingMonth, frame.SeriesOf(Rolling, "")!.Working!.At(January - 1).Why);
        Assert.Equal(NotTogether.TooLittleHistory, frame.SeriesOf(Rolling, "")!.Working!.At(January - 6).Why);
    }

    [Fact]
    public void Rolling_figures_are_not_put_together_again()
    {
        var series = Months((Crimes, [10, 20, 30, 40, 50, 60, 70])).SeriesOf(Rolling, "")!;

        Assert.Equal(180, MonthsTogether.Over(series, January, 3).Value);
        Assert.Equal(NotTogether.OverlappingMonths, MonthsTogether.Over(series, January, 2).Why);
        Assert.Equal(NotTogether.OverlappingMonths, MonthsTogether.Over(series, January, 12).Why);
    }

    [Fact]
    public void Medians_roll_into_nothing()
    {
        var rolling = Made("rolling", Waits.Unit) with { Derivation = new RollingMonths(Waits, 3, IsAverage: false) };
        var series = Months((Waits, [1, 2, 3, 4])).SeriesOf(rolling, "")!;

        Assert.Empty(series.Observations);
        Assert.Equal(NotTogether.MedianOverMonths, series.Working!.At(January).Why);
    }

    [Fact]
    public void Shares_pool_by_their_cases_before_they_roll()
    {
        var rolling = Made("rolling", Unit.Percent) with { Derivation = new RollingMonths(Answered, 2, IsAverage: false) };
        var rows = new[] { Row(January - 1, 0.5, cases: 100), Row(January, 0.9, cases: 300) };
        var frame = new Frame([new MonthlySeries(Answered, "", rows)], [], []);

        Assert.Equal(0.8, frame.SeriesOf(rolling, "")!.Value(January)!.Value, 12);
    }

    [Fact]
    public void A_ratio_of_several_months_is_that_of_their_totals()
    {
        var series = Months((Outcomes, [1, 5, 9]), (Crimes, [10, 10, 80])).SeriesOf(Ratio, "")!;

        Assert.Equal(0.5, series.Value(January - 1));
        Assert.Equal(15.0 / 100, MonthsTogether.Over(series, January, 3).Value);
        Assert.Equal(4 + 1 + 71, -MonthsTogether.Over(Months((Outcomes, [1, 5, 9]), (Crimes, [5, 6, 80])).SeriesOf(Gap, "")!, January, 3).Value!.Value);
    }

    [Fact]
    public void Nothing_is_divided_by_zero()
    {
        var series = Months((Outcomes, [1, 5]), (Crimes, [0, 10])).SeriesOf(Ratio, "")!;

        Assert.Null(series[January - 1]);
        Assert.Equal(NotTogether.ZeroDivisor, series.Working!.At(January - 1).Why);
    }

    [Fact]
    public void More_of_a_kind_than_there_is_of_the_whole_is_no_share()
    {
        var share = Made("share", Unit.Percent) with { Derivation = new Calculation(new Combination(Operation.Share, new FigureOf(Outcomes), new FigureOf(Crimes))) };
        var series = Months((Outcomes, [9, 5]), (Crimes, [6, 10])).SeriesOf(share, "")!;

        Assert.Equal(NotTogether.NotAShare, series.Working!.At(January - 1).Why);
        Assert.Equal(0.5, series.Value(January));
    }

    [Fact]
    public void A_gap_of_decimal_numbers_is_a_decimal_number()
    {
        var series = Months((Outcomes, [0.3]), (Crimes, [0.1])).SeriesOf(Gap, "")!;

        Assert.Equal(0.2, series.Value(January));
    }

    [Fact]
    public void What_is_known_of_the_parts_is_known_of_the_whole()
    {
        var rows = new[] { Row(January - 2, 1), Row(January - 1, 2) with { Marks = Marks.Provisional }, Row(January, 3) };
        var frame = new Frame([new MonthlySeries(Crimes, "", rows)], [], []);

        Assert.Equal(Marks.Provisional, frame.SeriesOf(Rolling, "")![January]!.Marks);
        Assert.Equal(Cell, frame.SeriesOf(Rolling, "")![January]!.Source);
    }

    [Fact]
    public void It_is_known_in_the_areas_that_all_parts_have()
    {
        var frame = new Frame(
            [Series(Outcomes, "", 1), Series(Outcomes, "Swindon", 1), Series(Crimes, "", 2), Series(Crimes, "SWINDON", 2), Series(Crimes, "County", 2)], [], []);

        Assert.Equal(["", "Swindon"], frame.AreasOf(Ratio));
        Assert.Null(frame.SeriesOf(Ratio, "County"));
    }

    [Fact]
    public void Figures_that_are_supplied_go_before_those_worked_out()
    {
        var frame = new Frame([Series(Crimes, "", 1, 2, 3), Series(Rolling, "", 99)], [], []);

        Assert.Equal(99, frame.SeriesOf(Rolling, "")!.Value(January));
    }

    [Fact]
    public void Rows_of_a_file_do_not_go_before_a_formula()
    {
        var names = new MeasureNames([Crimes, Outcomes, Ratio]);
        var frame = DataReader.Read(
            [DataFile.OfText("data.csv", "measure,month,value\nCrimes,Jan 2023,10\nOutcomes,Jan 2023,5\nworked,Jan 2023,9\nworked,Dec 2022,9\n")], names);

        Assert.Equal(0.5, frame.SeriesOf(Ratio, "")!.Value(January));
        Assert.Equal("\"worked\" is worked out by its formula (2 rows).", Assert.Single(frame.Problems).Message);
    }

    [Fact]
    public void Published_windows_give_what_they_can()
    {
        var frame = new Frame([], [Windows(Crimes, 10, 40, 120, 8), Windows(Outcomes, 5, 10, 60, 2)], []);
        var year = Made("year", Unit.Count) with { Derivation = new RollingMonths(Crimes, 12, IsAverage: false), IsRolling12 = true };
        var average = Made("average", Unit.Count) with { Derivation = new RollingMonths(Crimes, 12, IsAverage: true), IsRolling12 = true };
        var half = Made("half", Unit.Count) with { Derivation = new RollingMonths(Crimes, 6, IsAverage: false) };

        Assert.Equal((120, 8), (frame.WindowsOf(year, "")!.Last12Months.Value, frame.WindowsOf(year, "")!.VsPrevious12Months.Difference));
        Assert.Equal(10, frame.WindowsOf(average, "")!.Last12Months.Value);
        Assert.Equal(40, frame.WindowsOf(Rolling, "")!.LastMonth.Value);
        Assert.Null(frame.WindowsOf(half, "")!.LastMonth.Value);
        Assert.Equal((0.5, 0.25, 0.5), (frame.WindowsOf(Ratio, "")!.LastMonth.Value, frame.WindowsOf(Ratio, "")!.Last3Months.Value, frame.WindowsOf(Ratio, "")!.Last12Months.Value));
        Assert.Equal((60.0 / 120) - (58.0 / 112), frame.WindowsOf(Ratio, "")!.VsPrevious12Months.Difference!.Value, 12);
    }

    [Fact]
    public void An_average_of_others_leaves_the_area_itself_out_and_needs_four()
    {
        var average = Made("average", Unit.Percent) with { Derivation = new AverageOfOthers(Answered, new AreaGroup("peers", ["A", "B", "C", "D", "E"])) };
        var gap = Made("gap", Unit.Points) with { Derivation = new Calculation(new Combination(Operation.Subtract, new FigureOf(Answered), new FigureOf(average))) };
        var frame = new Frame(
            [
                Series(Answered, "", 0.5, 0.5, 0.5), Series(Answered, "A", 0.1, 0.2, 0.2), Series(Answered, "B", 0.1, 0.2, 0.2),
                Series(Answered, "C", 0.4, 0.2, 0.2), Series(Answered, "D", 0.2, 0.6, null), Series(Answered, "E", 0.2, null, null),
            ],
            [],
            [],
            ["A", "B", "C", "D", "E"]);

        Assert.Equal([0.2, 0.3, null], Values(frame, average, 3));
        Assert.Equal([0.3, 0.2, null], Values(frame, gap, 3));
        Assert.Equal(NotTogether.TooFewOthers, frame.SeriesOf(gap, "")!.Working!.At(January).Why);
        Assert.Equal(0.225, frame.SeriesOf(average, "a")!.Value(January - 2));
        Assert.Null(frame.SeriesOf(average, "a")!.Value(January - 1));
        Assert.Equal([""], frame.AreasOf(gap));
        Assert.Equal(0.25, MonthsTogether.Over(frame.SeriesOf(average, "")!, January - 1, 2).Value!.Value, 12);
    }

    [Fact]
    public void The_figure_of_the_one_other_is_enough()
    {
        var national = Made("national", Unit.Percent) with { Derivation = new AverageOfOthers(Answered, new AreaGroup("national", ["England"])) };
        var frame = new Frame([Series(Answered, "", 0.5), Series(Answered, "England", 0.7)], [], [], ["England"]);

        Assert.Equal(0.7, frame.SeriesOf(national, "")!.Value(January));
        Assert.Equal(NotTogether.TooFewOthers, frame.SeriesOf(national, "England")!.Working!.At(January).Why);
    }

    [Fact]
    public void Others_of_a_scorecard_are_averaged_window_by_window()
    {
        string[] peers = ["A", "B", "C", "D"];
        var average = Made("average", Unit.Count) with { Derivation = new AverageOfOthers(Crimes, new AreaGroup("peers", peers)) };
        var windows = peers.Select((peer, i) => Windows(Crimes, i, 10 * i, 100 * i, i, peer)).Append(Windows(Crimes, 5, 20, 30, 1));
        var made = new Frame([], windows, [], peers).WindowsOf(average, "")!;

        Assert.Equal((1.5, 15, 150, 1.5), (made.LastMonth.Value, made.Last3Months.Value, made.Last12Months.Value, made.VsPrevious12Months.Difference));
        Assert.Null(made.VsPrevious3Months.Difference);
        Assert.Null(new Frame([], windows.Skip(1), [], peers).WindowsOf(average, "")!.LastMonth.Value);
    }

    private static Measure Made(string name, Unit unit) => new(name, Text, default) { Unit = unit };

    private static Measure Calculated(Operation operation, Unit unit) =>
        Made("worked", unit) with { Derivation = new Calculation(new Combination(operation, new FigureOf(Outcomes), new FigureOf(Crimes))) };

    private static Observation Row(Month month, double? value, double? cases = null) => new(month, value, null, cases, null, Marks.None, null, Cell);

    private static MonthlySeries Series(Measure measure, string area, params double?[] values) => new(
        measure, area, values.Select((value, i) => Row(January - (values.Length - 1 - i), value)).Where(row => row.Value is not null));

    private static Frame Months(params (Measure Measure, double?[] Values)[] all) => new(all.Select(one => Series(one.Measure, "", one.Values)), [], []);

    private static double?[] Values(Frame frame, Measure measure, int months) =>
        [.. Enumerable.Range(0, months).Select(back => frame.SeriesOf(measure, "")!.Value(January - (months - 1 - back)))];

    private static PublishedWindows Windows(Measure measure, double last, double last3, double last12, double change12, string area = "")
    {
        Figure Printed(double value) => new("printed", value, NoFigure.None, Cell);
        var none = new FigureChange(null, null, null, Arrow.None, NoFigure.Dash, Cell);
        return new PublishedWindows(
            measure, area, January, Printed(last), Printed(last3), none, none, Printed(last12), new FigureChange("printed", change12, null, Arrow.None, NoFigure.None, Cell));
    }
}
