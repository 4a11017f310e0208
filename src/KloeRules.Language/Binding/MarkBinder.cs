using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;

namespace KloeRules.Language.Binding;

/// <summary>Binds what the pack says the marks of a tracker mean. A mark without a key is never guessed, nor is one with two meanings.</summary>
internal sealed class MarkBinder(BindingScope scope)
{
    public IReadOnlyDictionary<string, string> Bind(StatementSyntax? pack)
    {
        var marks = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var payload in pack?.All("mark").Select(clause => clause.Payload).OfType<MarkPayload>() ?? [])
        {
            var mark = payload.Mark.Text.Trim();
            if (mark.Length == 0 || mark.Any(char.IsLetterOrDigit))
            {
                scope.Report(DiagnosticCatalogue.NotAMark, pack!.Source, payload.Mark.Span, mark);
            }
            else if (marks.TryGetValue(mark, out var means) && means != payload.Means)
            {
                scope.Report(DiagnosticCatalogue.MarkMeansTwo, pack!.Source, payload.Span, mark, means, payload.Means);
            }
            else
            {
                marks[mark] = payload.Means;
            }
        }

        return marks;
    }
}
