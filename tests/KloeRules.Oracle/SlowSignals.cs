using KloeRules.Language.Binding;
using KloeRules.Language.Signals;
using KloeRules.Measures.Series;

namespace KloeRules.Oracle;

/// <summary>Signals worked out from their definitions, figure by figure; null when they can't be told.</summary>
internal sealed class SlowSignals(Frame frame, double steadyWithin)
{
    public bool? Judge(SignalCheck check, Scene scene)
    {
        var figures = new SlowFigures(frame, scene.MeasureOf(check), scene.AreaOf(check));
        return check.Signal.Kind switch
        {
            SignalKind.OutsideLimits => Monthly(check, scene, figures, SlowProcess.IsOutside),
            SignalKind.BesideOthers or SignalKind.RankedAmong or SignalKind.RankedBeyond or SignalKind.FurthestAmong or SignalKind.OutOfLine
                or SignalKind.VariesBetween => new SlowOthers(frame, steadyWithin, check, scene).Judge(SideOf(check.Signal.Side, scene.MeasureOf(check).Direction)),
            SignalKind.MovesApart or SignalKind.MovesWith => Monthly(check, scene, figures, (_, side) => new SlowPairs(frame, check, scene).Judge(side)),
            _ => throw new ArgumentOutOfRangeException(nameof(check)),
        };
    }

    /// <summary>A signal of months that follow one another: there must be months, and the side must mean something.</summary>
    private static bool? Monthly(SignalCheck check, Scene scene, SlowFigures figures, Func<SlowSeries, int, bool?> judge)
    {
        var measure = scene.MeasureOf(check);
        return measure.IsRolling12 || scene.Span > 1 || !figures.HasMonths || SideOf(check.Signal.Side, measure.Direction) is not { } side
            ? null
            : judge(new SlowSeries(figures, measure, scene.MonthOf(check)), side);
    }

    private static int? SideOf(SignalSide side, Direction direction) => side switch
    {
        SignalSide.Either => 0,
        SignalSide.High => 1,
        SignalSide.Low => -1,
        _ when direction == Direction.Neither => null,
        _ => (side == SignalSide.Worse) == (direction == Direction.LowerIsBetter) ? 1 : -1,
    };
}
