using System.Collections.Frozen;

namespace KloeRules.Engine.Formulas;

/// <summary>Everything that a formula may name.</summary>
internal static class FormulaNames
{
    public const int MostMonths = 120;

    /// <summary>Figures of the month judged, and limits that the measure declares.</summary>
    public static readonly FrozenSet<string> Figures = Set("value", "limit", "sla", "target", "aspiration");

    /// <summary>Functions of so many months.</summary>
    public static readonly FrozenSet<string> OfMonths = Set("mean", "sd", "min", "max", "median", "sum", "previous");

    /// <summary>Functions of a figure.</summary>
    public static readonly FrozenSet<string> OfFigure = Set("abs", "round");

    /// <summary>For a message.</summary>
    public const string Listed = "value, limit, sla, target, aspiration, mean(24), sd(24), min(12), max(12), median(12), sum(12), previous(12), abs(…) and round(…)";

    public static bool IsKnown(string name) => Figures.Contains(name) || OfMonths.Contains(name) || OfFigure.Contains(name);

    /// <summary>The fewest months that the function says anything of.</summary>
    public static int Fewest(string function) => function == "sd" ? 2 : 1;

    /// <summary>The method of <see cref="FormulaFigures"/> behind a name.</summary>
    public static string Method(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.Ordinal);
}
