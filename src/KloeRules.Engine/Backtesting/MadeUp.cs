using System.Globalization;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;
using KloeRules.Statistics.Chance;

namespace KloeRules.Engine.Backtesting;

/// <summary>A series, and others like it in which nothing changes. The same repeat gives the same figures every time.</summary>
/// <param name="purpose">What they are made up for, so that two rules don't see the same luck.</param>
internal sealed class MadeUp(MonthlySeries series, string purpose)
{
    /// <summary>What is older says little about how the series varies now: its level may have changed since, which would pass for carry-over.</summary>
    private const int MonthsLookedAt = 48;

    private readonly OrdinaryVariation? variation = OrdinaryVariation.Of(Figures(series));
    private readonly bool isNeverBelowZero = series.Observations.All(row => row.Value is null or >= 0);

    /// <summary>False where the series is too short or never moves; it is then taken as it is.</summary>
    public bool Varies => variation is not null;

    public MonthlySeries Again(int repeat)
    {
        if (variation is not { } ordinary)
        {
            return series;
        }

        var numbers = new SeededNumbers(string.Join('\n', purpose, series.Measure.Name, series.Area, repeat.ToString(CultureInfo.InvariantCulture)));
        var figures = ordinary.Simulate(series.Last - series.First + 1, numbers);
        return new MonthlySeries(
            series.Measure,
            series.Area,
            series.Observations.Select(row => row.Value is null ? row : row with { Value = Possible(figures[row.Month - series.First]), Numerator = null }));
    }

    private double Possible(double figure)
    {
        var most = series.Measure.Unit is { Quantity: Quantity.Percent, IsRatio: false } ? 1 : double.MaxValue;
        var possible = isNeverBelowZero ? Math.Clamp(figure, 0, most) : figure;
        return series.Measure.Unit.Quantity == Quantity.Count ? Math.Round(possible) : possible;
    }

    private static double[] Figures(MonthlySeries series)
    {
        var figures = new double[Math.Min(MonthsLookedAt, series.Last - series.First + 1)];
        for (var i = 0; i < figures.Length; i++)
        {
            figures[i] = series.Value(series.Last - (figures.Length - 1 - i)) ?? double.NaN;
        }

        return figures;
    }
}
