using KloeRules.Measures.Series;
using KloeRules.Questions.Candidates;
using KloeRules.Questions.Findings;

namespace KloeRules.Questions.Wording;

/// <summary>How much of a family, and how many areas, one question stands for.</summary>
internal static class FoldWords
{
    /// <summary>The most areas that are named one by one.</summary>
    private const int MostAreas = 3;

    /// <summary>"5 of 11 in victim satisfaction, worst Vehicle Crimes; 2 of 3 areas, worst Swindon"; null when nothing was folded.</summary>
    public static string? Of(Topic topic, Frame frame)
    {
        var areas = topic.Issues.Where(issue => issue.Asking.Subject == topic.Lead.Asking.Subject).ToArray();
        string[] words =
        [
            .. topic.FoldsMeasures ? [MembersAndWorst(topic)] : Array.Empty<string>(),
            .. areas.Length > 1 ? [Areas(areas, frame)] : Array.Empty<string>(),
        ];
        return words.Length == 0 ? null : string.Join("; ", words);
    }

    /// <summary>"5 of 11 in victim satisfaction".</summary>
    public static string Members(Topic topic) => Members(topic.MembersAsked, topic.Home!.Members.Count, topic.Home.Name);

    /// <summary>"5 of the 11 measures of victim satisfaction", "both measures of …", counting those whose figures are worse.</summary>
    public static string Worse(Topic topic) => (topic.MembersWorse, topic.Home!.Members.Count) switch
    {
        (2, 2) => "both",
        var (worse, all) => worse == all ? $"all {all}" : $"{worse} of the {all}",
    } + $" measures of {topic.Home.Name}";

    /// <summary>The same for a judgement of a family as a whole.</summary>
    public static string Members(Evidence evidence) => Members(
        evidence.Breadth?.Holding.Count ?? 1,
        evidence.Point?.Across?.Children.Count ?? 1,
        evidence.Breadth?.Family.Name ?? "such");

    /// <summary>"5 of 11 in victim satisfaction, worst Vehicle Crimes".</summary>
    public static string MembersAndWorst(Topic topic) => $"{Members(topic)}, worst {MemberName(Topic.Worst(topic.Issues))}";

    /// <summary>"Time to Charge (Median) and 4 more in charging times".</summary>
    public static string LeadAndMore(Topic topic) => topic.Lead.Asking.Subject.Measure is { } lead && topic.MembersAsked > 1
        ? $"{lead.Name} and {topic.MembersAsked - 1} more in {topic.Home!.Name}"
        : Members(topic);

    /// <summary>The areas that the asking rule found the same in, the asking one first; the whole, with an empty name, stands for all.</summary>
    public static IReadOnlyList<string> AreaNames(Topic topic) => topic.Lead.IsWhole ? [topic.Lead.Area] : [topic.Lead.Area, .. AlsoIn(topic)];

    /// <summary>Areas beside the asking one that the asking rule found the same in, strongest first.</summary>
    public static IReadOnlyList<string> AlsoIn(Topic topic)
    {
        var asking = topic.Lead.Asking;
        return
        [
            .. topic.Folded
                .Where(issue => issue.Asking.Subject == asking.Subject && issue.Candidates.Any(one => one.RuleOrder == asking.RuleOrder))
                .Select(issue => issue.Area),
        ];
    }

    /// <summary>"County", "County and Swindon", "County and 4 more areas".</summary>
    public static string Some(IReadOnlyList<string> areas) => areas.Count <= MostAreas
        ? Sentence.List(areas)
        : $"{areas[0]} and {areas.Count - 1} more areas";

    /// <summary>What sets an issue apart from the one that asks: "in Swindon", or "for Vehicle Crimes".</summary>
    public static string Whose(Issue issue, Topic topic) =>
        issue.Asking.Subject == topic.Lead.Asking.Subject && !issue.IsWhole ? "in " + issue.Area : "for " + MemberName(issue);

    private static string Members(int some, int all, string family) => $"{some} of {all} in {family}";

    /// <summary>A family's member without the part of its name that all members share: "Vehicle Crimes".</summary>
    private static string MemberName(Issue issue)
    {
        var name = issue.Asking.Evidence.Measure.Name;
        var colon = name.LastIndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? name : name[(colon + 2)..];
    }

    private static string Areas(IReadOnlyList<Issue> issues, Frame frame)
    {
        var asked = issues.Where(issue => !issue.IsWhole).ToArray();
        var known = frame.AreasOf(issues[0].Asking.Evidence.Measure).Count(area => area.Length > 0);
        return known <= 1 && asked.Length == 1
            ? "also in " + asked[0].Area
            : $"{asked.Length} of {Math.Max(known, asked.Length)} areas, worst {Topic.Worst(asked).Area}";
    }
}
