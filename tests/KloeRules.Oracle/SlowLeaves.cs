using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;

namespace KloeRules.Oracle;

/// <summary>Judgements about one measure in one area; null when they can't be told.</summary>
internal sealed class SlowLeaves(Frame frame, double steadyWithin)
{
    private readonly SlowSignals signals = new(frame, steadyWithin);

    public bool? Judge(Leaf leaf, Scene scene) => leaf switch
    {
        Level level => Level(level, scene),
        LimitCheck limit => Limit(limit, scene),
        Change change => Change(change, scene),
        Against against => Against(against, scene),
        WithoutEffect effect => WithoutEffect(effect, scene),
        CodeFormula formula => Answer(formula, scene),
        SignalCheck check => signals.Judge(check, scene),
        DataCheck { State: DataState.NoData } data => SlowNoData.Judge(Figures(leaf, scene), scene.MeasureOf(leaf), scene.MonthOf(leaf), data.Months),
        _ => Provisional(leaf, scene),
    };

    public SlowFigures Figures(Leaf leaf, Scene scene) => new(frame, scene.MeasureOf(leaf), scene.AreaOf(leaf));

    private bool? Answer(CodeFormula formula, Scene scene)
    {
        var (measure, figures) = (scene.MeasureOf(formula), Figures(formula, scene));
        var isUnusable = measure.MonthsCovered > 1
            || scene.Span > 1
            || (!figures.HasMonths && figures.Windows(scene.MonthOf(formula)) is not null);
        return new SlowFormula(
            formula.Text.Code,
            (_, back) => back > 0 && isUnusable ? null : FigureOf(formula, scene.MonthsBefore(back)),
            limit => (limit switch { "sla" => measure.Sla, "target" => measure.Target, _ => measure.Sla ?? measure.Target }) is { } declared ? Fraction.Of(declared) : null).Answer();
    }

    private bool? Level(Level level, Scene scene)
    {
        if (FigureOf(level, scene) is not { } figure)
            return null;

        var (limit, upper) = (Fraction.Of(level.Limit), Fraction.Of(level.Upper));
        return level.Comparison switch
        {
            Comparison.Above => figure > limit,
            Comparison.AtLeast => figure >= limit,
            Comparison.Below => figure < limit,
            Comparison.AtMost => figure <= limit,
            Comparison.Between => figure >= limit && figure <= upper,
            _ => figure.CompareTo(limit) == 0,
        };
    }

    private bool? Limit(LimitCheck check, Scene scene)
    {
        var measure = scene.MeasureOf(check);
        if (measure.Direction == Direction.Neither || (check.Stated ?? measure.LimitOf(check.Kind)) is not { } limit || FigureOf(check, scene) is not { } figure)
            return null;

        var beyond = measure.Direction == Direction.LowerIsBetter ? figure - Fraction.Of(limit) : Fraction.Of(limit) - figure;
        return check.Wanted ? beyond <= Fraction.Zero - Fraction.Of(check.By) : beyond > Fraction.Of(check.By);
    }

    public Fraction? FigureOf(Leaf leaf, Scene scene) =>
        scene.HasBreak(leaf, scene.MeasureOf(leaf) is { MonthsCovered: > 1 } several ? several.MonthsCovered : scene.Span)
            ? null
            : FigureOf(Figures(leaf, scene), scene.MeasureOf(leaf), scene.MonthOf(leaf), scene);

    internal static Fraction? FigureOf(SlowFigures figures, Measure measure, Month month, Scene scene)
    {
        if (measure.MonthsCovered > 1 && scene.Streak > 1)
            return null;

        if (scene.Span == 1 && figures.Figure(month) is { } figure)
            return figure;

        if (figures.Windows(month) is not { } windows)
            return null;

        var isMonthlyAverage = measure is { Unit.Statistic: Statistic.Total, MonthsCovered: 1 } && scene.Span > 1;
        return windows.Levels[scene.Span == 1 && measure.IsRolling12 ? 12 : scene.Span] / Fraction.Of(isMonthlyAverage ? scene.Span : 1);
    }

    private bool? Against(Against against, Scene scene)
    {
        var other = new Level(against.Other, against.Place, Comparison.Equal, 0, 0, against.Span);
        var late = Math.Max(scene.MeasureOf(against).MonthsBehind, scene.MeasureOf(other).MonthsBehind);
        if (FigureOf(against, At(scene, against, late)) is not { } figure || FigureOf(other, At(scene, other, late)) is not { } limit)
            return null;

        var apart = (figure - limit).Size;
        return against.Comparison switch
        {
            Comparison.Above => figure > limit,
            Comparison.AtLeast => figure >= limit,
            Comparison.Below => figure < limit,
            Comparison.AtMost => figure <= limit,
            _ when against.Within > 0 => apart <= Fraction.Of(against.Within),
            _ => apart < Fraction.Of(scene.MeasureOf(against).Unit.Precision) / Fraction.Of(2),
        };
    }

    /// <summary>The scene in which a measure is read for the month that lies so many months back.</summary>
    private static Scene At(Scene scene, Leaf leaf, int late)
    {
        var shift = late - scene.MeasureOf(leaf).MonthsBehind;
        return scene with { Month = scene.Month - shift, Latest = scene.Latest - shift };
    }

