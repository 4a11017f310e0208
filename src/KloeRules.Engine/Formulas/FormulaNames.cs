using System.Collections.Frozen;

namespace KloeRules.Engine.Formulas;

/// <summary>Everything that a formula may name.</summary>
internal static class FormulaNames
{
    public const int MostMonths = 120;

    /// <summary>Figures of the month judged, and limits that the measure declares.</summary>
    public static readonly FrozenSet<string> Figures = Set("value", "limit", "sla", "target", "aspiration", "plan");

    /// <summary>Functions of so many months.</summary>
    public static readonly FrozenSet<string> OfMonths = Set("mean", "sd", "min", "max", "median", "sum", "previous");

    /// <summary>The figure of a measure that is named, where a formula works a measure out.</summary>
    public const string Of = "of";

    /// <summary>Functions of a figure.</summary>
    public static readonly FrozenSet<string> OfFigure = Set("abs", "round");

    /// <summary>For a message.</summary>
    public const string Listed = "value, limit, sla, target, aspiration, plan, mean(24), sd(24), min(12), max(12), median(12), sum(12), previous(12), abs(…) and round(…)";

    /// <summary>For a message about a formula that works a measure out.</summary>
    public const string ListedNaming =
        "of(\"M\"), mean(\"M\", 24), sd(\"M\", 24), min(\"M\", 12), max(\"M\", 12), median(\"M\", 12), sum(\"M\", 12), previous(\"M\", 12), abs(…) and round(…)";

    /// <param name="isNaming">In a formula that works a measure out, and so names those that it reads.</param>
    public static bool IsKnown(string name, bool isNaming) => (isNaming ? name == Of : Figures.Contains(name)) || OfMonths.Contains(name) || OfFigure.Contains(name);

    /// <summary>The fewest months that the function says anything of.</summary>
    public static int Fewest(string function) => function == "sd" ? 2 : 1;

    /// <summary>The method of <see cref="FormulaFigures"/> behind a name.</summary>
    public static string Method(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.Ordinal);
}
