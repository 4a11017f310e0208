using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Parsing;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Formatting;

/// <summary>
/// Writes a rule file as the shipped ones are written. What it says stays the same, comments included: only blanks, line ends, the case of keywords,
/// the kind of quotes and the words for comparisons change.
/// </summary>
public static class HouseStyle
{
    private const string ReadingErrors = "KLOE1";

    /// <summary>What keeps the file from being understood, for which it is left as it is; empty when nothing does.</summary>
    /// <param name="pack">The pack that the file was bound in.</param>
    public static IReadOnlyList<Diagnostic> Obstacles(SourceText source, Pack pack) => ErrorsIn(source, pack)
        .Where(error => error.Rule.Id.StartsWith(ReadingErrors, StringComparison.Ordinal))
        .ToArray();

    /// <summary>
    /// The file's text in house style, or as it is where there are <see cref="Obstacles"/>. A statement with another error may have been read
    /// otherwise than it was meant, so only its spacing changes.
    /// </summary>
    /// <param name="pack">The pack that the file was bound in: its names tell which words are part of a name.</param>
    /// <param name="layout">Where rules' conditions are to stand.</param>
    public static string Of(FileSyntax file, Pack pack, RuleLayout layout = RuleLayout.AsWritten)
    {
        if (Obstacles(file.Source, pack).Count > 0)
        {
            return file.Source.Text;
        }

        var spacedOnly = ErrorsIn(file.Source, pack).Select(error => error.Span).Concat(CitedRules(file.Source, pack)).ToArray();
        var writer = new StatementWriter(file.Source);
        foreach (var statement in file.Statements)
        {
            var extent = statement.Text.Span;
            var changesWords = !spacedOnly.Any(span => extent.Start <= span.Start && span.Start <= extent.End);
            writer.Write(LaidOut.As(statement, changesWords ? layout : RuleLayout.AsWritten), changesWords);
        }

        var text = writer.Close();
        return IsTooLong(text) ? file.Source.Text : text;
    }

    /// <summary>Indenting can push a line past what can be read.</summary>
    private static bool IsTooLong(string text) => FileText.Cut(new SourceText("", text)).Diagnostics.Count > 0;

    private static IEnumerable<Diagnostic> ErrorsIn(SourceText source, Pack pack) =>
        pack.Diagnostics.Where(diagnostic => diagnostic.Source == source && diagnostic.Rule.Severity == DiagnosticSeverity.Error);

    /// <summary>Rules that a test calls by their sentence, which would no longer be found by other words.</summary>
    private static IEnumerable<TextSpan> CitedRules(SourceText source, Pack pack) =>
        from test in pack.Tests
        from expectation in test.Expectations
        let rule = expectation.Rule
        where rule.Source == source && NameKey.Of(test.Source[expectation.Span]).Contains(NameKey.Of(rule.Sentence))
        select rule.Span;
}
