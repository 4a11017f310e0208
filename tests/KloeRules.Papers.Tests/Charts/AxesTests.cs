using FsCheck;
using FsCheck.Fluent;
using KloeRules.Language.Units;
using KloeRules.Papers.Charts.Modelling;

namespace KloeRules.Papers.Tests.Charts;

public sealed class AxesTests
{
    private static readonly Unit[] Units =
        [Unit.Count, Unit.Percent, Unit.Points, Unit.Duration, Unit.Days, new(Quantity.Money, Statistic.Total), new(Quantity.Rate, Statistic.Mean, Per: 1000), new(Quantity.Score, Statistic.Mean)];

    public static TheoryData<string, double, double, string, string> Scales => new()
    {
        { "duration", 3600, 5958, "hours:minutes", "1:00 1:10 1:20 1:30 1:40" },
        { "duration", 20, 95, "minutes:seconds", "0:00 0:30 1:00 1:30 2:00" },
        { "duration", 0, 500_000, "days", "0 1 2 3 4 5 6" },
        { "days", 150 * 86_400, 225 * 86_400, "days", "140 160 180 200 220 240" },
        { "percent", 0.56, 0.699, "", "55% 60% 65% 70%" },
        { "percent", 0.0312, 0.0331, "", "3.10% 3.15% 3.20% 3.25% 3.30% 3.35%" },
        { "count", 2, 5, "", "2 3 4 5" },
        { "count", 3000, 43_780, "", "0 10k 20k 30k 40k 50k" },
        { "money", 1_200_000, 2_600_000, "", "£1.0m £1.5m £2.0m £2.5m £3.0m" },
        { "rate", 3.1, 4.4, "per 1,000", "3.0 3.5 4.0 4.5" },
        { "points", -0.02, 0.03, "percentage points", "−2 −1 0 1 2 3" },
    };

    [Theory]
    [MemberData(nameof(Scales))]
    public void Ticks_stand_at_figures_that_people_count_in(string unit, double low, double high, string words, string ticks)
    {
        var axis = Axes.Of([low, high], unit switch
        {
            "duration" => Unit.Duration,
            "days" => Unit.Days,
            "percent" => Unit.Percent,
            "points" => Unit.Points,
            "money" => new Unit(Quantity.Money, Statistic.Total),
            "rate" => new Unit(Quantity.Rate, Statistic.Mean, Per: 1000),
            _ => Unit.Count,
        });

        Assert.Equal((words, ticks), (axis.Unit, string.Join(" ", axis.Ticks.Select(tick => tick.Text))));
    }

    [Fact]
    public void One_figure_has_room_on_both_sides() =>
        Assert.Equal("6 7 8", string.Join(" ", Axes.Of([7], Unit.Count).Ticks.Select(tick => tick.Text)));

    [Fact]
    public void Every_scale_holds_its_figures_on_few_ticks_that_differ()
    {
        var figures = (from size in Gen.Choose(-6, 12)
                       from one in Gen.Choose(-1000, 1000)
                       from other in Gen.Choose(-1000, 1000)
                       from unit in Gen.Elements(Units)
                       select (One: one * Math.Pow(10, size), Other: other * Math.Pow(10, size), unit)).ToArbitrary();
        Prop.ForAll(figures, drawn =>
        {
            var ticks = Axes.Of([drawn.One, drawn.Other], drawn.unit).Ticks;
            var slack = 1e-6 * (ticks[^1].Value - ticks[0].Value);
            return ticks.Count is >= 2 and <= 13
                && ticks[0].Value <= Math.Min(drawn.One, drawn.Other) + slack
                && ticks[^1].Value >= Math.Max(drawn.One, drawn.Other) - slack
                && ticks.All(tick => double.IsFinite(tick.Value))
                && (drawn.unit.Quantity == Quantity.Duration || Math.Abs(drawn.One) < 1e-3 || ticks.Select(tick => tick.Text).Distinct().Count() == ticks.Count);
        }).QuickCheckThrowOnFailure();
    }
}
