using KloeRules.Language.Binding;
using KloeRules.Language.Units;

namespace KloeRules.Questions.Testing.Edges;

/// <summary>Makes up figures of one measure that lie at the edge of one judgement.</summary>
/// <param name="steadyWithin">The pack's relative change that counts as none.</param>
internal sealed class EdgeFigures(Leaf leaf, Measure measure, double steadyWithin)
{
    /// <summary>A small part of the line that is crossed.</summary>
    private const double Just = 0.05;

    private const int Year = 12;

    /// <summary>False for kinds of judgement for which nobody has said where their edge lies.</summary>
    public bool AreKnown => leaf switch
    {
        Level => true,
        Change change => LooksBack(change),
        LimitCheck limit => Line(limit) is not null,
        _ => false,
    };

    /// <summary>"1h", "5%": the line in words.</summary>
    public string Words => leaf switch
    {
        Change { Amount: null } => AmountText.Of(steadyWithin, Unit.Percent),
        Change { Amount: { Kind: AmountKind.Percent or AmountKind.Points } amount } => AmountText.Of(amount.Value, Unit.Percent).TrimEnd('%')
            + (amount.Kind == AmountKind.Points ? " points" : "%"),
        Change { Amount: { } amount } => AmountText.Of(amount.Value, measure.Unit),
        Level level => AmountText.Of(level.Limit, measure.Unit),
        LimitCheck limit => AmountText.Of(Line(limit)!.Value, measure.Unit),
        _ => "",
    };

    /// <summary>Months of history that a judgement reads before the month judged.</summary>
    public int History => leaf is Change change && LooksBack(change) ? Lag(change) + Window(change) - 1 : 0;

    /// <summary>Months with nothing to say, then so many in which each judgement lies on that side.</summary>
    public IReadOnlyList<double> Of(EdgeSide side, int months) => leaf switch
    {
        Level level => Flat(level.Limit, level.Comparison is Comparison.Below or Comparison.AtMost ? -1 : 1, side, months),
        LimitCheck limit when Line(limit) is { } line => Flat(line, IsBelow(limit) ? -1 : 1, side, months),
        Change change when LooksBack(change) => Moving(change, side, months),
        _ => [],
    };

    private double[] Flat(double line, int sign, EdgeSide side, int months)
    {
        var step = (int)side * AmountStep.Of(line, measure.Unit, Just);
        var figure = line + (sign * step);

        // A rule file can't say a figure below zero.
        return [.. Enumerable.Repeat(TestText.Written(figure < 0 ? line + Math.Abs(step) : figure, measure.Unit), months)];
    }

    /// <summary>Limits are missed on the worse side and met on the other.</summary>
    private bool IsBelow(LimitCheck limit) => (measure.Direction == Direction.HigherIsBetter) == !limit.Wanted;

    private double? Line(LimitCheck limit) =>
        (limit.Stated ?? measure.LimitOf(limit.Kind)) is { } stated ? stated + (IsBelow(limit) ? -limit.By : limit.By) : null;

    /// <summary>A move at which every comparison over the same lag comes out the same.</summary>
    private double[] Moving(Change change, EdgeSide side, int months)
    {
        var amount = change.Amount ?? new Amount(AmountKind.Percent, steadyWithin);
        var isRelative = amount.Kind == AmountKind.Percent;
        var step = isRelative || amount.Kind == AmountKind.Points ? AmountStep.Of(amount.Value, Just) : AmountStep.Of(amount.Value, measure.Unit, Just);
        var perWindow = !isRelative && measure.Unit.Statistic == Statistic.Total ? Window(change) : 1;
        var move = (amount.Value + ((int)side * step)) * Sign(change) / perWindow;
        var start = Math.Max(Ordinary(measure), isRelative ? 0 : 4 * amount.Value);
        return
        [
            .. Enumerable.Range(0, History + months).Select(month => LagsAt(month, change, months)).Select(lags =>
                TestText.Written(isRelative ? start * Math.Pow(Math.Max(0, 1 + move), lags) : Math.Max(0, start + (move * lags)), measure.Unit)),
        ];
    }

    /// <summary>One step where that makes every comparison come out the same, which is easier to read; else a steady climb.</summary>
    private static double LagsAt(int month, Change change, int months) =>
        months == 1 || months + Window(change) - 1 <= Lag(change) - Window(change) + 1
            ? month < Lag(change) ? 0 : 1
            : (double)month / Lag(change);

    private int Sign(Change change) => change.Movement switch
    {
        Movement.Down => -1,
        Movement.Worsening => measure.Direction == Direction.HigherIsBetter ? -1 : 1,
        Movement.Improving => measure.Direction == Direction.HigherIsBetter ? 1 : -1,
        _ => 1,
    };

    /// <summary>A figure that such a measure may well have.</summary>
    public static double Ordinary(Measure measure) => measure.Unit.Quantity switch
    {
        Quantity.Percent => 0.5,
        Quantity.Duration when measure.Unit.InDays => 100 * Unit.SecondsPerDay,
        Quantity.Duration => 3600,
        Quantity.Money => 10_000,
        _ => 1_000,
    };

    /// <summary>False for comparisons with stated months, with a baseline and with the country, which stand still while the judged month moves on.</summary>
    private static bool LooksBack(Change change) =>
        change.Comparator is not (Comparator.StatedMonths or Comparator.Baseline or Comparator.National);

    private static int Lag(Change change) => change.Comparator switch
    {
        Comparator.PreviousMonth => 1,
        Comparator.Previous3Months => 3,
        _ => Year,
    };

    private static int Window(Change change) => change.Comparator switch
    {
        Comparator.PreviousMonth or Comparator.SameMonthLastYear => 1,
        Comparator.Previous3Months or Comparator.PreviousYear => 3,
        _ => Year,
    };
}
