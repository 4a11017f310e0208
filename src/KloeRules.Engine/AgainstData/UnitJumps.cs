using KloeRules.Engine.Runtime.Signals;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;
using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Engine.AgainstData;

/// <summary>Figures ten, a hundred or a thousand times what is usual, or as much less: a slipped point, or another unit.</summary>
internal static class UnitJumps
{
    /// <summary>Months that are looked at.</summary>
    private const int Year = 12;

    /// <summary>Months before one that say what is usual.</summary>
    private const int Before = 24;
    private const int FewestBefore = 12;

    /// <summary>In a steady series every month is within so many times of its median.</summary>
    private const double Steady = 3;

    /// <summary>How near to a power of ten, in powers of ten: 7 to 14 times.</summary>
    private const double NearPower = 0.15;

    private sealed record Jump(string Area, Observation Row, int Power, double Usual);

    public static Diagnostic? Of(JudgedFigures figures)
    {
        var jumps = figures.Areas.Select(series => First(series, figures)).OfType<Jump>().ToArray();
        if (jumps is not [var lead, ..])
        {
            return null;
        }

        return figures.Say(
            DiagnosticCatalogue.UnitMayHaveChanged,
            figures.Measure.Name,
            AreaWords.In([.. jumps.Select(jump => jump.Area)]),
            AmountText.Of(lead.Row.Value!.Value, figures.Measure.Unit),
            lead.Row.Month.ToLongString(),
            Times(lead.Power),
            ReadableFigure.Of(lead.Usual, figures.Measure.Unit),
            lead.Row.Source,
            lead.Row.Month);
    }

    /// <summary>The first jump of the latest year.</summary>
    private static Jump? First(MonthlySeries series, JudgedFigures figures) => Enumerable.Range(0, Year)
        .Select(month => In(series, figures.Last - (Year - 1 - month)))
        .FirstOrDefault(jump => jump is not null);

    private static Jump? In(MonthlySeries series, Month month)
    {
        if (series.Value(month) is not { } value || value == 0)
        {
            return null;
        }

        double[] before = [.. SeriesMonths.LatestUsual(series, month - 1, Before).Where(figure => !double.IsNaN(figure))];
        if (before.Length < FewestBefore)
        {
            return null;
        }

        var usual = Quantiles.Median(before);
        var powers = Math.Log10(value / usual);
        var power = (int)Math.Round(double.IsFinite(powers) ? powers : 0);
        return power != 0 && Math.Abs(power) <= 3 && Math.Abs(powers - power) < NearPower && before.All(figure => figure > usual / Steady && figure < usual * Steady)
            ? new Jump(series.Area, series[month]!, power, usual)
            : null;
    }

    private static string Times(int power) => power switch
    {
        -3 => "a thousandth of",
        -2 => "a hundredth of",
        -1 => "a tenth of",
        1 => "10 times",
        2 => "100 times",
        _ => "1,000 times",
    };
}
