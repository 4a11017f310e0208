using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Lints;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Checking;

/// <summary>Everything there is to say about a pack: what reading and binding found, what the lints find, less what its authors chose to ignore.</summary>
public static class PackCheck
{
    private static readonly string[] NeedFigures = ["KLOE6003", "KLOE7", "KLOE8"];

    /// <param name="files">The files that the pack was bound from; what is said comes in their order.</param>
    /// <param name="againstData">What rules and figures together showed; null when no figures were looked at.</param>
    public static IReadOnlyList<Diagnostic> Of(IReadOnlyList<FileSyntax> files, Pack pack, IReadOnlyList<Diagnostic>? againstData = null)
    {
        var comments = files.SelectMany(IgnoreComment.In).ToArray();
        var all = pack.Diagnostics.Concat(PackLints.Of(files, pack)).Concat(againstData ?? []).ToArray();
        var ignored = all.Where(diagnostic => comments.Any(comment => Ignores(comment, diagnostic))).ToArray();
        var order = files.Select((file, index) => (file.Source, index)).ToDictionary(pair => pair.Source, pair => pair.index);
        return all.Except(ignored)
            .Concat(comments.SelectMany(comment => Complaints(comment, ignored, againstData is not null)))
            .OrderBy(diagnostic => order.TryGetValue(diagnostic.Source, out var index) ? index : -1)
            .ThenBy(diagnostic => diagnostic.Span.Start)
            .ThenBy(diagnostic => diagnostic.Rule.Id, StringComparer.Ordinal)
            .ToArray();
    }

    private static bool Ignores(IgnoreComment comment, Diagnostic diagnostic) =>
        comment.Because is not null
        && comment.Source == diagnostic.Source
        && diagnostic.Rule.Severity != DiagnosticSeverity.Error
        && comment.Covers.Start <= diagnostic.Span.Start && diagnostic.Span.Start < comment.Covers.End
        && comment.Codes.Any(code => Is(diagnostic, code.Code));

    private static IEnumerable<Diagnostic> Complaints(IgnoreComment comment, IReadOnlyList<Diagnostic> ignored, bool sawFigures)
    {
        if (comment.Codes.Count == 0)
        {
            yield return new Diagnostic(DiagnosticCatalogue.IgnoreImpossible, comment.Source, comment.Span, "ignore", "no code stands behind it");
        }

        foreach (var (code, span) in comment.Codes)
        {
            var row = DiagnosticCatalogue.Find(code);
            if (row is null || row.Severity == DiagnosticSeverity.Error)
            {
                yield return new Diagnostic(
                    DiagnosticCatalogue.IgnoreImpossible, comment.Source, span, code, row is null ? "no message has that code" : "it is an error, and what it is about is not at work");
            }
            else if (comment.Because is null)
            {
                yield return new Diagnostic(DiagnosticCatalogue.IgnoreWithoutReason, comment.Source, span, row.Id);
            }
            else if ((sawFigures || !NeedFigures.Any(id => row.Id.StartsWith(id, StringComparison.Ordinal))) && !ignored.Any(diagnostic => Ignores(comment, diagnostic) && Is(diagnostic, code)))
            {
                yield return new Diagnostic(
                    DiagnosticCatalogue.IgnoreUnused, comment.Source, span, row.Id, comment.Codes.Count > 1 ? "" : Advice.Choice("", [TextEdit.Leave(comment.Span)]));
            }
        }
    }

    private static bool Is(Diagnostic diagnostic, string code) => diagnostic.Rule.Id.Equals(code, StringComparison.OrdinalIgnoreCase);
}
