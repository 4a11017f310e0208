using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;
using KloeRules.Language.Time;

namespace KloeRules.Language.Lints;

/// <summary>Reviews that are due, by the months that the figures have reached: no clock is asked.</summary>
public static class ReviewDates
{
    private const int MonthsToNextReview = 12;

    public static IEnumerable<Diagnostic> Of(Pack pack, Month latest)
    {
        if (pack.Settings is { ReviewBy: { } due, Statement: { } statement } && latest > due)
        {
            yield return Complain(statement, "The pack", due, latest);
        }

        foreach (var rule in pack.Rules)
        {
            if (rule is { ReviewBy: { } month, Statement: { } own } && latest > month)
            {
                yield return Complain(own, "This rule", month, latest);
            }
        }
    }

    private static Diagnostic Complain(StatementSyntax statement, string what, Month due, Month latest)
    {
        var span = statement.All("review by").First().Payload.Span;
        var next = (latest + MonthsToNextReview).ToString();
        return new Diagnostic(
            DiagnosticCatalogue.ReviewPassed,
            statement.Source,
            span,
            what,
            due.ToLongString(),
            latest.ToLongString(),
            Advice.Choice(next, (IReadOnlyList<TextEdit>)[new TextEdit(span, next)]));
    }
}
