using KloeRules.Language.Diagnostics;
using KloeRules.Language.Units;

namespace KloeRules.Engine.AgainstData;

/// <summary>Counts that all end in the same round numbers, which counts do not do by chance.</summary>
internal static class RoundedFigures
{
    /// <summary>Of one in five even, twenty-four in a row come by chance less than once in 10^16.</summary>
    private const int FewestFigures = 24;
    private const int FewestDifferent = 4;

    private static readonly int[] Bases = [1000, 100, 10, 5];

    public static Diagnostic? Of(JudgedFigures figures)
    {
        if (figures.Measure.Unit.Quantity != Quantity.Count)
        {
            return null;
        }

        var counts = figures.Areas.SelectMany(series => series.Observations).Select(row => row.Value).OfType<double>().Where(count => count != 0).ToArray();
        var rounded = Bases.FirstOrDefault(multiple => counts.All(count => count % multiple == 0));
        return counts.Length < FewestFigures || rounded == 0 || counts.Distinct().Count() < FewestDifferent ? null
            : figures.Say(DiagnosticCatalogue.FiguresRounded, figures.Measure.Name, AmountText.Of(rounded, Unit.Count));
    }
}
