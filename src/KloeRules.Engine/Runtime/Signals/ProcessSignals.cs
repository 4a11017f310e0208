using KloeRules.Engine.Runtime.Signals.Charts;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;
using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>Signals of special cause, on the chart that fits the measure, in which the judged month takes part.</summary>
internal static class ProcessSignals
{
    private const int MonthsOfTwoOfThree = 3;

    /// <summary>Their sides in the order in which one of them is named when several hold.</summary>
    private static readonly (OnChart Judge, string Words)[] All =
    [
        (Outside, "it lies beyond its process limits"),
        (OnSteps, "it has moved the same way for seven months"),
        (TwoOfThree, "it has come close to a process limit twice in three months"),
        (Run, "it has stayed on one side of its average for eight months"),
    ];

    private delegate Sight OnChart(Sight latest, ProcessChart chart, int side);

    public static Sight OutsideLimits(in AskedSignal asked, MonthlySeries series) => Judge(asked, series, Outside);

    public static Sight Shifted(in AskedSignal asked, MonthlySeries series) => Judge(asked, series, Run);

    public static Sight CloseToLimits(in AskedSignal asked, MonthlySeries series) => Judge(asked, series, TwoOfThree);

    /// <summary>A drift needs no limits, so it can be told in a young series.</summary>
    public static Sight Drifting(in AskedSignal asked, MonthlySeries series)
    {
        var (latest, month) = (Figures.OfMonth(series, asked.Month), asked.Month);
        return latest.Value is null ? latest : Sides.Judge(asked.Sign!.Value, side => Steps(latest, series, month, side));
    }

    public static Sight SpecialCause(in AskedSignal asked, MonthlySeries series) => Judge(asked, series, AnyOfThem);

    private static Sight Judge(in AskedSignal asked, MonthlySeries series, OnChart judge)
    {
        var latest = Figures.OfMonth(series, asked.Month);
        if (latest.Value is null)
        {
            return latest;
        }

        var (chart, why) = ProcessChart.Of(series, asked.Month);
        return chart is null
            ? latest with { Reading = Reading.Unknown(why) }
            : Sides.Judge(asked.Sign!.Value, side => judge(latest, chart, side));
    }

    private static Sight AnyOfThem(Sight latest, ProcessChart chart, int side)
    {
        Sight? most = null;
        foreach (var (judge, words) in All)
        {
            var one = judge(latest, chart, side);
            most = most is null || one.Reading.Truth > most.Value.Reading.Truth ? one with { Detail = words } : most;
        }

        return most!.Value.Reading.Truth == Truth.True ? most.Value : most.Value with { Detail = null };
    }

    private static Sight Outside(Sight latest, ProcessChart chart, int side)
    {
        var (figure, limit) = (chart.OnScale(chart.Month), side < 0 ? chart.Scale.Lower : chart.Scale.Upper);
        return latest with
        {
            Limit = chart.Bounds.Limit(side),
            Reference = chart.Bounds.Mean,
            Reading = Reading.Of(side * Compared.Of(figure, limit, Math.Abs(figure) + Math.Abs(limit)) > 0),
            WorkOutBasis = () => ChartBasis.Of(chart, side, chart.Chance),
        };
    }

    private static Sight Run(Sight latest, ProcessChart chart, int side)
    {
        var months = chart.Latest(LatestPoint.RunLength);
        return latest with
        {
            Reference = chart.Season.Without(chart.Bounds.Mean, chart.Month),
            Reading = Sides.Told(
                LatestPoint.EndsRun(months, chart.Scale, (Side)side),
                LatestPoint.EndsRun(Filled(months, side), chart.Scale, (Side)side),
                SeriesMonths.WhyMissing(chart.Series, chart.Month, months.Length)),
            WorkOutBasis = () => ChartBasis.Of(chart, side, NominalChance.OfRun(months, chart.Scale)),
        };
    }

    private static Sight OnSteps(Sight latest, ProcessChart chart, int side) => Steps(latest, chart.Series, chart.Month, side);

    private static Sight Steps(Sight latest, MonthlySeries series, Month month, int side)
    {
        var months = SeriesMonths.Latest(series, month, LatestPoint.StepLength);
        return latest with
        {
            Reference = double.IsNaN(months[0]) ? null : months[0],
            Reading = Sides.Told(
                LatestPoint.EndsSteps(months, (Side)side),
                LatestPoint.EndsSteps(Interpolated(months, side), (Side)side),
                SeriesMonths.WhyMissing(series, month, months.Length)),
            WorkOutBasis = () => SeriesMonths.Basis("steps from month to month", month, months) with
            {
                Chance = NominalChance.OfSteps(months),
                Effect = double.IsNaN(months[0]) ? null : new Effect(EffectKind.Difference, months[^1] - months[0]),
                Warnings = ["steps are a weak sign of a trend"],
            },
        };
    }

    private static Sight TwoOfThree(Sight latest, ProcessChart chart, int side)
    {
        var months = chart.Latest(MonthsOfTwoOfThree);
        var holds = LatestPoint.IsTwoOfThree(months, chart.Scale, (Side)side);
        return latest with
        {
            Limit = chart.Bounds.Near(side),
            Reference = chart.Bounds.Mean,
            Reading = Sides.Told(
                holds,
                LatestPoint.IsTwoOfThree(Filled(months, side), chart.Scale, (Side)side),
                SeriesMonths.WhyMissing(chart.Series, chart.Month, months.Length)),
            WorkOutBasis = () => ChartBasis.Of(chart, side, holds ? NominalChance.TwoOfThree : null),
        };
    }

    /// <summary>Missing months as far out as can be.</summary>
    private static double[] Filled(double[] months, int side) => [.. months.Select(known => double.IsNaN(known) ? side * double.PositiveInfinity : known)];

    /// <summary>Missing months on a straight line between their neighbours, or going on before the first at one a month.</summary>
    private static double[] Interpolated(double[] months, int side)
    {
        var filled = (double[])months.Clone();
        for (var i = filled.Length - 2; i >= 0; i--)
        {
            if (double.IsNaN(filled[i]))
            {
                var before = Array.FindLastIndex(months, i, known => !double.IsNaN(known));
                filled[i] = before < 0 ? filled[i + 1] - (side * Math.Max(1, Math.Abs(filled[i + 1]))) : filled[i + 1] - ((filled[i + 1] - months[before]) / (i + 1 - before));
            }
        }

        return filled;
    }
}
