using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Moving;

/// <summary>The figure itself must come back to a line.</summary>
/// <param name="Line">In the measure's canonical unit.</param>
/// <param name="Side">-1 when the figure must come down, 1 when it must come up.</param>
/// <param name="IsIncluded">True when the line itself is enough.</param>
internal sealed record EndingLevel(Finding Finding, Leaf Leaf, double Line, int Side, bool IsIncluded) : Ending(Finding)
{
    public override string Words => $"{Next.ToLongString()} shows {Wanted}";

    private string Wanted => (Side, IsIncluded) switch
    {
        ( < 0, true) => $"{Figure} or less",
        (_, true) => $"{Figure} or more",
        ( < 0, _) => $"less than {Figure}",
        _ => $"more than {Figure}",
    };

    private string Figure => FigureWords.Level(Line, Finding.Measure.Unit);

    public override string? Now => Seen(Finding, Leaf)?.Value is { } value
        ? $"{Finding.Month.ToLongString()}: {FigureWords.Level(value, Finding.Measure.Unit)}"
        : null;

    public override bool Ends(Ending other) =>
        other is EndingLevel level
        && level.Finding.Measure.Equals(Finding.Measure)
        && level.Finding.Area == Finding.Area
        && level.Finding.Month == Finding.Month
        && level.Side == Side
        && (Side * (Line - level.Line) > 0 || (Line.Equals(level.Line) && (level.IsIncluded || !IsIncluded)));

    public static EndingLevel? Of(Finding finding, Needed needed) => needed.Leaf switch
    {
        Level level => Of(finding, level, needed.IsNegated ? -SideOf(level.Comparison) : SideOf(level.Comparison), level.Limit,
            IsStrict(level.Comparison) != needed.IsNegated),
        LimitCheck limit => Of(finding, limit, needed.IsNegated),
        _ => null,
    };

    /// <summary>Of a limit that is to be met by a margin the line is that much on the better side; of one that is missed by a margin, on the worse.</summary>
    private static EndingLevel? Of(Finding finding, LimitCheck check, bool isNegated)
    {
        var better = finding.Measure.Direction switch
        {
            Direction.LowerIsBetter => -1,
            Direction.HigherIsBetter => 1,
            _ => 0,
        };
        return check.Wanted == isNegated && (check.Stated ?? finding.Measure.LimitOf(check.Kind)) is { } limit
            ? Of(finding, check, better, limit + (better * (check.Wanted ? check.By : -check.By)), isIncluded: true)
            : null;
    }

    private static EndingLevel? Of(Finding finding, Leaf leaf, int side, double line, bool isIncluded) =>
        side != 0 && PrintedStep.Shows(line, finding.Measure.Unit) ? new EndingLevel(finding, leaf, line, side, isIncluded) : null;

    /// <summary>The way in which a figure on that side of a line must move to leave it; 0 where there are two.</summary>
    private static int SideOf(Comparison comparison) => comparison switch
    {
        Comparison.Above or Comparison.AtLeast => -1,
        Comparison.Below or Comparison.AtMost => 1,
        _ => 0,
    };

    /// <summary>True when the line itself is not on that side.</summary>
    private static bool IsStrict(Comparison comparison) => comparison is Comparison.Above or Comparison.Below;
}
