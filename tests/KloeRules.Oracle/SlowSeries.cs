using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Oracle;

/// <summary>One measure in one area, seen from the month that is judged.</summary>
/// <param name="Since">The first month that is read: what lies before the latest break counts something else.</param>
internal sealed record SlowSeries(SlowFigures Figures, Measure Measure, Month Month, Month? Since)
{
    /// <summary>The figure so many months before the judged one.</summary>
    public Fraction? Back(int months) => IsRead(Month - months) ? Figures.Figure(Month - months) : null;

    public Observation? Row(int back) => IsRead(Month - back) ? Figures.Row(Month - back) : null;

    /// <summary>Consecutive months as one figure, up to that which lies so many months before the judged one.</summary>
    public Fraction? Together(int back, int months)
    {
        var first = Measure.MonthsCovered > 1 ? back : back + months - 1;
        return IsRead(Month - first) ? Figures.Together(Month - back, months) : null;
    }

    /// <summary>The earliest month that has a row and is read.</summary>
    public Month? First => Since is { } since ? Figures.FirstFrom(since) : Figures.First;

    private bool IsRead(Month month) => Since is not { } since || month >= since;

    /// <summary>The figures of so many months, the latest first, without those that the catalogue calls exceptional.</summary>
    public Fraction?[] UsualMonths(int back, int count) =>
        [.. Enumerable.Range(back, Math.Max(0, count)).Select(months => IsExceptional(months) ? null : Back(months))];

    public bool IsExceptional(int back) =>
        Measure.Exceptional.Any(range => range.First.Index <= (Month - back).Index && range.Last.Index >= (Month - back).Index);

    /// <summary>The figures of so many months, the latest first.</summary>
    /// <param name="back">How many months before the judged one the latest lies.</param>
    public Fraction?[] Months(int back, int count) => [.. Enumerable.Range(back, Math.Max(0, count)).Select(Back)];
}
