using System.Globalization;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;
using KloeRules.Statistics.Chance;

namespace KloeRules.Engine.Chance;

/// <summary>A series, and others like it in which nothing changes. The same repeat gives the same figures every time.</summary>
/// <param name="purpose">What they are made up for: two that differ don't see the same luck.</param>
internal sealed class MadeUp(MonthlySeries series, string purpose)
{
    private readonly Lookalikes? alike = Lookalikes.Of(Figures(series));
    private readonly bool isNeverBelowZero = series.Observations.All(row => row.Value is null or >= 0);

    /// <summary>False where the series is too short or never moves; it is then taken as it is.</summary>
    public bool Varies => alike is not null;

    /// <summary>False only where it is too short: a series that never moves is itself when nothing changes.</summary>
    public bool IsKnown => Varies || Lookalikes.IsEnough(Figures(series));

    /// <summary>The same series with gaps, marks and cases where the real one has them, and other figures.</summary>
    public MonthlySeries Again(int repeat)
    {
        if (alike is null)
        {
            return series;
        }

        var numbers = new SeededNumbers(string.Join('\n', purpose, series.Measure.Name, series.Area, repeat.ToString(CultureInfo.InvariantCulture)));
        var figures = alike.Draw(numbers, Possible);
        return new MonthlySeries(
            series.Measure,
            series.Area,
            series.Observations.Select(row => row.Value is null ? row : row with { Value = figures[row.Month - series.First], Numerator = null }));
    }

    private double Possible(double figure)
    {
        var most = series.Measure.Unit is { Quantity: Quantity.Percent, IsRatio: false } ? 1 : double.MaxValue;
        var possible = isNeverBelowZero ? Math.Clamp(figure, 0, most) : figure;
        return series.Measure.Unit.Quantity == Quantity.Count ? Math.Round(possible) : possible;
    }

    private static double[] Figures(MonthlySeries series)
    {
        var figures = new double[series.Last - series.First + 1];
        for (var i = 0; i < figures.Length; i++)
        {
            figures[i] = series.Value(series.First + i) ?? double.NaN;
        }

        return figures;
    }
}
