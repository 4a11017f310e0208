using KloeRules.Language.Binding;
using KloeRules.Language.Syntax;

namespace KloeRules.Papers.Public;

/// <summary>Says of each statement whether a public paper may rest on it.</summary>
internal sealed class Fence
{
    private readonly Pack pack;
    private readonly IReadOnlySet<Measure> open;
    private readonly Mentions mentions;
    private readonly Dictionary<StatementSyntax, Rule> rules;
    private readonly HashSet<string> privateEnquiries;

    /// <param name="open">Measures that are shown.</param>
    public Fence(Pack pack, IReadOnlySet<Measure> open)
    {
        this.pack = pack;
        this.open = open;
        mentions = new Mentions(NamesOf(pack.Measures.Where(open.Contains)), NamesOf(pack.Measures.Where(measure => !open.Contains(measure))));
        rules = ByStatement(pack);
        privateEnquiries = pack.Enquiries.Where(enquiry => enquiry.IsPrivate).Select(enquiry => NameKey.Of(enquiry.Title)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Rules by the statements that they were written as; those that were made of events have none.</summary>
    public static Dictionary<StatementSyntax, Rule> ByStatement(Pack pack)
    {
        var rules = new Dictionary<StatementSyntax, Rule>(ReferenceEqualityComparer.Instance);
        foreach (var rule in pack.Rules.Where(rule => rule.Statement is not null))
            rules[rule.Statement!] = rule;

        return rules;
    }

    public static IEnumerable<string> NamesOf(IEnumerable<Measure> measures) => measures.SelectMany(measure => measure.Aliases.Prepend(measure.Name));

    /// <summary>The supplied measures that a rule rests on, by name.</summary>
    public static HashSet<string> LeavesOf(Rule rule) =>
        [.. rule.Subjects.Concat(rule.Others).Concat(rule.Families.SelectMany(family => family.Members)).SelectMany(measure => measure.WithParts)
            .Where(measure => measure.Derivation is null).Select(measure => measure.Name)];

    /// <param name="why">To be counted; null for what says nothing to a reader of any paper.</param>
    public bool LetsThrough(StatementSyntax statement, out LeftOutReason? why)
    {
        why = null;
        switch (statement.Verb)
        {
            case "language" or "pack" or "group":
                return true;
            case "family":
                why = WithoutClosed(statement).Head is ListPayload { Members.Count: 0 } || (statement.Head is ListPayload { Name: { } name } && mentions.In(name.Text)) ? LeftOutReason.Mentions : null;
                return why is null;
            case "test":
                return false;
            case "concern":
                why = LeftOutReason.Concern;
                return false;
            case "measure":
                return open.Any(measure => ReferenceEquals(measure.Source, statement.Source) && IsIn(measure, statement));
        }

        why = WhyClosed(statement);
        return why is null;
    }

    /// <summary>A family without the members that are not shown; any other statement as it is.</summary>
    public StatementSyntax WithoutClosed(StatementSyntax statement) => statement is { Verb: "family", Head: ListPayload list }
        ? statement with { Head = list with { Members = [.. list.Members.Where(member => pack.Names.Find(member.Text) is not { } measure || open.Contains(measure))] } }
        : statement;

    private static bool IsIn(Measure measure, StatementSyntax statement) =>
        measure.Span.Start >= statement.Text.Span.Start && measure.Span.End <= statement.Text.Span.End;

    private LeftOutReason? WhyClosed(StatementSyntax statement) =>
        IsPrivate(statement) ? LeftOutReason.Private
        : mentions.In(statement.Source[statement.Text.Span]) ? LeftOutReason.Mentions
        : rules.TryGetValue(statement, out var rule) ? WhyClosed(rule)
        : pack.Events.Any(one => ReferenceEquals(one.Source, statement.Source) && one.Span.Start >= statement.Text.Span.Start && one.Span.End <= statement.Text.Span.End
            && one.Measures.Count > 0 && !one.Measures.Any(IsOpen)) ? LeftOutReason.Mentions
        : null;

    private bool IsPrivate(StatementSyntax statement) =>
        statement.All("private").Any()
        || (statement.Verb == "enquiry" && statement.Head is TextPayload title && privateEnquiries.Contains(NameKey.Of(title.Text)))
        || (statement.FindText("under") is { } under && privateEnquiries.Contains(NameKey.Of(under)));

    /// <summary>A rule judges member by member, so it may do without some; whatever looks at several together would say something else without one.</summary>
    private LeftOutReason? WhyClosed(Rule rule)
    {
        if (rule.Actions is not null)
            return LeftOutReason.Tracker;

        var together = rule.Others.Concat(rule.Families.SelectMany(family => family.Members));
        return together.All(IsOpen) && (rule.Subjects.Count == 0 || rule.Subjects.Any(IsOpen)) ? null : LeftOutReason.Mentions;
    }

    private bool IsOpen(Measure measure) => measure.WithParts.Where(pack.Measures.Contains).All(open.Contains);
}
