using KloeRules.Language.Binding;

namespace KloeRules.Oracle;

/// <summary>Months beside the 24 before them, in exact numbers; standard deviations are compared by their squares.</summary>
internal static class SlowAverages
{
    private const int Fewest = 20;

    public static bool? IsBeside(SlowSeries series, int side, double deviations, int months)
    {
        var before = series.UsualMonths(months, 24).OfType<Fraction>().ToArray();
        if (series.Back(0) is null || before.Length < Fewest)
            return null;

        var mean = SlowProcess.Sum(before) / Fraction.Of(before.Length);
        var variance = SlowProcess.Sum(before.Select(figure => (figure - mean) * (figure - mean))) / Fraction.Of(before.Length - 1);
        var limit = variance * Fraction.Of(deviations * deviations);
        if (variance.Sign == 0 && deviations > 0)
            return null;

        return Kleene.And(series.Months(0, months).Select(figure => figure is { } known
            ? SlowProcess.Beyond(known, mean, side, Fraction.Zero) && (known - mean) * (known - mean) > limit
            : (bool?)null));
    }

    public static bool? IsBaseExceptional(SlowSeries series, int side, Comparator comparator)
    {
        var (months, lag) = SlowTests.Lengths(comparator, series.Measure);
        var earlier = series.Months(lag, months);
        if (!earlier.Contains(null) && Enumerable.Range(lag, months).Any(series.IsExceptional))
            return true;

        if (earlier.Contains(null) || SlowProcess.OfMonths(series.UsualMonths(lag + months, 24), Fewest) is not { } limits)
            return null;

        var mean = SlowProcess.Sum(earlier.OfType<Fraction>()) / Fraction.Of(months);
        var width = limits.Move * Fraction.Of(2.66);
        return SlowProcess.Beyond(mean, limits.Mean, side, Fraction.Zero)
            && (mean - limits.Mean) * (mean - limits.Mean) * Fraction.Of(months) > width * width;
    }
}
