using KloeRules.Measures.Reading;
using KloeRules.Measures.Series;
using static KloeRules.Measures.Tests.Catalogue;

namespace KloeRules.Measures.Tests.Reading;

public class ShareTests
{
    [Fact]
    public void With_a_sign_a_share_is_percent() => Assert.Equal([0.035, 0.005], Shares("3.5%", "0.5%", problems: 0));

    [Fact]
    public void Bare_figures_above_one_are_percent() => Assert.Equal([0.81, 0.794], Shares("81", "79.4", problems: 0));

    [Fact]
    public void Bare_figures_up_to_one_are_fractions_and_readers_are_told()
    {
        Assert.Equal([0.035, 0.04], Shares("0.035", "0.04", problems: 1));

        var problem = Assert.Single(ReadShares("0.035", "0.04").Problems);
        Assert.Equal(ProblemKind.Remark, problem.Kind);
        Assert.Equal(
            "Figures of \"Abandonment Rate: 101\" without a % sign are all at most 1; they were read as shares of one, so 0.5 is 50%.",
            problem.Message);
        Assert.Equal("If that is wrong, every question about this measure is wrong by a factor of a hundred.", problem.Consequence);
    }

    [Fact]
    public void Bare_figures_on_both_sides_of_one_are_percent_and_readers_are_told()
    {
        Assert.Equal([0.019, 0.003], Shares("1.9", "0.3", problems: 1));
        Assert.Equal(
            "Some figures of \"Abandonment Rate: 101\" are above 1 and some are not, without a % sign; they were read as percent, so 0.5 is 0.5%.",
            Assert.Single(ReadShares("1.9", "0.3").Problems).Message);
    }

    [Fact]
    public void Bare_zeros_need_no_remark() => Assert.Equal([0, 0], Shares("0", "0.0", problems: 0));

    [Theory]
    [InlineData("0.3", 3, 1_000, 0.003)]
    [InlineData("0.3", 300, 1_000, 0.3)]
    public void Numerator_and_denominator_settle_what_a_bare_figure_means(string value, int numerator, int denominator, double share)
    {
        var frame = ReadLines(
            "measure,month,value,numerator,denominator", $"Abandonment Rate: 101,2023-01,{value},{numerator},{denominator}");

        Assert.Empty(frame.Problems);
        Assert.Equal(share, frame.SeriesOf(Abandonment, string.Empty)!.Value(Jan));
    }

    [Fact]
    public void A_value_is_worked_out_from_its_parts()
    {
        var frame = ReadLines(
            "measure,month,numerator,denominator",
            "Abandonment Rate: 101,2023-01,35,\"1,000\"",
            "Burglary Rate,2023-01,42,12000",
            "Average Time to Answer: 999,2023-01,01:00:00,600");

        Assert.Empty(frame.Problems);
        Assert.Equal(0.035, frame.SeriesOf(Abandonment, string.Empty)!.Value(Jan));
        Assert.Equal(3.5, frame.SeriesOf(BurglaryRate, string.Empty)!.Value(Jan));
        Assert.Equal(6, frame.SeriesOf(AnswerTime, string.Empty)!.Value(Jan));
    }

    [Fact]
    public void A_value_that_its_parts_do_not_give_is_remarked_upon_and_used()
    {
        var frame = ReadLines("measure,month,value,numerator,denominator", "Abandonment Rate: 101,2023-01,3.5%,45,1000");

        Assert.Equal(0.035, frame.SeriesOf(Abandonment, string.Empty)!.Value(Jan));
        Assert.Equal(
            new DataProblem(
                ProblemKind.Remark,
                "KLOE7027",
                new Source("data.csv", 2, 3),
                "The value \"3.5%\" is not what its numerator and denominator give (45 of 1000).",
                "The value was used for the month, the numerator and denominator wherever months are put together.",
                "Find out which of the three is wrong."),
            Assert.Single(frame.Problems));
    }

    [Fact]
    public void Rounding_is_no_disagreement() =>
        Assert.Empty(ReadLines("measure,month,value,numerator,denominator", "Abandonment Rate: 101,2023-01,3.5%,3549,100000").Problems);

    [Fact]
    public void A_value_that_cannot_be_read_is_missing_whatever_its_parts_say()
    {
        var frame = ReadLines("measure,month,value,numerator,denominator", "Abandonment Rate: 101,2023-01,many,35,1000");

        Assert.Empty(frame.Series);
        Assert.Equal("KLOE7024", Assert.Single(frame.Problems).Code);
    }

    [Fact]
    public void More_cases_met_than_there_were_is_impossible()
    {
        var frame = ReadLines("measure,month,value,numerator,denominator", "Abandonment Rate: 101,2023-01,,6,4");

        Assert.Empty(frame.Series);
        Assert.Equal("\"6 of 4\" is impossible: the numerator cannot be larger than the denominator.", Assert.Single(frame.Problems).Message);
    }

    [Fact]
    public void A_withheld_numerator_withholds_the_share()
    {
        var row = ReadLines("measure,month,numerator,denominator", "Abandonment Rate: 101,2023-01,[c],40").SeriesOf(Abandonment, string.Empty)![Jan]!;

        Assert.Equal((null, Marks.Suppressed), (row.Value, row.Marks));
    }

    [Fact]
    public void None_of_none_is_no_share()
    {
        var row = ReadLines("measure,month,numerator,denominator", "Abandonment Rate: 101,2023-01,0,0").SeriesOf(Abandonment, string.Empty)![Jan]!;

        Assert.Null(row.Value);
        Assert.Equal(0, row.Denominator);
    }

    private static IEnumerable<double?> Shares(string january, string december, int problems)
    {
        var frame = ReadShares(january, december);
        Assert.Equal(problems, frame.Problems.Count);
        var series = frame.SeriesOf(Abandonment, string.Empty)!;
        return [series.Value(Jan), series.Value(Dec)];
    }

    private static Frame ReadShares(string january, string december) =>
        ReadLines("measure,month,value", $"Abandonment Rate: 101,2023-01,{january}", $"Abandonment Rate: 101,2022-12,{december}");
}
