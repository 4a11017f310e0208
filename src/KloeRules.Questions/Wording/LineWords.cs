using KloeRules.Language.Binding;
using KloeRules.Language.Units;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Wording.Signals;

namespace KloeRules.Questions.Wording;

/// <summary>Where a figure stands to its line: "above 1 hour", "below its 95.0% target".</summary>
internal static class LineWords
{
    public static string Of(Evidence evidence)
    {
        var words = evidence.Point!.Term switch
        {
            Level level => evidence.Point.IsNegated ? NotIn(level, evidence.Unit) : Of(level, evidence.Unit),
            LimitCheck limit => Of(limit, evidence),
            Against against => Of(against, evidence),
            CodeFormula => "singled out by a formula of the pack",
            SignalCheck => SignalWords.Found(evidence.Point),
            _ => "beyond its line",
        };
        return evidence.Point is { IsNegated: true, Term: Against or CodeFormula } ? "not " + words : words;
    }

    public static string Of(Level level, Unit unit)
    {
        var limit = FigureWords.Level(level.Limit, unit);
        return level.Comparison == Comparison.Between
            ? $"between {limit} and {FigureWords.Level(level.Upper, unit)}"
            : $"{Side(level.Comparison)} {limit}";
    }

    /// <summary>"below 94.6%" for what is not at or above it.</summary>
    private static string NotIn(Level level, Unit unit) => level.Comparison switch
    {
        Comparison.Between or Comparison.Equal => "not " + Of(level, unit),
        var comparison => $"{Side(Opposite(comparison))} {FigureWords.Level(level.Limit, unit)}",
    };

    private static Comparison Opposite(Comparison comparison) => comparison switch
    {
        Comparison.Above => Comparison.AtMost,
        Comparison.AtLeast => Comparison.Below,
        Comparison.Below => Comparison.AtLeast,
        _ => Comparison.Above,
    };

    /// <summary>"above Overtime Budget (£2.5m)".</summary>
    private static string Of(Against against, Evidence evidence) => Of(
        against, evidence.Point!.Step.Limit is { } limit ? $"{against.Named} ({FigureWords.Level(limit, evidence.Unit)})" : against.Named, evidence.Unit);

    public static string Of(Against against, string other, Unit unit) =>
        against.Comparison != Comparison.Equal ? $"{Side(against.Comparison)} {other}"
        : against.Within > 0 ? $"within {FigureWords.Difference(against.Within, unit)} of {other}"
        : "equal to " + other;

    /// <summary>"at or above"</summary>
    public static string Side(Comparison comparison) => comparison switch
    {
        Comparison.Above => "above",
        Comparison.AtLeast => "at or above",
        Comparison.Below => "below",
        Comparison.AtMost => "at or below",
        _ => "at",
    };

    private static string Of(LimitCheck check, Evidence evidence)
    {
        var line = evidence.Point!.Step.Limit is { } limit
            ? $"its {FigureWords.Adjective(limit, evidence.Unit)} {LimitText.Of(check.Kind)}"
            : $"its {LimitText.Of(check.Kind)}";
        var isMet = check.Wanted != evidence.Point.IsNegated;
        return (isMet, evidence.Adverse) switch
        {
            (true, _) => "within " + line,
            (_, > 0) => "above " + line,
            (_, < 0) => "below " + line,
            _ => "off " + line,
        };
    }
}
