using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;
using KloeRules.Statistics.Association;
using KloeRules.Statistics.Intervals;
using KloeRules.Statistics.Peers;

namespace KloeRules.Engine.Runtime.Signals.Comparing;

/// <summary>Two series side by side: whether they move apart, or move together.</summary>
internal static class AssociationSignals
{
    private const int MostMonths = 60;

    /// <summary>The ratio to peers, to the country or to another measure has a trend.</summary>
    public static Sight Apart(in AskedSignal asked, MonthlySeries series)
    {
        var months = (int)asked.Numbers[0];
        if (asked.Other >= 0 && asked.At.Measure(asked.Other).MonthsCovered > 1)
        {
            return Runtime.Figures.Nothing(asked.At.WhyNoRun(asked.Other));
        }

        var (own, why) = Figures(series, asked.Month, months);
        if (own is null)
        {
            return Runtime.Figures.Nothing(why);
        }

        var (other, standing) = asked.Other >= 0 ? Beside(asked, months) : Average(asked, months, own);
        if (other is null)
        {
            return Runtime.Figures.Nothing(asked.Other >= 0 ? UnknownReason.OthersMissing : UnknownReason.TooFewOthers) with { Standing = standing };
        }

        var sight = Runtime.Figures.OfMonth(series, asked.Month) with { Standing = standing };
        if (asked.Other < 0 && GrowthSignal.Judge(asked, series, sight, months) is { } growth)
        {
            return growth;
        }

        if (own.Concat(other).Any(figure => figure <= 0))
        {
            return sight with { Reading = Reading.Unknown(UnknownReason.ZeroBase) };
        }

        if (Divergence.Of(own, other) is not { } apart)
        {
            return sight with { Reading = Reading.Unknown(months < Divergence.FewestMonths ? UnknownReason.TooLittleHistory : UnknownReason.NoVariation) };
        }

        var doubt = asked.Other >= 0 ? PartOfWhole.Doubt(asked.At.Context, asked.Measure, asked.At.Measure(asked.Other)) : null;
        return sight with
        {
            Chance = apart.Chance,
            Basis = new Basis("Mann-Kendall on the prewhitened logarithm of the ratio", asked.Month - (months - 1), asked.Month, months, 0)
            {
                Chance = apart.Chance,
                Effect = PeriodTest.Sized(
                    EffectKind.RelativeMonthly,
                    Math.Exp(apart.Line.Slope) - 1,
                    new Interval(Math.Exp(apart.Line.Interval.Lower) - 1, Math.Exp(apart.Line.Interval.Upper) - 1)),
                Warnings = doubt is null ? [] : [doubt],
            },
            Caveat = doubt ?? sight.Caveat,
            Reading = Reading.Of(apart.IsSignificant && asked.Sign!.Value * apart.Sign >= 0),
        };
    }

    /// <summary>The changes of two measures go together, the same way or the opposite way.</summary>
    public static Sight Together(in AskedSignal asked, MonthlySeries series)
    {
        if (asked.At.Measure(asked.Other).MonthsCovered > 1)
        {
            return Runtime.Figures.Nothing(asked.At.WhyNoRun(asked.Other));
        }

        if (asked.OtherSeries is not { } other)
        {
            return Runtime.Figures.Nothing(UnknownReason.OthersMissing);
        }

        var last = asked.At.MonthOf(asked.Other) < asked.Month ? asked.At.MonthOf(asked.Other) : asked.Month;
        var (x, y) = Common(series, other, last);
        var sight = Runtime.Figures.OfMonth(series, asked.Month);
        if (x.Length < MovesWith.FewestMonths)
        {
            return sight with { Reading = Reading.Unknown(UnknownReason.TooLittleHistory) };
        }

        if (MovesWith.Of(x, y, (int)asked.Numbers[0]) is not { } moves)
        {
            return sight with { Reading = Reading.Unknown(UnknownReason.NoVariation) };
        }

        var doubt = PartOfWhole.Doubt(asked.At.Context, asked.Measure, asked.At.Measure(asked.Other));
        var isFound = moves.Chance <= MovesWith.Significant && asked.Sign!.Value * moves.Coefficient >= 0;
        return sight with
        {
            Chance = moves.Chance,
            Basis = new Basis(
                $"Spearman of changes on {(moves.Apart == 1 ? "the month" : "the same month a year")} before, as of {moves.Effective:0} months", last - (x.Length - 1), last, x.Length, 0)
            {
                Statistic = ("ρ", moves.Coefficient),
                Chance = moves.Chance,
                Warnings = doubt is null ? [] : [doubt],
            },
            Caveat = doubt ?? sight.Caveat,
            Standing = new Standing(asked.At.Measure(asked.Other).Name, 1, 1) { Together = (moves.Coefficient, moves.Lag) },
            Reading = Reading.Of(isFound),
        };
    }

    /// <summary>The latest unbroken run of months that both have, five years at most.</summary>
    private static (double[] X, double[] Y) Common(MonthlySeries x, MonthlySeries y, Language.Time.Month last)
    {
        var count = 0;
        while (count < MostMonths && x.Value(last - count) is not null && y.Value(last - count) is not null)
        {
            count++;
        }

        return (Figures(x, last, count).Figures!, Figures(y, last, count).Figures!);
    }

    private static (double[]? Other, Standing Standing) Beside(in AskedSignal asked, int months)
    {
        var standing = new Standing(asked.At.Measure(asked.Other).Name, 1, 1);
        return asked.OtherSeries is { } series ? (Figures(series, asked.Month, months).Figures, standing) : (null, standing);
    }

    /// <summary>The others that have every month, added up or averaged; null when they are too few.</summary>
    private static (double[]? Other, Standing Standing) Average(in AskedSignal asked, int months, double[] judged)
    {
        var group = asked.At.Context.Rule.Groups[asked.Group];
        var area = asked.At.Area(asked.Place);
        var own = NameKey.Of(area);
        var seen = new List<AreaFigure> { new(area, judged[^1]) };
        var complete = new List<double[]>();
        var count = 0;
        foreach (var other in group.Areas.Where(other => NameKey.Of(other) != own))
        {
            count++;
            var figures = asked.At.Context.Frame.SeriesOf(asked.Measure, other) is { } series ? Figures(series, asked.Month, months).Figures : null;
            if (figures is not null)
            {
                complete.Add(figures);
                seen.Add(new AreaFigure(other, figures[^1]));
            }
        }

        var standing = new Standing(group.Name, complete.Count, count) { Figures = seen };
        return complete.Count < (count == 1 ? 1 : PeerGap.FewestPeers)
            ? (null, standing)
            : ([.. Enumerable.Range(0, months).Select(month => complete.Average(figures => figures[month]))], standing);
    }

    /// <summary>Whether an area has every one of the latest months.</summary>
    public static bool HasAll(in AskedSignal asked, string area, int months) =>
        asked.At.Context.Frame.SeriesOf(asked.Measure, area) is { } series && Figures(series, asked.Month, months).Figures is not null;

    /// <summary>Consecutive months, oldest first, or why one is missing.</summary>
    private static (double[]? Figures, UnknownReason Why) Figures(MonthlySeries series, Language.Time.Month last, int months)
    {
        var figures = new double[months];
        for (var back = 0; back < months; back++)
        {
            var figure = Runtime.Figures.OfMonth(series, last - back);
            if (figure.Value is not { } value)
            {
                return (null, figure.Reading.Reason);
            }

            figures[months - 1 - back] = value;
        }

        return (figures, UnknownReason.None);
    }
}
