using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Measures.Series;

/// <summary>Makes the months of a measure that is worked out of others. A month that one of them lacks is missing.</summary>
internal static class DerivedSeries
{
    private const Marks Shared = Marks.Provisional | Marks.Estimated | Marks.Revised;

    /// <summary>Null when one of the measures has no months in that area; for an average of others, when neither it nor any of them has.</summary>
    /// <param name="seriesOf">The months of a measure in an area.</param>
    /// <param name="code">Null where no formula is compiled, which leaves the measures that have one without figures.</param>
    public static MonthlySeries? Of(Measure measure, string area, Func<Measure, string, MonthlySeries?> seriesOf, IFormulaCode? code)
    {
        if (measure.Derivation is AverageOfOthers average)
        {
            var others = Others.Of(average.Group, area);
            var known = others.Select(other => seriesOf(average.Of, other)).OfType<MonthlySeries>().ToArray();
            MonthlySeries[] there = [.. known, .. seriesOf(average.Of, area) is { } own ? new[] { own } : []];
            return there.Length == 0 ? null : Made(measure, area, there, new AverageWorking(known, others.Count));
        }

        var parts = measure.Derivation!.Components.Select(part => seriesOf(part, area)).OfType<MonthlySeries>().ToArray();
        return parts.Length < measure.Derivation.Components.Count || (code is null && measure.Derivation is CodedCalculation) ? null : Made(measure, area, parts, measure.Derivation switch
        {
            RollingMonths rolling => new RollingWorking(rolling, parts[0]),
            Calculation calculation => new CalculatedWorking(measure, calculation.Formula, parts.ToDictionary(part => part.Measure)),
            CodedCalculation coded => new CodedWorking(measure, coded, parts, code!),
            var other => throw new NotSupportedException($"A derivation of kind {other.GetType().Name} can't be worked out."),
        });
    }

    private static MonthlySeries Made(Measure measure, string area, MonthlySeries[] parts, IWorking working)
    {
        var months = Months(parts).Select(month => Row(measure, month, working)).OfType<Observation>().ToArray();
        return new MonthlySeries(measure, area, months, parts.Min(part => part.First), working);
    }

    private static IEnumerable<Month> Months(MonthlySeries[] parts)
    {
        var (first, last) = (parts.Min(part => part.First), parts.Max(part => part.Last));
        return Enumerable.Range(0, last - first + 1).Select(offset => first + offset);
    }

    private static Observation? Row(Measure measure, Month month, IWorking working)
    {
        var figure = working.At(month);
        if (figure.Value is not { } value)
            return null;

        var ignored = measure.Ignored.Any(months => month >= months.First && month <= months.Last) ? Marks.Ignored : Marks.None;
        return new Observation(month, value, null, null, null, (working.MarksOf(month) & Shared) | ignored, null, figure.Sources[0]);
    }
}
