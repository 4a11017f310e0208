using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;

namespace KloeRules.Language.Lints;

/// <summary>An enquiry says whom it is asked of.</summary>
internal static class OwnerOfEnquiry
{
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<FileSyntax> files) =>
        from statement in files.SelectMany(file => file.Statements)
        where statement.Verb == "enquiry" && statement.Text.Lines.Skip(1).All(line => line.First.Folded != "asked")
        let title = statement.Head as TextPayload
        where title is not null
        select new Diagnostic(DiagnosticCatalogue.NobodyAsked, statement.Source, title.Span, title.Text);
}
