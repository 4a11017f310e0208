using KloeRules.Engine.Runtime;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Formulas;

/// <summary>The compiled formulas of a pack's measures.</summary>
internal sealed class MeasureFormulas(ShapeTable table) : IFormulaCode
{
    public Together At(CodedCalculation calculation, IReadOnlyList<MonthlySeries> parts, Month month)
    {
        var figures = new MeasureFigures(parts, month);
        return figures.Worked(table.Formula(KeyOf(calculation.Text))(figures));
    }

    /// <summary>The formulas of the packs' measures, each once, in the order of their keys.</summary>
    public static IReadOnlyList<FormulaText> In(IEnumerable<Pack> packs) =>
        [.. packs.SelectMany(pack => pack.Measures)
            .Select(measure => measure.Derivation)
            .OfType<CodedCalculation>()
            .Select(calculation => calculation.Text)
            .DistinctBy(KeyOf)
            .OrderBy(KeyOf, StringComparer.Ordinal)];

    /// <summary>By its code, in which numbers stand for the measures, so that formulas of other measures share it.</summary>
    public static string KeyOf(FormulaText formula) => $"measure:{FormulaCode.Key(formula.Code)}";
}
