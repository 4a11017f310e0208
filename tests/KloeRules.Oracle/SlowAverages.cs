using KloeRules.Language.Binding;
using KloeRules.Language.Units;
using KloeRules.Statistics.BaseEffect;
using KloeRules.Statistics.Change;

namespace KloeRules.Oracle;

/// <summary>Months beside the 24 before them, in exact numbers; standard deviations are compared by their squares.</summary>
internal static class SlowAverages
{
    private const int Fewest = 20;

    public static bool? IsBeside(SlowSeries series, int side, double deviations, int months)
    {
        var season = new SlowSeason(series, months);
        var before = series.UsualMonths(months, 24).Select((figure, i) => season.Without(figure, months + i)).OfType<Fraction>().ToArray();
        if (series.Back(0) is null || before.Length < Fewest)
            return null;

        if (deviations > 0 && SlowCounts.Of(series, months, 24) is { AreFew: true } counts)
        {
            return Kleene.And(Enumerable.Range(0, months).Select(back =>
                series.Back(back) is not null && counts.Chance(back, side) is { } chance ? chance < KloeRules.Statistics.Distributions.Normal.TwoSided(deviations) / 2 : (bool?)null));
        }

        var mean = SlowProcess.Sum(before) / Fraction.Of(before.Length);
        var variance = SlowProcess.Sum(before.Select(figure => (figure - mean) * (figure - mean))) / Fraction.Of(before.Length - 1);
        var limit = variance * Fraction.Of(deviations * deviations);
        if (variance.Sign == 0 && deviations > 0)
            return null;

        return Kleene.And(series.Months(0, months).Select(season.Without).Select(figure => figure is { } known
            ? SlowProcess.Beyond(known, mean, side, Fraction.Zero) && (known - mean) * (known - mean) > limit
            : (bool?)null));
    }

    public static bool? IsBaseExceptional(SlowSeries series, int side, Comparator comparator)
    {
        var (months, lag) = SlowTests.Lengths(comparator, series.Measure);
        var earlier = series.Months(lag, months);
        if (!earlier.Contains(null) && Enumerable.Range(lag, months).Any(series.IsExceptional))
            return true;

        if (lag == 12 && !earlier.Contains(null) && IsBaseEffect(series, months) is { } effect)
            return effect;

        if (earlier.Contains(null) || SlowProcess.OfMonths(series.UsualMonths(lag + months, 24), Fewest) is not { } limits)
            return null;

        var mean = SlowProcess.Sum(earlier.OfType<Fraction>()) / Fraction.Of(months);
        var width = limits.Move * Fraction.Of(2.66);
        return SlowProcess.Beyond(mean, limits.Mean, side, Fraction.Zero)
            && (mean - limits.Mean) * (mean - limits.Mean) * Fraction.Of(months) > width * width;
    }

    /// <summary>The months beside the same of earlier years, for what has cases behind it; null for less than three years of them.</summary>
    private static bool? IsBaseEffect(SlowSeries series, int months)
    {
        var reach = Math.Min(series.Month - series.First!.Value + 1, 72 + months);
        if (series.Back(0) is null || SlowCounts.OfAll(series, reach) is not { } counts)
            return null;

        var backs = Enumerable.Range(0, reach).Reverse().ToArray();
        double[] Each(Func<(double Part, double Whole), int, double> of) => [.. backs.Select(back => counts.Months.TryGetValue(back, out var one) ? of(one, back) : double.NaN)];
        var parts = Each((one, _) => one.Part);
        var isCount = series.Measure.Unit.Quantity == Quantity.Count;
        double[] wholes = isCount
            ? [.. backs.Select(back => (double)DateTime.DaysInMonth((series.Month - back).Year, (series.Month - back).Number))]
            : Each((one, _) => one.Whole);
        bool[] odd = [.. backs.Select(series.IsExceptional)];
        var verdict = counts.IsShare ? ShareBase.Of(parts, wholes, months, odd) : CountBase.Of(parts, wholes, months, odd);
        return verdict.Why == CannotTell.Nothing ? verdict.IsEffect : null;
    }
}
