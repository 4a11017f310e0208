using KloeRules.Engine.Verdicts;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;
using KloeRules.Statistics.Peers;

namespace KloeRules.Engine.Runtime.Signals.Comparing;

/// <summary>The cases behind the figures of areas over the same months, as far as they are given for every one of them.</summary>
internal static class CasesOfAreas
{
    /// <summary>Month by month, oldest first; null where a month is missing or does not say what stands behind it.</summary>
    public static CasesByMonth? Months(in AskedSignal asked, string area, int months)
    {
        if (asked.At.Window != Window.Month || asked.At.Context.Frame.SeriesOf(asked.Measure, area) is not { } series)
        {
            return null;
        }

        var rows = new Observation?[months];
        for (var back = 0; back < months; back++)
        {
            if (series.Value(asked.Month - back) is null || series[asked.Month - back] is not { } row)
            {
                return null;
            }

            rows[months - 1 - back] = row;
        }

        return CasesByMonth.Of(asked.Measure, rows) is { } cases && cases.Wholes.Sum() > 0 ? cases : null;
    }

    /// <summary>All of them together, such that they give the area's figure.</summary>
    public static (AreaCases Cases, Sampling Sampling)? Of(in AskedSignal asked, string area, double figure, int months) =>
        Months(asked, area, months) is { } cases
            ? (new AreaCases(figure * cases.Wholes.Sum() / Scale(asked.Measure.Unit, cases.Wholes.Sum()), cases.Wholes.Sum()), cases.Sampling)
            : null;

    /// <summary>By how much a figure in the measure's unit is larger than events for each one of the exposure.</summary>
    public static double Scale(Unit unit, double exposure) => unit.Quantity switch
    {
        Quantity.Percent => 1,
        Quantity.Rate => unit.Per,
        _ => exposure,
    };

    /// <summary>The statistics over the months that areas are held beside one another in.</summary>
    public static Basis Basis(in AskedSignal asked, string method, int months)
    {
        var covered = Math.Max(months, asked.Measure.MonthsCovered);
        return new Basis(method, asked.Month - (covered - 1), asked.Month, covered, 0);
    }
}
