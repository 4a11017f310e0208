using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Measures.Series;
using KloeRules.Statistics.Change;
using KloeRules.Statistics.Intervals;
using KloeRules.Statistics.Peers;

namespace KloeRules.Engine.Runtime.Signals.Comparing;

/// <summary>Over two years of events: whether the force grew from the first to the second by another factor than all others together.</summary>
internal static class GrowthSignal
{
    private const int Year = 12;

    /// <returns>Null over other months, of figures that count no events, and where the events behind one of the series are not known.</returns>
    public static Sight? Judge(in AskedSignal asked, MonthlySeries series, in Sight sight, int months)
    {
        var area = asked.At.Area(asked.Place);
        if (months != 2 * Year || Events(asked, area) is not { } own || Others(asked, NameKey.Of(area)) is not { } others)
        {
            return null;
        }

        var isSeasonal = SeasonOf.Has(series, asked.Month);
        if (GrowthGap.Of(Growth(own, isSeasonal), Growth(others, isSeasonal)) is not { } gap)
        {
            return sight with { Reading = Reading.Unknown(UnknownReason.TooFewCases) };
        }

        return sight with
        {
            Chance = gap.Chance,
            Basis = new Basis("growth beside that of the others (quasi-Poisson)", asked.Month - (Year - 1), asked.Month, months, 0)
            {
                Earlier = (asked.Month - (months - 1), asked.Month - Year),
                Statistic = ("t", gap.Difference / gap.StandardError),
                Chance = gap.Chance,
                Dispersion = Growth(own, isSeasonal).Dispersion,
                Effect = PeriodTest.Sized(EffectKind.Relative, Math.Exp(gap.Difference) - 1, new Interval(gap.Ratio.Lower - 1, gap.Ratio.Upper - 1)),
            },
            Reading = Reading.Of(gap.Differs != 0 && asked.Sign!.Value * gap.Differs >= 0),
        };
    }

    private static QuasiPoisson Growth(CasesByMonth events, bool isSeasonal) => isSeasonal
        ? QuasiPoisson.ByMonth(events.Parts[Year..], events.Wholes[Year..], events.Parts[..Year], events.Wholes[..Year])
        : QuasiPoisson.Of(events.Parts[Year..], events.Wholes[Year..], events.Parts[..Year], events.Wholes[..Year]);

    private static CasesByMonth? Events(in AskedSignal asked, string area) =>
        CasesOfAreas.Months(asked, area, 2 * Year) is { Kind: CaseKind.Events or CaseKind.Rate } events && events.Wholes.All(whole => whole > 0) ? events : null;

    /// <summary>Those of all others that have every month, added up; null where they are too few, or one of them does not tell its events.</summary>
    private static CasesByMonth? Others(in AskedSignal asked, string own)
    {
        CasesByMonth? sum = null;
        foreach (var area in asked.At.Context.Rule.Groups[asked.Group].Areas)
        {
            if (NameKey.Of(area) != own && AssociationSignals.HasAll(asked, area, 2 * Year))
            {
                if (Events(asked, area) is not { } events)
                {
                    return null;
                }

                sum = sum is null ? events : events with { Parts = Added(sum.Parts, events.Parts), Wholes = Added(sum.Wholes, events.Wholes) };
            }
        }

        return sum;
    }

    private static double[] Added(double[] one, double[] other) => [.. one.Zip(other, (a, b) => a + b)];
}
