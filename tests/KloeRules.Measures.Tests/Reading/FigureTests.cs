using KloeRules.Language.Binding;
using KloeRules.Measures.Reading;
using static KloeRules.Measures.Tests.Catalogue;

namespace KloeRules.Measures.Tests.Reading;

public class FigureTests
{
    [Theory]
    [InlineData("3513", 3_513)]
    [InlineData("3,513", 3_513)]
    [InlineData("+12", 12)]
    [InlineData("1.0", 1)]
    [InlineData("1.2E+03", 1_200)]
    [InlineData("0", 0)]
    public void A_count_may_have_thousands_commas(string cell, double value) => Assert.Equal(value, ValueOf(Crime, cell));

    [Theory]
    [InlineData("£1,250", 1_250)]
    [InlineData("1250.50", 1_250.5)]
    [InlineData("-£3", -3)]
    [InlineData("£2.5m", 2_500_000)]
    [InlineData("£300k", 300_000)]
    public void Money_may_have_a_pound_sign(string cell, double value) => Assert.Equal(value, ValueOf(Budget, cell));

    [Theory]
    [InlineData("00:07:23", 443)]
    [InlineData("1:42:53", 6_173)]
    [InlineData("27:00:00", 97_200)]
    [InlineData("1h 30m", 5_400)]
    [InlineData("1h30m", 5_400)]
    [InlineData("90 mins", 5_400)]
    [InlineData("12 minutes and 47 seconds", 767)]
    [InlineData("1 hour, 5 minutes", 3_900)]
    [InlineData("2 days", 172_800)]
    [InlineData("0.5h", 1_800)]
    public void A_length_of_time_is_held_in_seconds(string cell, double seconds) => Assert.Equal(seconds, ValueOf(AnswerTime, cell));

    [Theory]
    [InlineData("23", 23 * 86_400)]
    [InlineData("23 days", 23 * 86_400)]
    [InlineData("1.5", 1.5 * 86_400)]
    public void A_bare_number_is_days_only_where_the_measure_says_so(string cell, double seconds) => Assert.Equal(seconds, ValueOf(Charge, cell));

    [Fact]
    public void A_bare_number_for_a_length_of_time_is_not_guessed() =>
        AssertLeftOut(
            AnswerTime,
            "443",
            "KLOE7025",
            "\"443\" does not say whether it counts days, hours, minutes or seconds.",
            "Write it as 00:07:23 or 7m 23s, or give the measure the unit \"days\".");

    [Theory]
    [InlineData("3,5")]
    [InlineData("1,2345")]
    [InlineData("about 10")]
    [InlineData("12%")]
    [InlineData("<5")]
    [InlineData("12 [q]")]
    public void What_is_no_number_is_left_out(string cell) =>
        AssertLeftOut(
            Crime,
            cell,
            "KLOE7024",
            $"\"{cell}\" is not a number such as 1,497.",
            "Correct the cell, leave it empty if there is no figure, or write [c] if the figure is withheld.");

    [Fact]
    public void A_long_cell_is_shown_shortened_on_one_line() =>
        AssertLeftOut(
            Crime,
            "see the\nlong commentary of the previous page about this",
            "KLOE7024",
            "\"see the long commentary of the previous…\" is not a number such as 1,497.",
            "Correct the cell, leave it empty if there is no figure, or write [c] if the figure is withheld.");

    [Fact]
    public void A_negative_count_is_impossible() => AssertImpossible(Crime, "-3", "a count or rate cannot be negative");

    [Fact]
    public void A_share_above_the_whole_is_impossible() => AssertImpossible(Abandonment, "104.2%", "a share cannot be above 100%");

    [Fact]
    public void A_share_below_nothing_is_impossible() => AssertImpossible(Abandonment, "-0.1%", "a share cannot be below 0%");

    [Fact]
    public void Sixty_seconds_are_impossible_on_a_clock() => AssertImpossible(AnswerTime, "00:07:60", "minutes and seconds stay below 60");

    [Fact]
    public void A_negative_length_of_time_is_impossible() => AssertImpossible(AnswerTime, "-00:07:23", "a length of time cannot be negative");

    [Theory]
    [InlineData("99999999999999")]
    [InlineData("1e20")]
    public void A_figure_beyond_anything_reported_is_impossible(string cell) =>
        AssertImpossible(Crime, cell, "no figure is larger than a million million");

    private static double? ValueOf(Measure measure, string cell)
    {
        var frame = ReadLines("measure,month,value", $"{measure.Name},2023-01,\"{cell}\"");
        Assert.Empty(frame.Problems);
        return frame.SeriesOf(measure, string.Empty)!.Value(Jan);
    }

    private static void AssertImpossible(Measure measure, string cell, string law) => AssertLeftOut(
        measure,
        cell,
        "KLOE7026",
        $"\"{cell}\" is impossible: {law}.",
        "Correct the figure at its source and export the data again.");

    private static void AssertLeftOut(Measure measure, string cell, string code, string message, string remedy)
    {
        var frame = ReadLines("measure,month,value", $"{measure.Name},2023-01,\"{cell}\"");

        Assert.Empty(frame.Series);
        Assert.Equal(
            new DataProblem(
                ProblemKind.LeftOut,
                code,
                new Measures.Series.Source("data.csv", 2, 3),
                message,
                "The figure was left out; it counts as missing, not as zero.",
                remedy),
            Assert.Single(frame.Problems));
    }
}
