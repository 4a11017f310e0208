using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Lints;

/// <summary>The wording that a rule's author gave its question.</summary>
/// <param name="Text">Without its quotes.</param>
/// <param name="Start">Where the text begins in the file, behind the quote.</param>
internal sealed record Question(Rule Rule, string Text, int Start)
{
    private static readonly char[] Blanks = [' ', '\t'];

    public static IEnumerable<Question> Of(Rule rule) =>
        rule.Statement is { } statement && statement.Find<TextPayload>("ask") is { IsQuoted: true } ask
            ? [new Question(rule, ask.Text, ask.Span.Start + 1)]
            : [];

    public TextSpan Span => new(Start, Text.Length);

    public IReadOnlyList<string> Words => Text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);

    public Diagnostic Complain(DiagnosticRule row, params object[] arguments) => ComplainAt(row, Span, arguments);

    /// <param name="from">Where in the text the place begins.</param>
    public Diagnostic ComplainAt(DiagnosticRule row, int from, int length, params object[] arguments) =>
        ComplainAt(row, new TextSpan(Start + from, length), arguments);

    private Diagnostic ComplainAt(DiagnosticRule row, TextSpan span, object[] arguments) => new(row, Rule.Source, span, arguments);
}
