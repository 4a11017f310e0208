namespace KloeRules.Language.Binding;

/// <summary>Makes the rule that asks whether an action worked out of an event that expects an improvement.</summary>
internal static class EventRules
{
    /// <param name="taken">Ids of other rules.</param>
    public static IEnumerable<Rule> Of(IEnumerable<DeclaredEvent> events, IEnumerable<string> taken)
    {
        var ids = new HashSet<string>(taken, StringComparer.Ordinal);
        foreach (var action in events.Where(one => one.Effect == EventEffect.ExpectImprovement && one.Measures.Count > 0))
        {
            yield return Of(action, Unused(ids, "event-" + RuleBinder.Slug(action.Title)));
        }
    }

    private static Rule Of(DeclaredEvent action, string id)
    {
        var condition = new WithoutEffect(0, 0, action.First, action.Due, action.Span);
        return new Rule(id, RuleVerb.Flag, action.Title, condition, action.Source, action.Span)
        {
            HasTitle = true,
            Subjects = action.Measures,
            Family = new Family(action.Title, action.Measures),
            Event = action,
            Sentence = $"no better by {action.Due} than before {action.First}",
        };
    }

    private static string Unused(HashSet<string> ids, string id)
    {
        var candidate = id;
        for (var number = 2; !ids.Add(candidate); number++)
        {
            candidate = $"{id}-{number}";
        }

        return candidate;
    }
}
