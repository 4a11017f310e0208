using KloeRules.Language.Binding;

namespace KloeRules.Language.Tests.Formatting;

/// <summary>All that a pack says, in lines, without places and without the wording of conditions that have a title.</summary>
internal static class Meaning
{
    public static string Of(Pack pack) => string.Join("\n",
    [
        Of(pack.Settings),
        .. pack.Measures.Select(Of),
        .. pack.Families.Select(family => $"{family.Name}: {string.Join("/", family.Members.Select(member => member.Name))}"),
        .. pack.Groups.Select(group => $"{group.Name}: {string.Join("/", group.Areas)}"),
        .. pack.Enquiries.Select(enquiry => enquiry.ToString()),
        .. pack.Rules.Select(Of),
        .. pack.Events.Select(one => $"{one.Title} {one.Months} {one.Effect} {one.Due} {string.Join("/", one.Measures.Select(measure => measure.Name))}"),
        .. pack.Tests.Select(Of),
        .. pack.Diagnostics.Select(diagnostic => diagnostic.Rule.Id),
    ]);

    private static string Of(PackSettings settings) =>
        settings with { Data = [], Uses = [] } + string.Join("/", settings.Data.Concat(settings.Uses));

    private static string Of(Measure measure) => string.Join(" | ",
    [
        measure.Name, .. measure.Aliases, measure.Unit, measure.Direction, .. Limits(measure),
        measure.MonthsProvisional, measure.MissingMeansZero, string.Join("/", measure.Exceptional), measure.PlanPriority, measure.Owner, measure.MonthsLate, measure.Baseline, string.Join("/", measure.Ignored), string.Join("/", measure.Breaks), measure.Marking,
        measure.HeadlineOf, measure.CauseOfConcern, measure.IsRolling12,
    ]);

    private static string Of(Rule rule) => string.Join(" | ",
    [
        rule.Id, rule.Verb, rule.Title, rule.HasTitle, rule.Severity, rule.Enquiry, rule.Ask, .. rule.Probes, .. rule.Expects, rule.Because,
        rule.BlindSpot, rule.SaidBy, rule.SaidIn, rule.HasTitle ? "" : rule.Sentence, rule.Family?.Name, string.Join("/", rule.Areas), string.Join("/", rule.Places),
        string.Join("/", rule.Subjects.Concat(rule.Others).Select(measure => measure.Name)), Tree.Of(rule.Condition),
    ]);

    private static string Of(TestCase test) => string.Join(" | ",
    [
        test.Title,
        .. test.Given.Select(given => $"{given.Measure.Name} {given.Area} {given.From} {string.Join("/", given.Figures)}"),
        .. test.Expectations.Select(expectation =>
            $"{expectation.In} {expectation.Rule.Id} {expectation.Verdict} {expectation.Run} {expectation.Needed} {string.Join("/", expectation.Saying)}"),
    ]);

    private static IEnumerable<object?> Limits(Measure measure) =>
        Enum.GetValues<LimitKind>().Select(kind => (object?)(measure.LimitOf(kind), measure.MonthOf(kind)));
}
