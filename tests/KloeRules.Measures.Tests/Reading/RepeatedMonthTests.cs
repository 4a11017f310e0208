using KloeRules.Measures.Reading;
using static KloeRules.Measures.Tests.Catalogue;

namespace KloeRules.Measures.Tests.Reading;

public class RepeatedMonthTests
{
    [Fact]
    public void The_same_figure_twice_is_counted_once()
    {
        var frame = ReadLines("measure,month,value", "Crime Volume,2023-01,5", "Crime Volume,Jan 2023,5.0");

        Assert.Equal(5, frame.SeriesOf(Crime, string.Empty)!.Value(Jan));
        var problem = Assert.Single(frame.Problems);
        Assert.Equal(ProblemKind.Remark, problem.Kind);
        Assert.Equal("\"Crime Volume\" has Jan 2023 more than once, with the same figure, first at data.csv, row 2, column 3.", problem.Message);
    }

    [Fact]
    public void Different_figures_for_one_month_are_all_left_out()
    {
        var frame = DataReader.Read(
            [
                DataFile.OfText("a.csv", "measure,area,month,value\nCrime Volume,Swindon,2022-12,4\nCrime Volume,Swindon,2023-01,5\n"),
                DataFile.OfText("b.csv", "measure,area,month,value\nCrime Volume,Swindon,2023-01,7\n"),
            ],
            Names);

        var series = frame.SeriesOf(Crime, "Swindon")!;
        Assert.Equal(4, series.Value(Dec));
        Assert.Null(series.Value(Jan));
        var problem = Assert.Single(frame.Problems);
        Assert.Equal(ProblemKind.LeftOut, problem.Kind);
        Assert.Equal("b.csv, row 2, column 4", problem.Source.ToString());
        Assert.Equal("\"Crime Volume\" in Swindon has Jan 2023 more than once, with different figures, first at a.csv, row 3, column 4.", problem.Message);
        Assert.Equal("All of these figures were left out, because nothing says which is right; they count as missing.", problem.Consequence);
    }

    [Fact]
    public void An_empty_row_does_not_contradict_a_figure()
    {
        var frame = ReadLines("measure,month,value", "Crime Volume,2023-01,", "Crime Volume,2023-01,5");

        Assert.Empty(frame.Problems);
        Assert.Equal(5, frame.SeriesOf(Crime, string.Empty)!.Value(Jan));
    }

    [Fact]
    public void Many_repeated_months_of_a_measure_make_one_problem()
    {
        var problem = Assert.Single(ReadLines(
            "measure,month,value", "Crime Volume,2022-11,1", "Crime Volume,2022-12,2", "Crime Volume,2023-01,3",
            "Crime Volume,2022-11,1", "Crime Volume,2022-12,2", "Crime Volume,2023-01,3").Problems);

        Assert.StartsWith("\"Crime Volume\" has Nov 2022 and 2 other months more than once,", problem.Message, StringComparison.Ordinal);
    }
}
