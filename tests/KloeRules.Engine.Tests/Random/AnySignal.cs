using FsCheck;
using FsCheck.Fluent;
using KloeRules.Language.Binding;
using KloeRules.Language.Signals;
using Choice = FsCheck.Fluent.Gen;

namespace KloeRules.Engine.Tests.Random;

/// <summary>Signals of every kind, with numbers that fit what they stand for.</summary>
internal static class AnySignal
{
    /// <summary>Each kind once, and those more often that random figures seldom show.</summary>
    private static readonly SignalKind[] Kinds =
        [.. Enum.GetValues<SignalKind>(), SignalKind.MovesApart, SignalKind.MovesApart, SignalKind.MovesApart, SignalKind.MovesWith, SignalKind.MovesWith, SignalKind.MarginAbove, SignalKind.MarginAbove];

    public static Gen<Condition> Gen(int slot, int place) =>
        from kind in Choice.Elements(Kinds)
        from side in Choice.Elements(Enum.GetValues<SignalSide>())
        from numbers in Choice.CollectToList(SignalTraits.Of(kind).Numbers, meaning => Number(kind, meaning))
        from other in Choice.Choose(0, AnyCondition.Others)
        from among in kind == SignalKind.OutOfLine ? Choice.Constant(1) : Choice.Choose(0, AnyCondition.Groups.Length - 1)
        from isBesideMeasure in Choice.Elements(true, false)
        let hasOther = kind == SignalKind.MovesWith || (kind == SignalKind.MovesApart && isBesideMeasure)
        select (Condition)new SignalCheck(slot, place, new Signal(kind, side, [.. numbers], hasOther ? other : -1, hasOther ? -1 : among), Written.Somewhere);

    private static Gen<double> Number(SignalKind kind, NumberMeaning meaning) => meaning switch
    {
        NumberMeaning.Months when kind == SignalKind.MovesApart => Choice.Elements(12d, 24),
        NumberMeaning.Months when kind == SignalKind.MovesWith => Choice.Elements(0d, 1, 3, 6),
        NumberMeaning.Months when kind is SignalKind.OutOfLine or SignalKind.BesideOthers or SignalKind.FurthestAmong => Choice.Elements(1d, 1, 1, 3, 12),
        NumberMeaning.Months => Choice.Elements(1d, 2, 3, 3, 8, 12, 24),
        NumberMeaning.Month => Choice.Choose(-8, 14).Select(ahead => (double)(AnyFrame.Latest + ahead).Index),
        NumberMeaning.Flag => Choice.Elements(0d, 1),
        NumberMeaning.Count => Choice.Elements(0d, 0, 1, 2, 5),
        NumberMeaning.Share => Choice.Elements(0, 0.05, 0.1, double.NaN),
        NumberMeaning.Figure when kind == SignalKind.MarginAbove => Choice.Elements(0.001, 0.01, 0.05, 5),
        NumberMeaning.Figure => AnyFigure.Gen,
        NumberMeaning.Limit => Choice.Elements(Enum.GetValues<LimitKind>()).Select(kind => (double)kind),
        _ => Choice.Elements(
                kind == SignalKind.SignificantChange ? Comparator.SameMonthLastYear : Comparator.Previous12Months,
                Comparator.PreviousMonth,
                Comparator.Previous3Months,
                Comparator.PreviousYear,
                Comparator.Previous12Months)
            .Select(comparator => (double)comparator),
    };
}
