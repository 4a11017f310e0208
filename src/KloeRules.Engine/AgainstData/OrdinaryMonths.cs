using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.AgainstData;

/// <summary>Limits that a rule draws through the middle of what a measure always does. Declared limits are not the rule's to choose.</summary>
internal static class OrdinaryMonths
{
    private const int FewestMonths = 12;
    private const double NearTheMean = 0.25;

    public static IEnumerable<Diagnostic> Of(Rule rule, Frame frame)
    {
        if (rule.Family is not null || rule.Subjects.Count != 1)
        {
            yield break;
        }

        foreach (var (leaf, limit) in Drawn(rule.Condition))
        {
            var measure = leaf.Slot == 0 ? rule.Subjects[0] : rule.Others[leaf.Slot - 1];
            var areas = rule.Areas.Count > 0 ? rule.Areas : [""];
            var middle = areas.Select(area => Spread(frame.SeriesOf(measure, area)))
                .FirstOrDefault(spread => spread is { } known && known.Deviation > 0 && Math.Abs(limit - known.Mean) < NearTheMean * known.Deviation);
            if (middle is { } ordinary)
            {
                yield return new Diagnostic(
                    DiagnosticCatalogue.LimitInTheMiddle,
                    rule.Source,
                    leaf.Span,
                    AmountText.Of(limit, measure.Unit),
                    measure.Name,
                    ReadableFigure.Of(ordinary.Mean, measure.Unit),
                    ReadableFigure.Of(ordinary.Deviation, measure.Unit));
            }
        }
    }

    private static IEnumerable<(Leaf Leaf, double Limit)> Drawn(Condition condition) => condition switch
    {
        Level { Comparison: not (Comparison.Equal or Comparison.Between) } level => [(level, level.Limit)],
        LimitCheck { Stated: { } stated, By: 0 } check => [(check, stated)],
        AtLeastOf some => some.Parts.SelectMany(Drawn),
        AcrossAreas across => Drawn(across.Inner),
        Negation negation => Drawn(negation.Inner),
        Streak streak => Drawn(streak.Inner),
        SomeMonths some => Drawn(some.Inner),
        Since since => Drawn(since.Inner),
        AllOf all => all.Parts.SelectMany(Drawn),
        AnyOf any => any.Parts.SelectMany(Drawn),
        _ => [],
    };

    /// <summary>Mean and standard deviation (n - 1) of the months that have a figure; null when they are too few.</summary>
    private static (double Mean, double Deviation)? Spread(MonthlySeries? series)
    {
        var values = series?.Observations.Select(row => series.Value(row.Month)).OfType<double>().ToArray() ?? [];
        if (values.Length < FewestMonths)
        {
            return null;
        }

        var mean = values.Average();
        return (mean, Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1)));
    }
}
