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

    /// <summary>The SLA, or the target of a measure that has none.</summary>
    public FormulaNumber Limit() => Declared("limit", Measure.Sla ?? Measure.Target);

    /// <summary>The figure so many months before.</summary>
    public FormulaNumber Previous(int months) => Noted("previous", months, Month(months));

    public FormulaNumber Sum(int months) => Noted("sum", months, Over(months, figures => figures.Sum()));

    public FormulaNumber Mean(int months) => Noted("mean", months, Over(months, figures => figures.Average()));

    /// <summary>The standard deviation of a sample: squares over one less than the number of months.</summary>
    public FormulaNumber Sd(int months) => Noted("sd", months, Over(months, figures =>
    {
        var mean = figures.Average();
        return Math.Sqrt(figures.Sum(figure => (figure - mean) * (figure - mean)) / (figures.Length - 1));
    }));

    public FormulaNumber Min(int months) => Noted("min", months, Over(months, figures => figures.Min()));

    public FormulaNumber Max(int months) => Noted("max", months, Over(months, figures => figures.Max()));

    /// <summary>The middle figure, or the mean of the two in the middle.</summary>
    public FormulaNumber Median(int months) => Noted("median", months, Over(months, figures =>
    {
        var ordered = figures.Order().ToArray();
        var middle = ordered.Length / 2;
        return ordered.Length % 2 == 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
    }));

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

    private FormulaNumber Over(int months, Func<double[], double> function)
    {
        var figures = new double[months];
        for (var back = 0; back < months; back++)
        {
            var figure = Month(back);
            if (figure.Value is not { } value)
            {
                return figure;
            }

            figures[back] = value;
        }

        return FormulaNumber.Of(function(figures), figures.Max(Math.Abs));
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
