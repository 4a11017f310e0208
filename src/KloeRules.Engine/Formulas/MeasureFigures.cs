using KloeRules.Engine.Runtime;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Formulas;

/// <summary>
/// What generated code reads for a formula that works a measure out: figures of the measures that it names, by their numbers, in one area and
/// seen from one month.
/// </summary>
public sealed class MeasureFigures(IReadOnlyList<MonthlySeries> parts, Month month)
{
    private readonly List<Source> sources = [];
    private UnknownReason reason;
    private string? caveat;

    public FormulaNumber Of(int measure) => Month(measure, 0);

    public FormulaNumber Previous(int measure, int months) => Month(measure, months);

    public FormulaNumber Sum(int measure, int months) => MonthFunctions.Sum(months, back => Month(measure, back));

    public FormulaNumber Mean(int measure, int months) => MonthFunctions.Mean(months, back => Month(measure, back));

    public FormulaNumber Sd(int measure, int months) => MonthFunctions.Sd(months, back => Month(measure, back));

    public FormulaNumber Min(int measure, int months) => MonthFunctions.Min(months, back => Month(measure, back));

    public FormulaNumber Max(int measure, int months) => MonthFunctions.Max(months, back => Month(measure, back));

    public FormulaNumber Median(int measure, int months) => MonthFunctions.Median(months, back => Month(measure, back));

    /// <summary>The outcome, unless a figure that was read is missing: nothing is worked out of part of what is named.</summary>
    internal Together Worked(FormulaNumber number)
    {
        var why = reason == UnknownReason.None ? number.Reason : reason;
        return why == UnknownReason.None
            ? new Together(number.Settled(), NotTogether.None, caveat, [.. sources.Distinct()])
            : new Together(null, WhyNot(why), null, []);
    }

    /// <summary>Neighbouring figures that each cover several months share all but one of them, so they are not set beside each other.</summary>
    private FormulaNumber Month(int measure, int back)
    {
        var part = parts[measure];
        var together = back > 0 && part.Measure.MonthsCovered > 1 ? Not(NotTogether.OverlappingMonths)
            : part.Measure.BreaksBetween(month - back, month) ? Not(NotTogether.DefinitionBreak)
            : MonthsTogether.Over(part, month - back, part.Measure.MonthsCovered);
        if (together.Value is not { } value)
        {
            var why = Runtime.Figures.Why(together.Why);
            reason = reason == UnknownReason.None ? why : reason;
            return FormulaNumber.Unknown(why);
        }

        sources.AddRange(together.Sources);
        caveat ??= together.Caveat;
        return FormulaNumber.Of(value);
    }

    private static Together Not(NotTogether why) => new(null, why, null, []);

    /// <summary>A formula adds only one reason to those of figures.</summary>
    private static NotTogether WhyNot(UnknownReason why) => why == UnknownReason.DivisionByZero
        ? NotTogether.ZeroDivisor
        : Enum.GetValues<NotTogether>().First(one => one != NotTogether.None && Runtime.Figures.Why(one) == why);
}
