using KloeRules.Language.Binding;
using KloeRules.Questions.Candidates;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Wording.Signals;

namespace KloeRules.Questions.Wording;

/// <summary>A few words that stand for a finding or a question in a list.</summary>
internal static class Titles
{
    public static string Of(Topic topic)
    {
        var evidence = topic.Lead.Asking.Evidence;
        if (!topic.FoldsMeasures)
        {
            return Of(evidence, FoldWords.AreaNames(topic));
        }

        return evidence.Rule.HasTitle
            ? $"{evidence.Rule.Title}: {FoldWords.LeadAndMore(topic)}"
            : Sentence.Capital(FoldWords.MembersAndWorst(topic));
    }

    /// <summary>The rule's own title with what it was judged on, or one made from what was found.</summary>
    public static string Of(Evidence evidence) => Of(evidence, [evidence.Finding.Area]);

    /// <param name="areas">The areas that it was found in, the one that asks first.</param>
    private static string Of(Evidence evidence, IReadOnlyList<string> areas)
    {
        if (evidence.Rule.Verb == RuleVerb.Claim)
        {
            return evidence.Finding.Area.Length == 0 ? Contradicted(evidence) : $"{Contradicted(evidence)}: {evidence.Finding.Area}";
        }

        if (evidence.Rule.Event is { } action)
        {
            return $"{SubjectWords.Of(evidence)} no better since “{action.Title}”";
        }

        if (evidence.Rule.HasTitle)
        {
            return WithSubject(evidence, FoldWords.Some(areas));
        }

        var found = Sentence.Capital(Found(evidence));
        return areas.Count > 1 ? $"{found}, also in {FoldWords.Some([.. areas.Skip(1)])}" : found;
    }

    private static string Contradicted(Evidence evidence) => $"Not what the figures say: “{evidence.Rule.Title}”";

    private static string WithSubject(Evidence evidence, string areas)
    {
        var title = evidence.Rule.Title;
        var judgedOn = evidence.Rule.Subjects.Count > 1 || evidence.Action is not null ? SubjectWords.Of(evidence.Finding.Measure.Name, areas) : areas;
        return judgedOn.Length == 0 || title.Contains(judgedOn, StringComparison.OrdinalIgnoreCase) ? title : $"{title}: {judgedOn}";
    }

    private static string Found(Evidence evidence)
    {
        var subject = SubjectWords.Of(evidence);
        return Patterns.Of(evidence) switch
        {
            Pattern.ActionWithoutEffect => $"{evidence.Action!.Title} {ActionStatements.InBrief(evidence)}, {LinkedWords.Of(evidence, isBrief: true)}",
            var pattern when pattern.IsOfAction() => $"{evidence.Action!.Title} {ActionStatements.InBrief(evidence)}",
            Pattern.Plain => evidence.Rule.Title,
            Pattern.Breadth => FoldWords.Members(evidence),
            Pattern.NoData => subject + " without figures",
            Pattern.Provisional => subject + " provisional",
            Pattern.NotImproving => subject + " not improving",
            _ when evidence.Point!.Term is Change change =>
                $"{subject} {ChangeWords.Against(evidence.Point.Step, change, evidence.Unit)}",
            _ when evidence.Point.Term is SignalCheck => $"{subject} {SignalWords.InBrief(evidence.Point)}",
            _ => $"{subject} {LineWords.Of(evidence)}",
        };
    }
}
