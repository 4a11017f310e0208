using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Lints;

/// <summary>Definitions and enquiries that nothing names.</summary>
internal static class UnusedNames
{
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<FileSyntax> files)
    {
        var lines = files.SelectMany(file => file.Statements)
            .SelectMany(statement => statement.Text.Lines, (statement, line) => (Line: line, Key: $" {NameKey.Of(statement.Source[line.Span])} "))
            .ToArray();
        return
            from statement in files.SelectMany(file => file.Statements)
            let declared = Declared(statement)
            where declared.Name.Length > 0
            let key = $" {NameKey.Of(declared.Name)} "
            where !lines.Any(one => one.Line != statement.Text.Header && one.Key.Contains(key))
            select new Diagnostic(DiagnosticCatalogue.Unused, statement.Source, declared.Span, declared.Kind, declared.Name);
    }

    private static (string Kind, string Name, TextSpan Span) Declared(StatementSyntax statement) => statement.Head switch
    {
        DefinePayload define => ("definition", define.Name.Text, define.Name.Span),
        TextPayload title when statement.Verb == "enquiry" => ("enquiry", title.Text, title.Span),
        _ => ("", "", default),
    };
}
