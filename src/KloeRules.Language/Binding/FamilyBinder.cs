using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;

namespace KloeRules.Language.Binding;

/// <summary>Binds <c>family</c> and <c>group</c> statements.</summary>
internal sealed class FamilyBinder(BindingScope scope)
{
    private readonly Dictionary<(string Kind, string Key), StatementSyntax> declared = [];

    public IReadOnlyList<Family> BindFamilies(IEnumerable<StatementSyntax> statements)
    {
        var families = new List<Family>();
        foreach (var statement in statements)
        {
            if (statement.Head is not ListPayload { Name: { } name } list || IsDeclared(statement, name, "family"))
            {
                continue;
            }

            var members = list.Members.SelectMany(member => Members(statement, member)).Distinct().OrderBy(measure => measure.Index).ToArray();
            var family = new Family(name.Text, members)
            {
                Headline = scope.Measures.FirstOrDefault(measure => measure.HeadlineOf is { } of && NameKey.Of(of) == NameKey.Of(name.Text)),
            };
            scope.Families.Add(NameKey.Of(name.Text), family);
            families.Add(family);
            if (members.Length == 0)
            {
                scope.Report(DiagnosticCatalogue.EmptyFamily, statement.Source, name.Span, name.Text);
            }
        }

        return families;
    }

    public IReadOnlyList<AreaGroup> BindGroups(IEnumerable<StatementSyntax> statements)
    {
        foreach (var statement in statements)
        {
            if (statement.Head is ListPayload { Name: { } name } list && !IsDeclared(statement, name, "group"))
            {
                scope.Groups.Add(NameKey.Of(name.Text), new AreaGroup(name.Text, list.Members.Select(member => member.Text).ToArray()));
            }
        }

        return scope.Groups.Values.ToArray();
    }

    private bool IsDeclared(StatementSyntax statement, TextPayload name, string kind)
    {
        var key = (kind, NameKey.Of(name.Text));
        if (declared.TryGetValue(key, out var other))
        {
            scope.Report(DiagnosticCatalogue.DeclaredTwice, statement.Source, name.Span, kind, name.Text, other.Place);
            return true;
        }

        declared.Add(key, statement);
        return false;
    }

    /// <summary>A quoted member may be a pattern; any other must be a measure or an earlier family.</summary>
    private IEnumerable<Measure> Members(StatementSyntax statement, TextPayload member)
    {
        if (member.IsQuoted && member.Text.Contains("*"))
        {
            var pattern = new NamePattern(member.Text);
            return scope.Measures.Where(measure => pattern.Fits(measure.Name));
        }

        if (scope.Names.Find(member.Text) is { } measure)
        {
            return [measure];
        }

        if (scope.Families.TryGetValue(NameKey.Of(member.Text), out var family))
        {
            return family.Members;
        }

        if (!member.IsQuoted)
        {
            scope.Report(
                DiagnosticCatalogue.UnknownMeasure,
                statement.Source,
                member.Span,
                member.Text,
                "The family goes without it, so rules about the family ask nothing about it.",
                scope.RemedyForMeasure(member.Text));
        }

        return [];
    }
}
