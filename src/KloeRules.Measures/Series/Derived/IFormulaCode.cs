using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Measures.Series;

/// <summary>The compiled formulas of measures.</summary>
public interface IFormulaCode
{
    /// <summary>What the formula gives for one month, or why it gives nothing.</summary>
    /// <param name="parts">The series of the measures that it names, in the order of its components.</param>
    Together At(CodedCalculation calculation, IReadOnlyList<MonthlySeries> parts, Month month);
}
