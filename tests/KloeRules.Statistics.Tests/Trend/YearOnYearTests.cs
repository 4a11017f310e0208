using KloeRules.Statistics.Change;
using KloeRules.Statistics.Trend;

namespace KloeRules.Statistics.Tests.Trend;

public sealed class YearOnYearTests
{
    private const double Missing = double.NaN;

    private static readonly double[] Ones = [.. Enumerable.Repeat(1.0, 24)];
    private static readonly double[] Calls =
        [131, 104, 139, 98, 125, 147, 152, 111, 133, 119, 96, 138, 136, 112, 154, 105, 140, 121, 128, 167, 109, 147, 124, 156];

    [Fact]
    public void Counts_are_tested_by_their_ratio_and_the_months_counted_beside_it()
    {
        var seen = YearOnYear.OfCounts(Calls, Ones);

        Assert.Equal(1599 / 1493.0, seen.Effect, 12);
        Assert.Equal(9, seen.Months.Up);
        Assert.Equal(1, seen.Serial);
        Assert.Equal(0.2785141786834, seen.Chance, 9);
    }

    [Fact]
    public void Ten_months_of_twelve_come_about_by_chance_in_four_of_a_hundred()
    {
        double[] months = [.. Enumerable.Repeat(100.0, 12), 99, 98, .. Enumerable.Repeat(101.0, 10)];

        Assert.Equal(10, YearOnYear.OfFigures(months).Months.Up);
        Assert.Equal(0.0385742, YearOnYear.OfFigures(months).Months.Chance, 6);
    }

    [Fact]
    public void Months_that_resemble_the_one_before_count_for_less()
    {
        double[] waves = [.. Enumerable.Range(0, 24).Select(i => Math.Round(100 + (30 * Math.Sin(i / 3.0)) + (i < 12 ? 0 : 25)))];
        var seen = YearOnYear.OfCounts(waves, Ones);

        Assert.True(seen.Serial > 2);
        Assert.True(seen.Chance > TwoCounts.Of(waves.AsSpan(12), Ones.AsSpan(12), waves.AsSpan(0, 12), Ones.AsSpan(0, 12)).Chance);
    }

    [Fact]
    public void A_season_is_taken_out_before_months_are_said_to_resemble_one_another()
    {
        double[] seasonal = [.. Enumerable.Range(0, 24).Select(i => Math.Round((i < 12 ? 100 : 120) * (1 + (0.4 * Math.Sin(i * Math.PI / 6)))))];

        Assert.True(YearOnYear.OfCounts(seasonal, Ones).Serial > 1);
        Assert.Equal(1, YearOnYear.OfCounts(seasonal, Ones, isSeasonal: true).Serial);
        Assert.True(YearOnYear.OfCounts(seasonal, Ones, isSeasonal: true).Chance < 0.001);
    }

    [Fact]
    public void Shares_are_tested_by_their_difference()
    {
        double[] wholes = [.. Enumerable.Repeat(200.0, 24)];
        double[] parts = [.. Enumerable.Range(0, 24).Select(i => (i < 12 ? 40.0 : 60) + (i % 2))];
        var seen = YearOnYear.OfShares(parts, wholes);

        Assert.Equal(0.1, seen.Effect, 12);
        Assert.True(seen.Chance < 1e-6);
        Assert.Equal(12, seen.Months.Up);
    }

    [Fact]
    public void Other_figures_are_tested_by_their_ranked_differences()
    {
        double[] before = [.. Enumerable.Repeat(100.0, 12)];
        double[] moved = [-2, -7, 43, 44, 3, -14, 28, 6, 22, -21, -52, -24];
        var seen = YearOnYear.OfFigures([.. before, .. moved.Select(one => 100 + one)]);

        Assert.Equal(0.8500976562499999, seen.Chance, 9);
        Assert.Equal(0.5, seen.Effect);
        Assert.Equal(6, seen.Months.Up);
    }

    [Fact]
    public void Ten_pairs_of_months_are_needed()
    {
        double[] months = [.. Calls];
        (months[0], months[13]) = (Missing, Missing);
        Assert.Equal(CannotTell.Nothing, YearOnYear.OfCounts(months, Ones).Why);

        months[20] = Missing;
        Assert.Equal(CannotTell.MissingMonth, YearOnYear.OfCounts(months, Ones).Why);
        Assert.Equal(CannotTell.MissingMonth, YearOnYear.OfFigures(months).Why);
    }

    [Fact]
    public void More_parts_than_the_whole_are_no_share() =>
        Assert.Equal(CannotTell.NotAShare, YearOnYear.OfShares([.. Calls], [.. Enumerable.Repeat(100.0, 24)]).Why);
}
