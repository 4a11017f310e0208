using KloeRules.Language.Units;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Tests.Wording;

public sealed class FigureWordsTests
{
    private static readonly Unit Money = new(Quantity.Money, Statistic.Total);
    private static readonly Unit Rate = new(Quantity.Rate, Statistic.Mean, Per: 1000);
    private static readonly Unit Score = new(Quantity.Score, Statistic.Mean);

    [Theory]
    [InlineData(5, "5 seconds")]
    [InlineData(1, "1 second")]
    [InlineData(0, "0 seconds")]
    [InlineData(368, "6 minutes 8 seconds")]
    [InlineData(599.6, "10 minutes")]
    [InlineData(659, "11 minutes")]
    [InlineData(3599.9, "1 hour")]
    [InlineData(5914, "1 hour 39 minutes")]
    [InlineData(90_000, "25 hours")]
    [InlineData(180_000, "2 days 2 hours")]
    public void A_duration_is_no_finer_than_a_reader_needs(double seconds, string words) =>
        Assert.Equal(words, FigureWords.Level(seconds, Unit.Duration));

    [Theory]
    [InlineData(225, "225 days")]
    [InlineData(1, "1 day")]
    [InlineData(12.5, "12.5 days")]
    public void A_measure_in_days_stays_in_days(double days, string words) =>
        Assert.Equal(words, FigureWords.Level(days * Unit.SecondsPerDay, Unit.Days));

    [Fact]
    public void Levels_are_written_in_the_style_of_their_unit()
    {
        Assert.Equal("46.0%", FigureWords.Level(0.46, Unit.Percent));
        Assert.Equal("1,497", FigureWords.Level(1497, Unit.Count));
        Assert.Equal("minus 12", FigureWords.Level(-12, Unit.Count));
        Assert.Equal("£2.5m", FigureWords.Level(2_500_000, Money));
        Assert.Equal("£1.25bn", FigureWords.Level(1_250_000_000, Money));
        Assert.Equal("£45,300", FigureWords.Level(45_300, Money));
        Assert.Equal("£12.50", FigureWords.Level(12.5, Money));
        Assert.Equal("3.2 per 1,000", FigureWords.Level(3.2, Rate));
        Assert.Equal("7.45", FigureWords.Level(7.45, Score));
    }

    [Theory]
    [InlineData(858.3, "858")]
    [InlineData(103.7, "104")]
    [InlineData(99.96, "100")]
    [InlineData(48.25, "48.3")]
    [InlineData(48, "48")]
    [InlineData(-1135.3, "minus 1,135")]
    [InlineData(0.04, "almost 0")]
    [InlineData(0, "0")]
    public void A_count_has_a_tenth_only_below_a_hundred_and_only_when_it_is_not_whole(double count, string words) =>
        Assert.Equal(words, FigureWords.Level(count, Unit.Count));

    [Fact]
    public void A_difference_of_shares_is_in_percentage_points() =>
        Assert.Equal("5.9 percentage points", FigureWords.Difference(-0.059, Unit.Percent));

    [Fact]
    public void A_change_says_which_way()
    {
        Assert.Equal("up 7 minutes 23 seconds", FigureWords.Change(443, Unit.Duration));
        Assert.Equal("down 5.9 percentage points", FigureWords.Change(-0.059, Unit.Percent));
        Assert.Equal("up 56.6%", FigureWords.RelativeChange(0.566));
    }

    [Fact]
    public void A_change_that_rounds_to_nothing_is_no_change() =>
        Assert.Equal("no change", FigureWords.Change(-0.3, Unit.Duration));

    [Theory]
    [InlineData(3600, "1 hour")]
    [InlineData(5400, "1 hour 30 minute")]
    [InlineData(7200, "2 hour")]
    public void Before_line_a_limit_is_an_adjective(double seconds, string words) =>
        Assert.Equal(words, FigureWords.Adjective(seconds, Unit.Duration));
}
