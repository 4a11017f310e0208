using KloeRules.Engine.Compilation;
using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Runtime;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Chance;

/// <summary>One rule of a run, judged again and again on made-up figures of what it was really judged on.</summary>
internal sealed class JudgedAgain
{
    private readonly CompiledRule rule;
    private readonly RunFindings run;
    private readonly IReadOnlyList<Finding> findings;
    private readonly (Measure Measure, string Area)[] subjects;
    private readonly NoChance? whyNone;
    private readonly bool[] isTold;
    private int[] asked = [];

    /// <param name="findings">What the rule said in the run, one for each thing that it is about.</param>
    public JudgedAgain(CompiledRule rule, RunFindings run, IReadOnlyList<Finding> findings)
    {
        this.rule = rule;
        this.run = run;
        this.findings = findings;
        whyNone = Chances.WhyNone(rule.Rule);
        subjects = whyNone is null ? [.. Evaluator.SubjectsOf(rule.Rule, run.Frame, run.AsAt)] : [];
        isTold = new bool[subjects.Length];
    }

    public int Judgements => subjects.Length;

    public bool IsFlag => rule.Rule.Verb == RuleVerb.Flag;

    /// <summary>True when made-up figures have decided it at least once.</summary>
    public bool IsTold => isTold.Contains(true);

    /// <summary>How often it asks on each of the made-up sets of figures.</summary>
    public IReadOnlyList<int> Asked => asked;

    public void Expect(int repeats) => asked = new int[repeats];

    /// <summary>Different repeats may be judged at the same time.</summary>
    public void Judge(Frame made, int repeat)
    {
        var context = rule.On(made, run.Pack);
        var count = 0;
        for (var i = 0; i < subjects.Length; i++)
        {
            var verdict = Evaluator.VerdictAt(rule, new Moment(context, subjects[i].Measure, subjects[i].Area, run.AsAt));
            if (verdict is not (Verdict.CannotTell or Verdict.Broken))
            {
                isTold[i] = true;
            }

            count += verdict == Verdict.Asked ? 1 : 0;
        }

        asked[repeat] = count;
    }

    public RuleChance Counted() => new(
        rule.Rule,
        findings.Count(finding => finding.Verdict == Verdict.Asked),
        IsTold ? asked.Average() : IsAboutNothing ? 0 : null,
        IsTold ? Spread.StandardError(asked) : IsAboutNothing ? 0 : null,
        [.. Untold().CountBy(why => why).OrderBy(group => group.Key).Select(group => new Untold(group.Key, group.Value))],
        whyNone ?? (IsTold || IsAboutNothing ? null : WhyUntold(subjects.Any(IsPublished))));

    /// <summary>No measure fits it, so it asks nothing whatever the figures.</summary>
    private bool IsAboutNothing => whyNone is null && subjects.Length == 0;

    private IEnumerable<NoChance> Untold() => findings
        .Select((finding, i) => (finding, i))
        .Where(one => one.finding.Verdict == Verdict.Asked && (whyNone is not null || !isTold[one.i]))
        .Select(one => whyNone ?? WhyUntold(IsPublished(subjects[one.i])));

    private static NoChance WhyUntold(bool isPublished) => isPublished ? NoChance.OnlyPublishedWindows : NoChance.TooFewMonths;

    private bool IsPublished((Measure Measure, string Area) subject) => run.Frame.WindowsOf(subject.Measure, subject.Area) is not null;
}
