using KloeRules.Engine.Chance;
using KloeRules.Engine.Compilation;
using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Backtesting;

/// <summary>
/// What a rule would say of figures in which nothing changes: each series is made up again and again from its own mean, wobble and carry-over,
/// with gaps where the real one has them.
/// </summary>
internal static class ChanceAlone
{
    /// <summary>Enough for a number that is printed as "about 2".</summary>
    private const int Repeats = 100;

    /// <returns>
    /// Months asked on average, one number for each measure and area that the rule is about; null when no series is long enough to say how it varies.
    /// </returns>
    public static IReadOnlyList<double>? Of(CompiledRule rule, Pack pack, Frame frame, Month first, Month last)
    {
        var read = SeriesOf(rule.Rule, frame).Select(series => new MadeUp(series, rule.Rule.Id)).ToArray();
        if (!read.Any(series => series.Varies))
        {
            return null;
        }

        var windows = frame.Windows;
        double[]? asked = null;
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            var made = new Frame(read.Select(series => series.Again(repeat)), windows, [], frame.Outside, frame.Actions);
            var histories = History.Of(rule, pack, _ => made, first, last);
            asked ??= new double[histories.Count];
            for (var i = 0; i < histories.Count; i++)
            {
                asked[i] += (double)histories[i].Count(Verdict.Asked) / Repeats;
            }
        }

        return asked;
    }

    private static IEnumerable<MonthlySeries> SeriesOf(Rule rule, Frame frame)
    {
        var measures = rule.Subjects.Concat(rule.Others).Concat(rule.Families.SelectMany(family => family.Members)).SelectMany(measure => measure.WithParts).ToHashSet();
        return frame.Series.Where(series => measures.Contains(series.Measure));
    }
}
