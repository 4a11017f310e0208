using KloeRules.Engine.Verdicts;
using KloeRules.Measures.Series;
using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>Signals of special cause on an individuals (XmR) chart in which the judged month takes part.</summary>
internal static class ProcessSignals
{
    private const int MonthsOfTwoOfThree = 3;

    /// <summary>Their sides in the order in which one of them is named when several hold.</summary>
    private static readonly (OnLimits Judge, string Words)[] All =
    [
        (Outside, "it lies beyond its process limits"),
        (Steps, "it has moved the same way for seven months"),
        (TwoOfThree, "it has come close to a process limit twice in three months"),
        (Run, "it has stayed on one side of its average for eight months"),
    ];

    private delegate Sight OnLimits(in Sight latest, MonthlySeries series, Language.Time.Month month, ProcessLimits limits, int side);

    public static Sight OutsideLimits(in AskedSignal asked, MonthlySeries series) => Judge(asked, series, Outside);

    public static Sight Shifted(in AskedSignal asked, MonthlySeries series) => Judge(asked, series, Run);

    public static Sight CloseToLimits(in AskedSignal asked, MonthlySeries series) => Judge(asked, series, TwoOfThree);

    /// <summary>A drift needs no limits, so it can be told in a young series.</summary>
    public static Sight Drifting(in AskedSignal asked, MonthlySeries series)
    {
        var (latest, month) = (Figures.OfMonth(series, asked.Month), asked.Month);
        return latest.Value is null ? latest : Sides.Judge(asked.Sign!.Value, side => Steps(latest, series, month, default, side));
    }

    public static Sight SpecialCause(in AskedSignal asked, MonthlySeries series) => Judge(asked, series, AnyOfThem);

    private static Sight Judge(in AskedSignal asked, MonthlySeries series, OnLimits judge)
    {
        var (latest, month) = (Figures.OfMonth(series, asked.Month), asked.Month);
        if (latest.Value is null)
        {
            return latest;
        }

        var (limits, why) = ProcessBaseline.Limits(series, month);
        return limits is { } known
            ? Sides.Judge(asked.Sign!.Value, side => judge(latest, series, month, known, side))
            : latest with { Reading = Reading.Unknown(why) };
    }

    private static Sight AnyOfThem(in Sight latest, MonthlySeries series, Language.Time.Month month, ProcessLimits limits, int side)
    {
        Sight? most = null;
        foreach (var (judge, words) in All)
        {
            var one = judge(latest, series, month, limits, side);
            most = most is null || one.Reading.Truth > most.Value.Reading.Truth ? one with { Detail = words } : most;
        }

        return most!.Value.Reading.Truth == Truth.True ? most.Value : most.Value with { Detail = null };
    }

    private static Sight Outside(in Sight latest, MonthlySeries series, Language.Time.Month month, ProcessLimits limits, int side)
    {
        var (value, limit) = (latest.Value!.Value, side < 0 ? limits.Lower : limits.Upper);
        return latest with
        {
            Limit = limit,
            Reference = limits.Mean,
            Reading = Reading.Of(side * Compared.Of(value, limit, Math.Abs(value) + Math.Abs(limit)) > 0),
        };
    }

    private static Sight Run(in Sight latest, MonthlySeries series, Language.Time.Month month, ProcessLimits limits, int side)
    {
        var months = SeriesMonths.Latest(series, month, LatestPoint.RunLength);
        var suiting = Filled(months, limits.Mean + (side * limits.MeanMovingRange));
        return latest with
        {
            Reference = limits.Mean,
            Reading = Sides.Told(
                LatestPoint.EndsRun(months, limits, (Side)side),
                LatestPoint.EndsRun(suiting, limits, (Side)side),
                SeriesMonths.WhyMissing(series, month, months.Length)),
        };
    }

    private static Sight Steps(in Sight latest, MonthlySeries series, Language.Time.Month month, ProcessLimits limits, int side)
    {
        var months = SeriesMonths.Latest(series, month, LatestPoint.StepLength);
        return latest with
        {
            Reference = double.IsNaN(months[0]) ? null : months[0],
            Reading = Sides.Told(
                LatestPoint.EndsSteps(months, (Side)side),
                LatestPoint.EndsSteps(Interpolated(months, side), (Side)side),
                SeriesMonths.WhyMissing(series, month, months.Length)),
        };
    }

    private static Sight TwoOfThree(in Sight latest, MonthlySeries series, Language.Time.Month month, ProcessLimits limits, int side)
    {
        var months = SeriesMonths.Latest(series, month, MonthsOfTwoOfThree);
        var suiting = Filled(months, side < 0 ? limits.Lower : limits.Upper);
        return latest with
        {
            Limit = side < 0 ? limits.NearLower : limits.NearUpper,
            Reference = limits.Mean,
            Reading = Sides.Told(
                LatestPoint.IsTwoOfThree(months, limits, (Side)side),
                LatestPoint.IsTwoOfThree(suiting, limits, (Side)side),
                SeriesMonths.WhyMissing(series, month, months.Length)),
        };
    }

    private static double[] Filled(double[] months, double figure) => [.. months.Select(known => double.IsNaN(known) ? figure : known)];

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
