using KloeRules.Language.Binding;
using KloeRules.Language.Signals;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Oracle;

/// <summary>Signals worked out from their definitions, figure by figure; null when they can't be told.</summary>
internal sealed class SlowSignals(Frame frame, double steadyWithin)
{
    public bool? Judge(SignalCheck check, Scene scene)
    {
        var (measure, month, signal) = (scene.MeasureOf(check), scene.MonthOf(check), check.Signal);
        var figures = new SlowFigures(frame, measure, scene.AreaOf(check));
        switch (signal.Kind)
        {
            case SignalKind.Late:
                return IsLate(figures, month);
            case SignalKind.BesideOthers or SignalKind.RankedAmong or SignalKind.RankedBeyond or SignalKind.FurthestAmong or SignalKind.OutOfLine
                or SignalKind.VariesBetween:
                return new SlowOthers(frame, steadyWithin, check, scene).Judge(SideOf(signal.Side, measure.Direction));
        }

        var refusesRolling = SignalTraits.Of(signal.Kind).ComparesMonths || scene.Streak > 1;
        if ((measure.MonthsCovered > 1 && refusesRolling) || scene.Span > 1 || !figures.HasMonths || SideOf(signal.Side, measure.Direction) is not { } side)
            return null;

        if (scene.HasBreak(check, measure.MonthsCovered))
            return null;

        if (signal.Kind is SignalKind.MovesApart or SignalKind.MovesWith)
            return new SlowPairs(frame, check, scene).Judge(side);

        var breaks = measure.Breaks.Where(one => one <= month).ToArray();
        var series = new SlowSeries(figures, measure, month, breaks.Length == 0 ? null : breaks.Max() + (measure.MonthsCovered - 1));
        return Kleene.Or(SidesOf(side).Select(one => Judge(signal, series, one)));
    }

    private static bool? Judge(Signal signal, SlowSeries series, int side) => signal.Kind switch
    {
        SignalKind.OutsideLimits => SlowProcess.IsOutside(series, side),
        SignalKind.Shifted => SlowProcess.HasShifted(series, side),
        SignalKind.Drifting => SlowProcess.IsDrifting(series, side),
        SignalKind.CloseToLimits => SlowProcess.IsClose(series, side),
        SignalKind.SpecialCause => SlowProcess.IsSpecial(series, side),
        SignalKind.Assurance => SlowPromises.IsAssured(series, signal),
        SignalKind.OnCourse => SlowPromises.IsOnCourse(series, signal),
        SignalKind.BesideAverage => SlowAverages.IsBeside(series, side, signal.Numbers[0], (int)signal.Numbers[1]),
        SignalKind.Trend => SlowTrends.IsTrending(series, side, (int)signal.Numbers[0]),
        SignalKind.YearOnYear => SlowTests.IsSignificant(series, side, Comparator.Previous12Months),
        SignalKind.SignificantChange => SlowTests.IsSignificant(series, side, (Comparator)signal.Numbers[0]),
        SignalKind.RecordOver => SlowRecords.IsRecord(series, side, (int)signal.Numbers[0]),
        SignalKind.RecordSince => SlowRecords.IsRecord(series, side, series.Month - new Month((int)signal.Numbers[0]) + 1),
        SignalKind.Unchanged => SlowRecords.IsUnchanged(series, (int)signal.Numbers[0]),
        SignalKind.Revised => SlowRecords.IsRevised(series, signal.Numbers),
        SignalKind.SampleBelow => SlowRecords.IsBelow(series, signal.Numbers[0]),
        SignalKind.MarginAbove => SlowRecords.IsUncertain(series, signal.Numbers[0]),
        SignalKind.BaseExceptional => SlowAverages.IsBaseExceptional(series, side, (Comparator)signal.Numbers[0]),
        _ => throw new ArgumentOutOfRangeException(nameof(signal)),
    };

    /// <summary>A month with a row that says something, or with a scorecard of its own, is not late; of the time before the data nothing is known.</summary>
    private static bool? IsLate(SlowFigures figures, Month month)
    {
        if (figures.Row(month) is { } row && (row.Value is not null || row.Marks.HasFlag(Marks.Suppressed)))
            return false;

        if (figures.Windows(month) is not null)
            return false;

        return figures.First <= month || figures.Scorecard?.Month < month ? true : null;
    }

    private static int? SideOf(SignalSide side, Direction direction) => side switch
    {
        SignalSide.Either => 0,
        SignalSide.High => 1,
        SignalSide.Low => -1,
        _ when direction == Direction.Neither => null,
        _ => (side == SignalSide.Worse) == (direction == Direction.LowerIsBetter) ? 1 : -1,
    };

    private static int[] SidesOf(int side) => side == 0 ? [1, -1] : [side];
}
