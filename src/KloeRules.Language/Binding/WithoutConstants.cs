using System.Text;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Binding;

/// <summary>A condition's words without its amounts and lengths: what names a rule that has no title, so that a changed threshold keeps its identity.</summary>
internal static class WithoutConstants
{
    public static string Of(SourceText source, ConditionSyntax condition)
    {
        var words = new StringBuilder();
        var at = condition.Span.Start;
        foreach (var constant in Constants(condition).OrderBy(span => span.Start))
        {
            words.Append(source[TextSpan.Between(at, constant.Start)]);
            at = constant.End;
        }

        return words.Append(source[TextSpan.Between(at, condition.Span.End)]).ToString();
    }

    private static IEnumerable<TextSpan> Constants(ConditionSyntax condition) => condition switch
    {
        JoinedSyntax joined => joined.Parts.SelectMany(Constants),
        NotSyntax not => Constants(not.Inner),
        UnlessSyntax unless => Constants(unless.Inner).Concat(Constants(unless.Exception)),
        GroupSyntax group => Constants(group.Inner).Concat(Of(group.Window)),
        TermSyntax term => term.Judgement.Constants.Concat(Of(term.Window)),
        ListSyntax list => list.Parts.SelectMany(Constants).Concat(Of(list.Window)),
        _ => [],
    };

    private static IEnumerable<TextSpan> Of(WindowSyntax? window) => window is null ? [] : [window.Span];
}
