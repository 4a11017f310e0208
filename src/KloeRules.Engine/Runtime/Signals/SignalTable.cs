using KloeRules.Engine.Runtime.Signals.Comparing;
using KloeRules.Engine.Verdicts;
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
            SignalKind.Shifted => Monthly(asked, ProcessSignals.Shifted),
            SignalKind.Drifting => Monthly(asked, ProcessSignals.Drifting),
            SignalKind.CloseToLimits => Monthly(asked, ProcessSignals.CloseToLimits),
            SignalKind.SpecialCause => Monthly(asked, ProcessSignals.SpecialCause),
            SignalKind.Assurance => Monthly(asked, PromiseSignals.Assurance),
            SignalKind.OnCourse => Monthly(asked, PromiseSignals.OnCourse),
            SignalKind.BesideAverage => Monthly(asked, AverageSignals.BesideAverage),
            SignalKind.Trend => Monthly(asked, TrendSignals.Trend),
            SignalKind.YearOnYear => Monthly(asked, ChangeSignals.YearOnYear),
            SignalKind.BaseExceptional => Monthly(asked, BaseSignals.Exceptional),
            SignalKind.SignificantChange => AnyFigures(asked, ChangeSignals.Significant),
            SignalKind.RecordOver => AnyFigures(asked, RecordSignals.Over),
            SignalKind.RecordSince => AnyFigures(asked, RecordSignals.Since),
            SignalKind.Unchanged => AnyFigures(asked, RecordSignals.Unchanged),
            SignalKind.Revised => AnyFigures(asked, DataSignals.Revised),
            SignalKind.SampleBelow => AnyFigures(asked, DataSignals.SampleBelow),
            SignalKind.MarginAbove => AnyFigures(asked, DataSignals.MarginAbove),
            SignalKind.Late => DataSignals.Late(asked),
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

    /// <summary>Kinds that hold neighbouring months against each other, which says nothing of figures that each cover several.</summary>
    private static Sight Monthly(in AskedSignal asked, OfSeries judge) =>
        asked.Measure.MonthsCovered > 1 ? Figures.Nothing(asked.At.WhyNoRun(asked.Slot)) : AnyFigures(asked, judge);

    private static Sight AnyFigures(in AskedSignal asked, OfSeries judge) =>
        asked.WhyNoSeries is var why and not UnknownReason.None ? Figures.Nothing(why)
        : asked.At.IsAcrossBreak(asked.Slot, asked.Place, asked.Measure.MonthsCovered) ? Figures.Nothing(UnknownReason.DefinitionBreak)
        : SinceBreak(asked, asked.Series!, judge);

    /// <summary>What lies before a break counts something else and is not read.</summary>
    private static Sight SinceBreak(in AskedSignal asked, MonthlySeries series, OfSeries judge)
    {
        if (asked.FirstSinceBreak is not { } first || first <= series.First)
        {
            return judge(asked, series);
        }

        var sight = series.From(first) is { } since ? judge(asked, since) : Figures.Nothing(UnknownReason.TooLittleHistory);
        return sight.Reading is { Truth: Truth.Unknown, Reason: UnknownReason.TooLittleHistory }
            ? sight with { Reading = Reading.Unknown(UnknownReason.DefinitionBreak) }
            : sight;
    }
}
