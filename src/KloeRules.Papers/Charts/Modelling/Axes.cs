using KloeRules.Language.Units;

namespace KloeRules.Papers.Charts.Modelling;

/// <summary>Scales with ticks at figures that people count in: 0:30, 1:00, 1:30; 5%, 10%; £2m, £4m.</summary>
internal static class Axes
{
    private const int MostSteps = 6;

    /// <summary>A scale begins at 0 where the lowest figure is less than this share of the highest.</summary>
    private const double NearZero = 0.4;

    /// <summary>Figures closer together than this share of their size are one figure.</summary>
    private const double SameFigure = 1e-9;

    private static readonly double[] Seconds =
        [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 3 * 3600, 6 * 3600, 12 * 3600, Unit.SecondsPerDay, 2 * Unit.SecondsPerDay, 5 * Unit.SecondsPerDay];

    /// <param name="figures">All that is drawn, in the measure's canonical unit; at least one.</param>
    public static ChartAxis Of(IReadOnlyCollection<double> figures, Unit unit)
    {
        var (low, high) = Widened(figures.Min(), figures.Max(), unit);
        var step = StepOf((high / MostSteps) - (low / MostSteps), unit);
        var (first, last) = (Math.Floor((low / step) + SameFigure), Math.Ceiling((high / step) - SameFigure));
        var ticks = Enumerable.Range(0, (int)Math.Min(2 * MostSteps, last - first) + 1).Select(place => (first + place) * step).ToArray();
        return new ChartAxis(TickText.UnitOf(unit, step), [.. ticks.Select(tick => new ChartTick(tick, TickText.Of(tick, unit, step)))]);
    }

    private static (double Low, double High) Widened(double low, double high, Unit unit)
    {
        var size = Math.Max(Math.Abs(low), Math.Abs(high));
        if (high - low <= SameFigure * size)
        {
            var around = Math.Max(size / 10, unit.Precision);
            (low, high) = (low >= 0 ? Math.Max(0, low - around) : low - around, high + around);
        }

        return low > 0 && low < NearZero * high ? (0, high) : (low, high);
    }

    /// <summary>The smallest handy step that is at least so long.</summary>
    private static double StepOf(double least, Unit unit) => unit.Quantity switch
    {
        Quantity.Duration when unit.InDays => Handy(least / Unit.SecondsPerDay) * Unit.SecondsPerDay,
        Quantity.Duration => Seconds.FirstOrDefault(step => step >= least) is var step and > 0 ? step : Handy(least / Unit.SecondsPerDay) * Unit.SecondsPerDay,
        Quantity.Count => Math.Max(1, Handy(least)),
        _ => Handy(least),
    };

    /// <summary>1, 2 or 5 times a power of ten.</summary>
    private static double Handy(double least)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        return power * (least <= power * (1 + SameFigure) ? 1 : least <= 2 * power ? 2 : least <= 5 * power ? 5 : 10);
    }
}
