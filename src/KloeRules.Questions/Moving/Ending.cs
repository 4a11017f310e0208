using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Questions.Moving;

/// <summary>What the next month's figure must be for a rule to stop asking, whatever else happens.</summary>
internal abstract record Ending(Finding Finding)
{
    /// <summary>The month after the judged one.</summary>
    public Month Next => Finding.Month + 1;

    /// <summary>"February 2023 shows 1 hour or less".</summary>
    public abstract string Words { get; }

    /// <summary>The same figure as it stands now, in words; null when it is not known.</summary>
    public abstract string? Now { get; }

    /// <summary>True when figures that end this end the other too.</summary>
    public abstract bool Ends(Ending other);

    /// <summary>Null when no one figure would end it: the rule weighs alternatives, a whole family, a signal or an action.</summary>
    public static Ending? Of(Finding finding, double steadyWithin)
    {
        if (finding.Rule.Verb != RuleVerb.Flag || finding.Rule.Actions is not null || finding.Rule.Event is not null
            || finding.Measure.Ignored.Any(months => months.First <= finding.Month + 1 && finding.Month + 1 <= months.Last))
        {
            return null;
        }

        var point = RulePoint.Of(finding)?.Term;
        return Needed.In(finding.Rule.Condition)
            .Where(needed => IsOfTheFinding(needed.Leaf, finding))
            .OrderByDescending(needed => ReferenceEquals(needed.Leaf, point))
            .Select(needed => needed.Leaf switch
            {
                Change change => EndingChange.Of(finding, change, needed.IsNegated, steadyWithin),
                _ => (Ending?)EndingLevel.Of(finding, needed),
            })
            .OfType<Ending>()
            .FirstOrDefault();
    }

    /// <summary>What was seen of the judged month; null when nothing was.</summary>
    protected static Step? Seen(Finding finding, Leaf leaf) => finding.Explanation!.Flatten().FirstOrDefault(step =>
        ReferenceEquals(step.Node, leaf) && step.Month == finding.Month && (leaf is Change || step.Window == Window.Month));

    /// <summary>Its measure and area, not another that the rule names beside it.</summary>
    private static bool IsOfTheFinding(Leaf leaf, Finding finding) =>
        leaf is { Slot: 0, Place: 0 }
        && finding.Measure.Derivation is null
        && finding.Explanation!.Flatten().Any(step => ReferenceEquals(step.Node, leaf) && step.Measure.Equals(finding.Measure) && step.Area == finding.Area);
}
