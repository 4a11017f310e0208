using KloeRules.Engine.Verdicts;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;
using KloeRules.Statistics.ControlCharts;
using KloeRules.Statistics.Distributions;
using Average = KloeRules.Statistics.Key2019.BesideAverage;

namespace KloeRules.Engine.Runtime.Signals.Charts;

/// <summary>What a judgement beside the average of 24 months rests on.</summary>
/// <param name="Usual">The 24 months before those judged.</param>
/// <param name="Average">Of these, without their season.</param>
/// <param name="Deviations">How many standard deviations the months must lie beyond it.</param>
/// <param name="Count">How many months.</param>
internal sealed record AverageBasis(MonthlySeries Series, Month Month, double[] Usual, KnownSeason Season, Average Average, double Deviations, int Count)
{
    private const double TwoDeviations = 2;

    private Month First => Month - Count - (Usual.Length - 1);

    /// <summary>The events behind the average and the judged month; null where there are none.</summary>
    public CountedMonths? Counted() => CountedMonths.Of(Series, First, Usual, Month);

    /// <param name="side">The side that was looked at: 1 high, −1 low.</param>
    public Basis OfDeviations(int side, bool holds)
    {
        var level = Season.Without(Figure, Month);
        var z = Average.Deviation > 0 ? (level - Average.Mean) / Average.Deviation : double.NaN;
        return Begun("average and standard deviation of the 24 months before" + (Season.Indices is null ? "" : ", season taken out")) with
        {
            Mean = Season.With(Average.Mean, Month),
            Deviation = Average.Deviation,
            DeviationFrom = "a sample",
            Lower = Deviations > 0 ? Season.With(Average.Mean - (Deviations * Average.Deviation), Month) : null,
            Upper = Deviations > 0 ? Season.With(Average.Mean + (Deviations * Average.Deviation), Month) : null,
            Statistic = double.IsNaN(z) ? null : ("z", z),
            Chance = ChanceOf(holds, double.IsNaN(z) ? null : Normal.TwoSided(z)),
            Effect = new Effect(EffectKind.Difference, Figure - Season.With(Average.Mean, Month)),
            Warnings = [.. Warnings(side, holds)],
        };
    }

    public Basis OfFewCases(int side, CountedMonths counted, bool holds) => Begun("exact test of few cases") with
    {
        Mean = counted.Mean * counted.Per,
        Chance = ChanceOf(holds, Math.Min(1, 2 * counted.Exactly(Month, counted.At(Month)!.Value.Events).ChanceOn((Side)side))),
        Effect = new Effect(EffectKind.Difference, Figure - (counted.Mean * counted.Per)),
        Warnings = Season.Indices is null ? [] : ["it has a season, which so few cases don't let be taken out"],
    };

    private double Figure => Series.Value(Month)!.Value;

    private Basis Begun(string method) => SeriesMonths.Basis(method, Month - Count, Usual);

    /// <summary>Of several months together only when all of them lie beyond.</summary>
    private double? ChanceOf(bool holds, double? ofOne) =>
        Count == 1 ? ofOne : holds ? 2 * Math.Pow(Normal.TwoSided(Deviations) / 2, Count) : null;

    private IEnumerable<string> Warnings(int side, bool holds)
    {
        if (holds && Count == 1 && Deviations == TwoDeviations && ProcessChart.Of(Series, Month).Chart is { } chart && !IsOutside(chart, side))
        {
            yield return chart is IndividualsChart ? "the individuals chart would not call it outside" : $"the {chart.Method} would not call it outside";
        }

        if (Deviations == 0 && Count > 1 && Counted()?.AreFewBeside(Month) == true)
        {
            yield return "so few cases lie unevenly round their average, so months on one side of it come more easily";
        }

        if (Season.Warning is { } season)
        {
            yield return season;
        }
    }

    private static bool IsOutside(ProcessChart chart, int side) => LatestPoint.IsOutside([chart.OnScale(chart.Month)], chart.Scale, (Side)side);
}
