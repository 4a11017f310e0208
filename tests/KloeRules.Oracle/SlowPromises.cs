using KloeRules.Language.Binding;
using KloeRules.Language.Signals;
using KloeRules.Language.Time;
using KloeRules.Language.Units;

namespace KloeRules.Oracle;

/// <summary>What can be foreseen of a declared limit, in exact numbers.</summary>
internal static class SlowPromises
{
    public static bool? IsAssured(SlowSeries series, Signal signal)
    {
        if (LimitOf(series, signal) is not { } limit || series.Back(0) is null || SlowChart.Of(series) is not { } chart)
            return null;

        // With a season the limits of every month of the year count.
        var year = Enumerable.Range(0, chart.Season.IsThere ? 12 : 1).ToArray();
        var isAboveAll = year.All(back => limit > Then(chart.Upper, back));
        var isBelowAll = year.All(back => limit < Then(chart.Lower, back));
        Fraction Then(Fraction edge, int back) => back == 0 ? edge : chart.Season.With(chart.Season.Without(edge, 0)!.Value, back);
        var isMet = series.Measure.Direction == Direction.HigherIsBetter ? isBelowAll : isAboveAll;
        var isMissed = series.Measure.Direction == Direction.HigherIsBetter ? isAboveAll : isBelowAll;
        return signal.Side == SignalSide.Better ? isMet : isMissed;
    }

    public static bool? IsOnCourse(SlowSeries series, Signal signal)
    {
        var month = double.IsNaN(signal.Numbers[1]) ? series.Measure.MonthOf((LimitKind)signal.Numbers[0]) : new Month((int)signal.Numbers[1]);
        if (LimitOf(series, signal) is not { } limit || month is not { } by || series.Back(0) is null)
            return null;

        if ((by <= series.Month ? series.Back(series.Month - by) : Projected(series, by - series.Month)) is not { } end)
            return null;

        var isMissed = series.Measure.Direction == Direction.HigherIsBetter ? end < limit : end > limit;
        return signal.Side == SignalSide.Better ? !isMissed : isMissed;
    }

    private static Fraction? LimitOf(SlowSeries series, Signal signal) =>
        series.Measure.Direction != Direction.Neither && series.Measure.LimitOf((LimitKind)signal.Numbers[0]) is { } limit ? Fraction.Of(limit) : null;

    /// <summary>The median of all slopes between two of the last twelve months, through the median of what it leaves.</summary>
    private static Fraction? Projected(SlowSeries series, int ahead)
    {
        var months = Enumerable.Range(0, 12).Where(back => series.Back(back) is not null).Select(back => (At: Fraction.Of(-back), Figure: series.Back(back)!.Value)).ToArray();
        if (months.Length < 8)
            return null;

        var slope = Median(
            from one in months
            from other in months
            where one.At > other.At
            select (one.Figure - other.Figure) / (one.At - other.At));
        var end = Median(months.Select(month => month.Figure - (slope * month.At))) + (slope * Fraction.Of(ahead));
        end = end < Fraction.Zero ? Fraction.Zero : end;
        return series.Measure.Unit.Quantity == Quantity.Percent && end > Fraction.Of(1) ? Fraction.Of(1) : end;
    }

    private static Fraction Median(IEnumerable<Fraction> numbers)
    {
        var ordered = numbers.Order().ToArray();
        return (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / Fraction.Of(2);
    }
}
