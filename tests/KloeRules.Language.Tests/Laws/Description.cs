using KloeRules.Language.Binding;

namespace KloeRules.Language.Tests.Laws;

/// <summary>What a pack says, in lines, without the places where it says it.</summary>
internal static class Description
{
    public static string Of(Pack pack) => string.Join("\n",
    [
        .. pack.Measures.Select(measure =>
            $"{measure.Name} {string.Join("/", measure.Aliases)} {measure.Unit} {measure.Direction} {measure.Sla} {measure.Target} {measure.Owner}"),
        .. pack.Families.Select(family => $"{family.Name}: {string.Join("/", family.Members.Select(member => member.Name))}"),
        .. pack.Rules.Select(rule => $"{rule.Verb} {rule.Title} {rule.Severity} {rule.Ask} {string.Join("/", rule.Areas)}: {Tree.Of(rule.Condition)}"),
        .. pack.Events.Select(one => $"{one.Title} {one.Months} {one.Effect} {one.Due} {string.Join("/", one.Measures.Select(measure => measure.Name))}"),
        .. pack.Formulas.Select(formula => formula.Code),
        .. pack.Tests.Select(test => $"{test.Title} {test.Given.Count} {test.Expectations.Count}"),
        .. pack.Diagnostics.Select(diagnostic => $"{diagnostic.Rule.Id} {diagnostic.Position.Line} {diagnostic.Message} {diagnostic.Remedy}"),
    ]);
}