    private bool? WithoutEffect(WithoutEffect effect, Scene scene)
    {
        var measure = scene.MeasureOf(effect);
        var month = scene.MonthOf(effect);
        if (month <= effect.Due)
            return false;

        var months = measure.IsRolling12 ? 12 : 3;
        var figures = Figures(effect, scene);
        if (measure.Direction == Direction.Neither
            || month < effect.First + (months - 1)
            || measure.Breaks.Any(broken => broken > effect.First - months && broken <= month)
            || figures.Together(month, months) is not { } now
            || figures.Together(effect.First - 1, months) is not { } before)
            return null;

        if (before.Sign == 0)
            return now.Sign == 0 ? true : null;

        var better = (measure.Direction == Direction.LowerIsBetter ? before - now : now - before) / before.Size;
        return !(better.Sign > 0 && better >= Fraction.Of(steadyWithin));
    }

    private bool? Change(Change change, Scene scene)
    {
        var direction = scene.MeasureOf(change).Direction;
        if (change.Movement is Movement.Worsening or Movement.Improving && direction == Direction.Neither)
            return null;

        var isNational = change.Comparator == Comparator.National;
        if (!isNational && (scene.Span > 1 || (scene.Streak > 1 && scene.MeasureOf(change).MonthsCovered > 1)))
            return null;

        if ((isNational ? AboveNational(change, scene) : Moved(change, scene)) is not { } moved)
            return null;

        var isRise = change.Movement == Movement.Up
            || (change.Movement == Movement.Worsening && direction == Direction.LowerIsBetter)
            || (change.Movement == Movement.Improving && direction == Direction.HigherIsBetter);
        var amount = Fraction.Of(change.Amount?.Value ?? steadyWithin);
        if (change.Movement == Movement.Steady)
            return moved.Size < amount || (change.Amount is null && moved.Sign == 0);

        var towards = isRise ? moved : Fraction.Zero - moved;
        if (change.Amount is null)
            return moved.Sign != 0 && towards >= amount;

        return change.AmountIncluded ? towards >= amount : towards > amount;
    }

    /// <summary>The change in the terms of its amount: relative for a percentage or none, else the difference.</summary>
    private Fraction? Moved(Change change, Scene scene)
    {
        if (scene.HasBreak(change, change.Comparator switch
        {
            Comparator.PreviousMonth => 2,
            Comparator.Previous3Months => 6,
            Comparator.PreviousYear => 15,
            Comparator.SameMonthLastYear => 13,
            Comparator.StatedMonths => scene.MonthOf(change) - change.Stated!.Last + change.Stated.Months,
            Comparator.Baseline when scene.MeasureOf(change).Baseline is { } baseline => scene.MonthOf(change) - baseline.First + 1,
            Comparator.Baseline => 1,
            _ => 24,
        }))
            return null;

        var isRelative = change.Amount is null || change.Amount.Value.Kind == AmountKind.Percent;
        var figures = Figures(change, scene);
        var month = scene.MonthOf(change);
        var (months, last) = change.Comparator switch
        {
            Comparator.PreviousMonth => (1, month - 1),
            Comparator.Previous3Months => (3, month - 3),
            Comparator.PreviousYear => (3, month - 12),
            Comparator.SameMonthLastYear => (1, month - 12),
            Comparator.StatedMonths => (change.Stated!.Months, change.Stated.Last),
            _ => (12, month - 12),
        };
        var before = change.Comparator == Comparator.Baseline ? Baseline(figures, scene.MeasureOf(change))
            : last < month ? figures.Together(last, months) : null;
        var span = change.Comparator == Comparator.Baseline ? 1 : months;
        if (figures.Together(month, span) is { } later && before is { } earlier)
            return Difference(later, earlier, isRelative);

        return figures.Windows(month) is { } windows ? Printed(windows, change.Comparator, isRelative) : null;
    }

    private static Fraction? Difference(Fraction later, Fraction earlier, bool isRelative) =>
        !isRelative ? later - earlier
        : earlier.Sign != 0 ? (later - earlier) / earlier.Size
        : later.Sign == 0 ? Fraction.Zero : null;

    private Fraction? AboveNational(Change change, Scene scene)
    {
        var isRelative = change.Amount is null || change.Amount.Value.Kind == AmountKind.Percent;
        return FigureOf(change, scene) is { } own && FigureOf(change with { Place = change.OtherPlace }, scene) is { } other
            ? Difference(own, other, isRelative)
            : null;
    }

    private static Fraction? Baseline(SlowFigures figures, Measure measure)
    {
        if (measure.Baseline is not { } baseline)
            return null;

        var months = baseline.Last - baseline.First + 1;
        return figures.Together(baseline.Last, months) is { } all
            ? all / Fraction.Of(measure.Unit.Statistic == Statistic.Total ? months : 1)
            : null;
    }

    private static Fraction? Printed(SlowWindows windows, Comparator comparator, bool isRelative)
    {
        if ((windows.Measure.IsRolling12 && comparator != Comparator.Previous12Months) || !windows.Changes.TryGetValue(comparator, out var change))
            return null;

        if (!change.IsPrinted || windows.Levels[comparator == Comparator.Previous12Months ? 12 : 3] is not { } value)
            return null;

        if (isRelative)
            return change.Relative;

        // A printed percentage of −100% or less does not say what the earlier figure was.
        return change.Difference
            ?? (change.Relative is { } relative && relative > Fraction.Of(-1) ? value - (value / (Fraction.Of(1) + relative)) : null);
    }

    private bool? Provisional(Leaf leaf, Scene scene)
    {
        var figures = Figures(leaf, scene);
        var (isThere, isProvisional) = figures.Provisional(scene.MonthOf(leaf));
        return isThere ? isProvisional
            : figures.Windows(scene.MonthOf(leaf)) is not null ? false : null;
    }
}
