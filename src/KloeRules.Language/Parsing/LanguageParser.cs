using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Parsing;

/// <summary>Reads rule files. All files of a pack are read together, because a condition may use a name that another file declares.</summary>
public static class LanguageParser
{
    public static IReadOnlyList<FileSyntax> Parse(IReadOnlyList<SourceText> sources)
    {
        var files = sources.Select(FileText.Cut).ToArray();
        var names = DeclaredNames.Of(files.SelectMany(file => file.Statements));
        return files.Select(file => Parse(file, names)).ToArray();
    }

    private static FileSyntax Parse(FileText file, NameIndex names)
    {
        var diagnostics = new List<Diagnostic>(file.Diagnostics);
        var run = new TokenRun(names);
        var statements = file.Statements
            .Select(statement => new StatementParser(statement, run, diagnostics).Parse())
            .OfType<StatementSyntax>()
            .ToArray();
        if (file.Statements.Count == 0 && diagnostics.Count == 0)
        {
            diagnostics.Add(new Diagnostic(DiagnosticCatalogue.EmptyFile, file.Source, default));
        }

        return new FileSyntax(file.Source, statements, diagnostics);
    }
}
