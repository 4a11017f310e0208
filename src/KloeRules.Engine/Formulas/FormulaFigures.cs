using System.Globalization;
using KloeRules.Engine.Runtime;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Formulas;

/// <summary>
/// What generated code reads for a formula: the figures of one measure in one area, seen from one month. Months are counted back from the
/// month judged, which is the first of them; one that is missing makes the answer unknown. Each function is noted with what it gave.
/// </summary>
public sealed class FormulaFigures(Moment at, int slot, int place)
{
    private readonly List<Working> workings = [];
    private readonly List<Source> sources = [];

    private Measure Measure => at.Measure(slot);

    public FormulaNumber Value() => Month(0);

    public FormulaNumber Sla() => Declared("sla", Measure.Sla);

    public FormulaNumber Target() => Declared("target", Measure.Target);

    public FormulaNumber Aspiration() => Declared("aspiration", Measure.Aspiration);

    public FormulaNumber Plan() => Declared("plan", Measure.Plan);

    /// <summary>The SLA, or the target of a measure that has none.</summary>
    public FormulaNumber Limit() => Declared("limit", Measure.Sla ?? Measure.Target);

    /// <summary>The figure so many months before.</summary>
    public FormulaNumber Previous(int months) => Noted("previous", months, Month(months));

    public FormulaNumber Sum(int months) => Noted("sum", months, MonthFunctions.Sum(months, Month));

    public FormulaNumber Mean(int months) => Noted("mean", months, MonthFunctions.Mean(months, Month));

    public FormulaNumber Sd(int months) => Noted("sd", months, MonthFunctions.Sd(months, Month));

    public FormulaNumber Min(int months) => Noted("min", months, MonthFunctions.Min(months, Month));

    public FormulaNumber Max(int months) => Noted("max", months, MonthFunctions.Max(months, Month));

    public FormulaNumber Median(int months) => Noted("median", months, MonthFunctions.Median(months, Month));

    /// <summary>The outcome with the month's own figure and the workings behind it.</summary>
    public Sight Judged(FormulaTruth answer)
    {
        var figure = Figures.Level(at, slot, place);
        return new Sight(answer.Reading)
        {
            Value = figure.Value,
            Window = figure.Window,
            Caveat = figure.Caveat,
            Workings = workings,
            Sources = [.. (figure.Sources ?? []).Concat(sources).Distinct()],
        };
    }

    private FormulaNumber Declared(string name, double? limit) => limit is { } declared
        ? Noted(name, null, FormulaNumber.Of(declared))
        : FormulaNumber.Unknown(UnknownReason.NoLimit);

    private FormulaNumber Noted(string function, int? months, FormulaNumber given)
    {
        var name = months is { } count ? string.Create(CultureInfo.InvariantCulture, $"{function}({count})") : function;
        if (workings.All(one => one.Name != name))
        {
            workings.Add(new Working(name, given.Value, given.Reason));
        }

        return given;
    }

    /// <summary>Neighbouring figures that each cover several months share all but one of them, so they are not set beside each other.</summary>
    private FormulaNumber Month(int back)
    {
        if (back > 0 && Measure.MonthsCovered > 1)
        {
            return FormulaNumber.Unknown(at.WhyNoRun(slot));
        }

        if (back > 0 && (at.Window != Window.Month || (at.Series(slot, place) is null && at.Windows(slot, place) is not null)))
        {
            return FormulaNumber.Unknown(UnknownReason.OnlyPublishedWindows);
        }

        var figure = Figures.Level(at.Earlier(back), slot, place);
        sources.AddRange(figure.Sources ?? []);
        return figure.Value is { } value ? FormulaNumber.Of(value) : FormulaNumber.Unknown(figure.Reading.Reason);
    }
}
