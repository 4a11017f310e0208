using KloeRules.Engine.Compilation;
using KloeRules.Engine.Runtime;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Evaluation;

/// <summary>What a rule says of one measure in one area, month by month.</summary>
/// <param name="Area">Empty for the whole force.</param>
/// <param name="First">The month of the first verdict.</param>
public sealed record History(Rule Rule, Measure Measure, string Area, Month First, IReadOnlyList<Verdict> Verdicts)
{
    public Month Last => First + (Verdicts.Count - 1);

    /// <summary>Months with that verdict.</summary>
    public int Count(Verdict verdict) => Verdicts.Count(one => one == verdict);

    /// <summary>Times that it began to ask: a month that can't be told does not end one.</summary>
    public int Episodes
    {
        get
        {
            var (episodes, isAsking) = (0, false);
            foreach (var verdict in Verdicts.Where(verdict => verdict != Verdict.CannotTell))
            {
                episodes += verdict == Verdict.Asked && !isAsking ? 1 : 0;
                isAsking = verdict == Verdict.Asked;
            }

            return episodes;
        }
    }

    /// <summary>One history for each measure and area that the rule is about.</summary>
    /// <param name="knownAt">The figures that were known as at a month.</param>
    public static IReadOnlyList<History> Of(CompiledRule rule, Pack pack, Func<Month, Frame> knownAt, Month first, Month last)
    {
        var subjects = Evaluator.SubjectsOf(rule.Rule, knownAt(last), last).ToArray();
        var verdicts = subjects.Select(_ => new List<Verdict>()).ToArray();
        for (var month = first; month <= last; month += 1)
        {
            var context = rule.On(knownAt(month), pack);
            for (var i = 0; i < subjects.Length; i++)
            {
                verdicts[i].Add(Evaluator.VerdictAt(rule, new Moment(context, subjects[i].Measure, subjects[i].Area, month)));
            }
        }

        return [.. subjects.Select((subject, i) => new History(rule.Rule, subject.Measure, subject.Area, first, verdicts[i]))];
    }
}
