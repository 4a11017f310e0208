using KloeRules.Engine.Compilation;
using KloeRules.Engine.Emission;
using KloeRules.Engine.Runtime;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Evaluation;

/// <summary>Judges every rule on every measure and area at one month. A pure function of pack, figures and month.</summary>
public static class Evaluator
{
    /// <param name="asAt">The month judged: for a meeting, the latest the data has.</param>
    public static RunFindings Evaluate(CompiledPack compiled, Frame frame, Month asAt)
    {
        var known = frame.With(compiled.Formulas);
        var findings = compiled.Rules.SelectMany(rule => Judge(rule, compiled.Pack, known, asAt, explainQuiet: false)).ToArray();
        return new RunFindings(compiled.Pack, known, asAt, ManyTests.Beside(findings, asAt));
    }

    /// <summary>One rule as in a run, with every step recorded: the others are judged too where its tests stand among theirs.</summary>
    public static IReadOnlyList<Finding> Explain(CompiledPack compiled, Rule rule, Frame frame, Month asAt)
    {
        var known = frame.With(compiled.Formulas);
        var isTested = compiled.Rules.Any(one => ReferenceEquals(one.Rule, rule) && one.HasSignals);
        var findings = compiled.Rules
            .Where(one => ReferenceEquals(one.Rule, rule) || (isTested && one.HasSignals))
            .SelectMany(one => Judge(one, compiled.Pack, known, asAt, explainQuiet: ReferenceEquals(one.Rule, rule)))
            .ToArray();
        return [.. ManyTests.Beside(findings, asAt).Where(finding => ReferenceEquals(finding.Rule, rule))];
    }

    /// <summary>One rule on all it is about, in catalogue order and then by area.</summary>
    /// <param name="explainQuiet">Record the steps of quiet verdicts too, which nobody reads but who asked for them.</param>
    public static IEnumerable<Finding> Judge(CompiledRule rule, Pack pack, Frame frame, Month asAt, bool explainQuiet = true)
    {
        var context = rule.On(frame, pack);
        return SubjectsOf(rule.Rule, frame, asAt).Select(subject => Judge(rule, new Moment(context, subject.Measure, subject.Area, asAt), explainQuiet));
    }

    /// <summary>All that the rule is judged on, one at a time: its measures in their areas, or what stands for the actions that it is about.</summary>
    internal static IEnumerable<(Measure Measure, string Area)> SubjectsOf(Rule rule, Frame frame, Month asAt) => rule.Actions is { } scope
        ? frame.Actions.In(scope, asAt).Select(action => (action.Subject, ""))
        : rule.Subjects.SelectMany(measure => AreasOf(rule, measure, frame), (measure, area) => (measure, area));

    /// <summary>The verdict alone, without the evidence for it.</summary>
    internal static Verdict VerdictAt(CompiledRule rule, Moment at)
    {
        try
        {
            return VerdictOf(rule.Judge(at));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return Verdict.Broken;
        }
    }

    /// <summary>The verdicts alone, for those who look at many months.</summary>
    internal static IEnumerable<Verdict> Verdicts(CompiledRule rule, Pack pack, Frame frame, Month asAt)
    {
        var context = rule.On(frame, pack);
        return SubjectsOf(rule.Rule, frame, asAt).Select(subject => VerdictAt(rule, new Moment(context, subject.Measure, subject.Area, asAt)));
    }

    /// <summary>The areas the rule names; without any, those the data has, or the whole when it has none.</summary>
    internal static IReadOnlyList<string> AreasOf(Rule rule, Measure measure, Frame frame)
    {
        if (rule.Areas.Count > 0)
        {
            return rule.Areas;
        }

        var measures = rule.Families.SelectMany(family => family.Members).Prepend(measure);
        var areas = measures.SelectMany(frame.AreasOf).DistinctBy(NameKey.Of).Order(StringComparer.Ordinal).ToArray();
        var judged = areas.Where(area => rule.LeftOut.All(left => NameKey.Of(left) != NameKey.Of(area))).ToArray();
        return judged.Length > 0 || areas.Length > 0 ? judged : [""];
    }

    private static Finding Judge(CompiledRule rule, Moment at, bool explainQuiet)
    {
        try
        {
            // What a test said counts among all tests of the run even where the verdict is quiet; the recording lane then is the only one.
            var (reading, recorded) = rule.HasSignals ? rule.Explain(at) : (rule.Judge(at), null);
            var verdict = VerdictOf(reading);
            var isClaim = rule.Rule.Verb == RuleVerb.Claim;
            var explanation = verdict != Verdict.Quiet || explainQuiet || isClaim ? recorded ?? rule.Explain(at).Explanation : null;
            var persistence = verdict != Verdict.Asked ? default
                : PersistenceOf.Rule(rule, at, explanation!, reading.Needed) is var held && isClaim ? held with { Periods = 1 }
                : held;
            return new Finding(
                rule.Rule,
                SubjectOf(rule.Rule, at.Subject, explanation),
                at.SubjectArea,
                at.MonthOf(0),
                verdict,
                verdict == Verdict.CannotTell ? reading.Reason : UnknownReason.None,
                verdict == Verdict.Asked && reading.Needed > 0 ? persistence.Periods : reading.Run,
                reading.Needed,
                explanation,
                persistence)
            { Tests = recorded is null ? [] : [.. ChanceTest.In(rule.Rule, recorded, at.Month)] };
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whatever is wrong with one rule or its figures, the others are still judged.
            return new Finding(
                rule.Rule, at.Subject, at.SubjectArea, at.MonthOf(0), Verdict.Broken, UnknownReason.None, 0, 0, null, default, Failed(rule.Rule));
        }
    }

    /// <summary>For readers, who can do nothing with the runtime's own message.</summary>
    private static string Failed(Rule rule) =>
        $"The rule at {rule.Source.Path}:{rule.Source.PositionOf(rule.Span.Start).Line} stopped with a mistake in kloe itself; please report it.";

    private static Verdict VerdictOf(Reading reading) => reading.Truth switch
    {
        Truth.True => Verdict.Asked,
        Truth.Unknown => Verdict.CannotTell,
        _ => reading.IsBuilding ? Verdict.Building : Verdict.Quiet,
    };

    /// <summary>For a rule about a family as a whole: its headline, else the member that moved or missed most among those for which it holds.</summary>
    private static Measure SubjectOf(Rule rule, Measure subject, Step? explanation)
    {
        if (explanation is null || ShapeParts.LeadingQuantifier(rule.Condition) is not { } family || rule.Family?.Headline is not null)
        {
            return subject;
        }

        // A streak that could not begin was not judged on any member.
        var worst = explanation.Flatten().FirstOrDefault(step => ReferenceEquals(step.Node, family))?.Children
            .Where(step => step.Truth == Truth.True)
            .SelectMany(step => step.Flatten())
            .Where(step => step.Children.Count == 0)
            .MaxBy(SizeOf);
        return worst?.Measure ?? subject;
    }

    /// <summary>How far a figure moved, or how far it is from its limit, as a share.</summary>
    private static double SizeOf(Step step) => step switch
    {
        { Relative: { } moved } => Math.Abs(moved),
        { Value: { } value, Limit: { } limit } when limit != 0 => Math.Abs((value - limit) / limit),
        _ => 0,
    };
}
