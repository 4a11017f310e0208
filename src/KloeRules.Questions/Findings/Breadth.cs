using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;

namespace KloeRules.Questions.Findings;

/// <summary>A judgement of a family as a whole: which members it holds for.</summary>
internal sealed record Breadth(Family Family, IReadOnlyList<Measure> Holding)
{
    /// <summary>Null when the rule's point is not inside such a judgement.</summary>
    public static Breadth? Of(Rule rule, RulePoint? point)
    {
        if (point?.Across is not { Node: Quantified quantified } step)
        {
            return null;
        }

        var family = quantified.Family < rule.Families.Count ? rule.Families[quantified.Family] : rule.Family;
        return family is null
            ? null
            : new Breadth(family, step.Children.Zip(point.AgreeIn(step)).Where(one => one.Second).Select(one => one.First.Measure).Distinct().ToArray());
    }
}
