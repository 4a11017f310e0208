using KloeRules.Language.Binding;
using KloeRules.Language.Tests;

namespace KloeRules.Cases.Tests;

/// <summary>All that a pack says, in lines, without the places and the words in which it says it. A title counts only where it was written as one.</summary>
internal static class Meant
{
    public static string Of(Pack pack) => string.Join("\n",
    [
        .. pack.Measures.Select(Of),
        .. pack.Families.Select(family => $"{family.Name}: {Names(family.Members)}"),
        .. pack.Groups.Select(group => $"{group.Name}: {string.Join("/", group.Areas)}"),
        .. pack.Enquiries.Select(enquiry => enquiry.ToString()),
        .. pack.Concerns.Select(concern => $"{concern.Measure.Name} {concern.Until} {concern.Because}"),
        .. pack.Rules.Select(Of),
        .. pack.Mutes.Select(mute => $"{Title(mute.Rule)} while {Title(mute.By)}"),
        .. pack.Snoozes.Select(snooze => $"{Title(snooze.Rule)} {snooze.Area} {snooze.Until} {snooze.By} {snooze.Because}"),
        .. pack.Tests.Select(Of),
    ]);

    private static string Of(Measure measure) => string.Join(" | ",
    [
        measure.Name, .. measure.Aliases, measure.Unit, measure.Direction, .. Limits(measure), measure.MonthsProvisional, measure.MissingMeansZero, string.Join("/", measure.Exceptional), measure.PlanPriority,
        measure.Owner, measure.CauseOfConcern, measure.IsRolling12, measure.Derivation,
    ]);

    private static string Of(Rule rule) => string.Join(" | ",
    [
        rule.Verb, Title(rule), rule.Severity, rule.Enquiry, rule.Ask, .. rule.Probes, .. rule.Expects, rule.Because, rule.BlindSpot, rule.ReviewBy, rule.Family?.Name,
        string.Join("/", rule.Areas), string.Join("/", rule.LeftOut), string.Join("/", rule.Places), string.Join("/", rule.AreaSets.Select(set => string.Join("+", set))),
        Names(rule.Subjects), Names(rule.Others), string.Join("/", rule.Families.Select(family => family.Name)), string.Join("/", rule.Groups.Select(group => group.Name)),
        Tree.Of(rule.Condition),
    ]);

    private static string Of(TestCase test) => string.Join(" | ",
    [
        test.Title,
        .. test.Given.Select(given => $"{given.Measure.Name} {given.Area} {given.From} {string.Join("/", given.Figures)}"),
        .. test.Expectations.Select(one => $"{one.In} {Title(one.Rule)} {one.Measure?.Name} {one.Area} {one.Verdict} {one.Run} {one.Needed} {one.Because} {string.Join("/", one.Saying)}"),
    ]);

    private static string Title(Rule rule) => rule.HasTitle ? rule.Title : "";

    private static string Names(IEnumerable<Measure> measures) => string.Join("/", measures.Select(measure => measure.Name));

    private static IEnumerable<object?> Limits(Measure measure) =>
        Enum.GetValues<LimitKind>().Select(kind => (object?)(measure.LimitOf(kind), measure.MonthOf(kind)));
}
