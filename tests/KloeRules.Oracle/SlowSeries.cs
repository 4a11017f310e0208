using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Oracle;

/// <summary>One measure in one area, seen from the month that is judged.</summary>
internal sealed record SlowSeries(SlowFigures Figures, Measure Measure, Month Month)
{
    /// <summary>The figure so many months before the judged one.</summary>
    public Fraction? Back(int months) => Figures.Figure(Month - months);

    public Observation? Row(int back) => Figures.Row(Month - back);

    /// <summary>The figures of so many months, the latest first.</summary>
    /// <param name="back">How many months before the judged one the latest lies.</param>
    public Fraction?[] Months(int back, int count) => [.. Enumerable.Range(back, Math.Max(0, count)).Select(Back)];
}
