using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;

namespace KloeRules.Language.Parsing;

/// <summary>What was made of one file, statement by statement.</summary>
internal sealed class FileReading
{
    private readonly IReadOnlyList<StatementReading> statements;

    private FileReading(FileText text, IReadOnlyList<StatementReading> statements)
    {
        this.statements = statements;
        Text = text;
        Syntax = SyntaxOf(text, statements);
    }

    public FileText Text { get; }

    public FileSyntax Syntax { get; }

    public static FileReading Of(FileText text, NameIndex names)
    {
        var run = new TokenRun(names);
        return new FileReading(text, text.Statements.Select(statement => StatementReading.Of(statement, run)).ToArray());
    }

    /// <summary>Reads again what may have another reading now.</summary>
    /// <param name="change">What changed in the file, or null.</param>
    /// <param name="names">The names that the pack declares now.</param>
    /// <param name="areSameNames">True when it declared the same before.</param>
    public FileReading Again(FileChange? change, NameIndex names, bool areSameNames)
    {
        var text = change?.Text ?? Text;
        var run = new TokenRun(names);
        var readings = new StatementReading[text.Statements.Count];
        for (var i = 0; i < readings.Length; i++)
        {
            var kept = change is null ? (i, 0) : change.Kept(i);
            readings[i] = kept is var (index, by) && (areSameNames || !statements[index].UsesNames)
                ? Moved(statements[index], text.Statements[i], by)
                : StatementReading.Of(text.Statements[i], run);
        }

        return new FileReading(text, readings);
    }

    private static StatementReading Moved(StatementReading reading, StatementText text, int by) =>
        ReferenceEquals(reading.Text, text) ? reading : reading.At(text, by);

    private static FileSyntax SyntaxOf(FileText text, IReadOnlyList<StatementReading> statements)
    {
        var diagnostics = new List<Diagnostic>(text.Diagnostics);
        diagnostics.AddRange(statements.SelectMany(statement => statement.Diagnostics));
        if (text.Statements.Count == 0 && diagnostics.Count == 0)
        {
            diagnostics.Add(new Diagnostic(DiagnosticCatalogue.EmptyFile, text.Source, default));
        }

        return new FileSyntax(text.Source, statements.Select(statement => statement.Syntax).OfType<StatementSyntax>().ToArray(), diagnostics);
    }
}
