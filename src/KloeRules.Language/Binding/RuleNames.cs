using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;

namespace KloeRules.Language.Binding;

/// <summary>Finds rules by id, title or sentence, for the statements that name one. The first of a name counts.</summary>
internal sealed class RuleNames
{
    private readonly BindingScope scope;
    private readonly IReadOnlyList<string> titles;
    private readonly Dictionary<string, Rule> byName = new(StringComparer.Ordinal);

    public RuleNames(BindingScope scope, IReadOnlyList<Rule> rules)
    {
        this.scope = scope;
        titles = rules.Select(rule => rule.Title).ToArray();
        foreach (var (name, rule) in rules.SelectMany(rule => new[] { rule.Id, NameKey.Of(rule.Title), NameKey.Of(rule.Sentence) }, (rule, name) => (name, rule)))
        {
            if (!byName.ContainsKey(name))
            {
                byName.Add(name, rule);
            }
        }
    }

    /// <param name="consequence">What it means when there is no such rule.</param>
    /// <returns>Null when it was reported.</returns>
    public Rule? Find(StatementSyntax statement, TextPayload name, string consequence)
    {
        if (!byName.TryGetValue(name.Text, out var rule) && !byName.TryGetValue(NameKey.Of(name.Text), out rule))
        {
            scope.Report(
                DiagnosticCatalogue.UnknownRule,
                statement.Source,
                name.Span,
                name.Text,
                consequence,
                BindingScope.Remedy(name.Text, titles, titles.ToArray(), "rule", "rules", "each stands behind flag, commend or watch"));
        }

        return rule;
    }
}
