using System.Text;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Binding;

/// <summary>Binds conditions that are made of several: joined by words, or in a list.</summary>
internal sealed class JoinBinder(BindingScope scope, SourceText source, Func<ConditionSyntax, Condition?> bind)
{
    public Condition? Joined(JoinedSyntax joined)
    {
        var joiners = joined.Joiners.Select(joiner => joiner.Folded).ToArray();
        if (joiners.Contains("or") && joiners.Any(joiner => joiner != "or"))
        {
            var other = joiners.First(joiner => joiner != "or");
            scope.Report(DiagnosticCatalogue.MixedJoiners, source, joined.Span, Bracketed(joined, other), Bracketed(joined, "or"), other);
            return null;
        }

        var bound = joined.Parts.Select(bind).ToArray();
        if (bound.Any(part => part is null))
        {
            return null;
        }

        return joiners[0] == "or" ? new AnyOf(bound!, joined.Span) : Together(bound!, joiners, joined.Span);
    }

    /// <summary>All of the parts; what "while" or "but" stands between is set against one another.</summary>
    private static Condition Together(IReadOnlyList<Condition> parts, IReadOnlyList<string> joiners, TextSpan span)
    {
        var sides = new List<List<Condition>> { new() { parts[0] } };
        for (var i = 1; i < parts.Count; i++)
        {
            if (joiners[i - 1] != "and")
            {
                sides.Add([]);
            }

            sides[sides.Count - 1].Add(parts[i]);
        }

        return sides.Count == 1
            ? new AllOf(parts, span)
            : new AllOf(sides.Select(side => side.Count == 1 ? side[0] : new AllOf(side, side[0].Span.To(side[side.Count - 1].Span))).ToArray(), span, IsContrast: true);
    }

    public Condition? Listed(ListSyntax list)
    {
        if (list.Kind == ListKind.AtLeast && (list.Count < 1 || list.Count > list.Parts.Count))
        {
            scope.Report(
                DiagnosticCatalogue.NotSoMany,
                source,
                list.Span,
                $"at least {list.Count} of",
                list.Parts.Count == 1 ? "1 condition" : $"{list.Parts.Count} conditions",
                list.Parts.Count);
            return null;
        }

        var bound = list.Parts.Select(bind).ToArray();
        return bound.Any(part => part is null) ? null : list.Kind switch
        {
            ListKind.All => new AllOf(bound!, list.Span),
            ListKind.Any => new AnyOf(bound!, list.Span),
            ListKind.None => new Negation(new AnyOf(bound!, list.Span), list.Span),
            _ => new AtLeastOf(list.Count, bound!, list.Span),
        };
    }

    private Advice Bracketed(JoinedSyntax joined, string joiner) => Advice.Choice(
        Grouped(joined, joiner),
        Runs(joined, joiner).SelectMany(run => new[] { TextEdit.Before(run.First.Span, "("), TextEdit.Behind(run.Last.Span, ")") }).ToArray());

    /// <summary>The first and last part of each run of parts that <paramref name="joiner"/> joins.</summary>
    private static IEnumerable<(ConditionSyntax First, ConditionSyntax Last)> Runs(JoinedSyntax joined, string joiner)
    {
        var first = -1;
        for (var i = 0; i <= joined.Joiners.Count; i++)
        {
            var joins = i < joined.Joiners.Count && joined.Joiners[i].Folded == joiner;
            if (joins && first < 0)
            {
                first = i;
            }
            else if (!joins && first >= 0)
            {
                yield return (joined.Parts[first], joined.Parts[i]);
                first = -1;
            }
        }
    }

    /// <summary>The condition with brackets round each run of parts that <paramref name="joiner"/> joins.</summary>
    private string Grouped(JoinedSyntax joined, string joiner)
    {
        var text = new StringBuilder("\"");
        for (var i = 0; i < joined.Parts.Count; i++)
        {
            var joinsBefore = i > 0 && joined.Joiners[i - 1].Folded == joiner;
            var joinsAfter = i < joined.Joiners.Count && joined.Joiners[i].Folded == joiner;
            text.Append(i > 0 ? " " + joined.Joiners[i - 1].Folded + " " : "")
                .Append(joinsAfter && !joinsBefore ? "(" : "")
                .Append(OneLine.Of(source[joined.Parts[i].Span]))
                .Append(joinsBefore && !joinsAfter ? ")" : "");
        }

        return text.Append('"').ToString();
    }
}
