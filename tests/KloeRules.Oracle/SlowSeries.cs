using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Oracle;

/// <summary>One measure in one area, seen from the month that is judged.</summary>
internal sealed record SlowSeries(SlowFigures Figures, Measure Measure, Month Month)
{
    /// <summary>The figure so many months before the judged one.</summary>
    public Fraction? Back(int months) => Figures.Figure(Month - months);
}
