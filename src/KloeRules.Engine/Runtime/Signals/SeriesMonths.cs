using KloeRules.Engine.Verdicts;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>Months of a series as signals read them. What lies before a declared baseline belongs to another way of working and is not read.</summary>
internal static class SeriesMonths
{
    /// <summary>The figures of so many months up to one, oldest first; NaN for a missing one.</summary>
    public static double[] Latest(MonthlySeries series, Month last, int months)
    {
        var figures = new double[months];
        for (var i = 0; i < months; i++)
        {
            var month = last - (months - 1 - i);
            figures[i] = month < First(series) ? double.NaN : series.Value(month) ?? double.NaN;
        }

        return figures;
    }

    /// <summary>The same without months out of the ordinary, for what says what is usual.</summary>
    public static double[] LatestUsual(MonthlySeries series, Month last, int months)
    {
        var figures = Latest(series, last, months);
        for (var i = 0; i < months; i++)
        {
            figures[i] = series.Measure.IsExceptional(last - (months - 1 - i)) ? double.NaN : figures[i];
        }

        return figures;
    }

    /// <summary>The figure of a month; NaN when it is missing or out of the ordinary.</summary>
    public static double Usual(MonthlySeries series, Month month) =>
        series.Measure.IsExceptional(month) ? double.NaN : series.Value(month) ?? double.NaN;

    /// <summary>The months from one to another, both included, oldest first; NaN for one that is missing or out of the ordinary.</summary>
    public static double[] UsualBetween(MonthlySeries series, Month first, Month last) =>
        [.. Enumerable.Range(0, Math.Max(0, last - first + 1)).Select(offset => Usual(series, first + offset))];

    /// <summary>The statistics over these months, to be filled in by the method.</summary>
    /// <param name="months">Oldest first, up to <paramref name="last"/>; NaN for a missing one.</param>
    public static Basis Basis(string method, Month last, ReadOnlySpan<double> months)
    {
        var count = Statistics.ControlCharts.Figures.Count(months);
        return new Basis(method, last - (months.Length - 1), last, count, months.Length - count);
    }

    /// <summary>Why one of so many months up to one has no figure.</summary>
    public static UnknownReason WhyMissing(MonthlySeries series, Month last, int months) =>
        last - (months - 1) < First(series) ? UnknownReason.TooLittleHistory : UnknownReason.MissingMonth;

    /// <summary>The first month that is read.</summary>
    public static Month First(MonthlySeries series) =>
        series.Measure.Baseline is { } baseline && baseline.First > series.First ? baseline.First : series.First;
}
