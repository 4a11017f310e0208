using KloeRules.Engine.Verdicts;
using KloeRules.Engine.Runtime.Signals.Comparing;
using KloeRules.Language.Signals;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>What generated code calls for a signal: one row a kind.</summary>
public static class SignalTable
{
    private delegate Sight OfSeries(in AskedSignal asked, MonthlySeries series);

    /// <param name="other">The slot of the measure it is held beside; -1 for none.</param>
    /// <param name="group">The position of its areas in the rule's groups; -1 for none.</param>
    public static Sight Judge(
        in Moment at, int slot, int place, SignalKind kind, SignalSide side, int other, int group, ReadOnlySpan<double> numbers)
    {
        var asked = new AskedSignal(at, slot, place, side, other, group, numbers);
        return kind switch
        {
            SignalKind.OutsideLimits => Monthly(asked, ProcessSignals.OutsideLimits),
            SignalKind.BesideOthers => BesideOthersSignal.Judge(asked),
            SignalKind.RankedAmong => RankSignals.Among(asked),
            SignalKind.RankedBeyond => RankSignals.Beyond(asked),
            SignalKind.FurthestAmong => RankSignals.Furthest(asked),
            SignalKind.OutOfLine => OutOfLineSignal.Judge(asked),
            SignalKind.VariesBetween => VariesSignal.Judge(asked),
            SignalKind.MovesApart => Monthly(asked, AssociationSignals.Apart),
            SignalKind.MovesWith => Monthly(asked, AssociationSignals.Together),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    private static Sight Monthly(in AskedSignal asked, OfSeries judge) =>
        asked.WhyNotMonthly is var why and not UnknownReason.None ? Figures.Nothing(why) : judge(asked, asked.Series!);
}
