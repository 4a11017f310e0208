using FsCheck;
using FsCheck.Fluent;
using KloeRules.Language.Binding;
using KloeRules.Language.Signals;
using Choice = FsCheck.Fluent.Gen;

namespace KloeRules.Engine.Tests.Random;

/// <summary>Signals of every kind, with numbers that fit what they stand for.</summary>
internal static class AnySignal
{
    public static Gen<Condition> Gen(int slot, int place) =>
        from kind in Choice.Elements(Enum.GetValues<SignalKind>())
        from side in Choice.Elements(Enum.GetValues<SignalSide>())
        from numbers in Choice.CollectToList(SignalTraits.Of(kind).Numbers, Number)
        from other in Choice.Choose(0, AnyCondition.Others)
        from among in Choice.Choose(0, AnyCondition.Groups.Length - 1)
        from isBesideMeasure in Choice.Elements(true, false)
        let hasOther = kind == SignalKind.MovesWith || (kind == SignalKind.MovesApart && isBesideMeasure)
        select (Condition)new SignalCheck(slot, place, new Signal(kind, side, [.. numbers], hasOther ? other : -1, hasOther ? -1 : among), Written.Somewhere);

    private static Gen<double> Number(NumberMeaning meaning) => meaning switch
    {
        NumberMeaning.Months => Choice.Elements(1d, 3, 6, 8, 12, 24),
        NumberMeaning.Month => Choice.Choose(-8, 14).Select(ahead => (double)(AnyFrame.Latest + ahead).Index),
        NumberMeaning.Count => Choice.Elements(0d, 1, 2, 5),
        NumberMeaning.Share => Choice.Elements(double.NaN, double.NaN, 0, 0.05, 0.1),
        NumberMeaning.Figure => AnyFigure.Gen,
        NumberMeaning.Limit => Choice.Elements(Enum.GetValues<LimitKind>()).Select(kind => (double)kind),
        _ => Choice.Elements(Enum.GetValues<Comparator>()).Select(comparator => (double)comparator),
    };
}
